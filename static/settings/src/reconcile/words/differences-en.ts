import type { FindingKind } from '../../../../../src/contracts/reconciliation';

/** A sentence for each difference, from the finding's values. */
export type Differences = Record<FindingKind, (values: Record<string, string>) => string>;

const FACTS: Record<string, string> = {
  approval: 'approval',
  channels: 'channels',
  territories: 'territories',
  languages: 'languages',
  licenceEnd: 'end of licence',
  availableFrom: 'beginning of availability',
  availableUntil: 'end of availability',
  withdrawn: 'availability',
};

const facts = (names = '') =>
  names
    .split(', ')
    .map((name) => FACTS[name] ?? name)
    .join(', ');

const pages = (count = '') => (count === '1' ? '1 page shows it' : `${count} pages show it`);

export const differences: Differences = {
  'order-lost': ({ version }) =>
    `Publishing version ${version} was ordered, but the ledger has lost it: nobody is at work on it.`,
  'record-gone': ({ number }) =>
    `Record ${number} is no longer in OpenText. The app has filed it there.`,
  'references-outdated': () => 'The page shows other assets than the app has noted.',
  'record-shown': () => 'The record that the page shows is not the one that the app knows.',
  'status-shown': () => 'The status in the page’s byline is not the one that the app knows.',
  'asset-news': ({ pages: count }) =>
    `CELUM has changed the asset since the app last asked; ${pages(count)}.`,
  'asset-gone': ({ pages: count }) =>
    `CELUM no longer shows the asset to the app: it was deleted or hidden; ${pages(count)}.`,
  'page-gone': ({ assets }) =>
    `The page is in the trash, but still counts as a place where ${assets === '1' ? '1 asset is' : `${assets} assets are`} used.`,
  'record-unlisted': ({ number }) =>
    `Document ${number} in OpenText was filed by the app for this page, and the app does not know it any more.`,
  'nickname-moved': ({ number, other }) =>
    `The page’s nickname in OpenText is document ${other}’s, not record ${number}’s.`,
  'nickname-lost': ({ number }) =>
    `Record ${number} has lost its nickname, by which the app finds it.`,
  'record-copied': ({ number, other }) =>
    `Document ${number} carries the page’s mark as well as record ${other}.`,
  'asset-rights': ({ facts: names, pages: count }) =>
    `Its rights changed in CELUM and the app was not told: ${facts(names)}; ${pages(count)}.`,
  'record-unclassified': ({ number, classification }) =>
    `Document ${number} is no record any more: its classification “${classification}” was taken away.`,
  'record-reclassified': ({ number, before, after }) =>
    `Record ${number} stands under “${after}”; the app knows “${before}”.`,
  'record-version': ({ number, version, known }) =>
    `Record ${number} is at version ${version}; the app filed version ${known}.`,
  'record-content': ({ number, version }) =>
    `Version ${version} of record ${number} has other contents than the app filed.`,
};
