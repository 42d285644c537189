import type { Effect } from '../../../../../src/contracts/impact';

export const en = {
  intro:
    'Choose an asset to see what depends on it: pages, approvals and records, and what would become of them before anything is changed in CELUM.',
  search: 'Search assets',
  hint: 'Words of the name or of the description.',
  find: 'Search',
  found: (count: number) => (count === 1 ? '1 asset' : `${count} assets`),
  most: 'The first 25. Type more words to find others.',
  none: 'No asset with these words that you may see in CELUM or on a page.',
  choose: (name: string) => `See what depends on ${name}`,
  unusable: 'may not be used now',
  depends: (name: string) => `What depends on “${name}”`,
  back: 'Another asset',
  change: 'What would happen',
  groups: {
    stale: (count: number) => `The approval ends (${count})`,
    refused: (count: number) => `Cannot be approved any more (${count})`,
    follows: (count: number) => `Shows the newer version by itself (${count})`,
    none: (count: number) => `Nothing changes (${count})`,
  } satisfies Record<Effect, (count: number) => string>,
  shown: (pages: number) => `Shown on ${pages === 1 ? '1 page' : `${pages} pages`}.`,
  ends: (approvals: number, records: number) => {
    if (approvals === 0) return 'No approval would end.';
    const ended = approvals === 1 ? '1 approval' : `${approvals} approvals`;
    if (records === 0) return `It would end ${ended}.`;
    return `It would end ${ended}, of which ${records === 1 ? '1 was filed as a record' : `${records} were filed as records`}.`;
  },
  kept: 'A record that was filed stays as it was; its page is no longer what was filed.',
  space: 'Space',
  record: 'Record',
  export: 'Export as CSV',
  fileName: (assetId: number) => `impact-of-asset-${assetId}.csv`,
  headings: ['Page', 'Page id', 'Space', 'State', 'Record'],
};

export type Words = typeof en;
