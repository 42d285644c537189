import type { Differences } from './differences-en';

const FACTS: Record<string, string> = {
  approval: 'Freigabe',
  channels: 'Kanäle',
  territories: 'Gebiete',
  languages: 'Sprachen',
  licenceEnd: 'Lizenzende',
  availableFrom: 'Beginn der Verfügbarkeit',
  availableUntil: 'Ende der Verfügbarkeit',
  withdrawn: 'Verfügbarkeit',
};

const facts = (names = '') =>
  names
    .split(', ')
    .map((name) => FACTS[name] ?? name)
    .join(', ');

const pages = (count = '') => (count === '1' ? '1 Seite zeigt es' : `${count} Seiten zeigen es`);

export const differences: Differences = {
  'order-lost': ({ version }) =>
    `Das Veröffentlichen von Version ${version} war angeordnet, aber das Verzeichnis hat es verloren: Niemand arbeitet daran.`,
  'record-gone': ({ number }) =>
    `Akte ${number} ist nicht mehr in OpenText. Die App hat sie dort abgelegt.`,
  'references-outdated': () => 'Die Seite zeigt andere Assets, als die App vermerkt hat.',
  'record-shown': () => 'Die Akte, die die Seite zeigt, ist nicht die, die die App kennt.',
  'status-shown': () => 'Der Status in der Zeile unter dem Titel ist nicht der, den die App kennt.',
  'asset-news': ({ pages: count }) =>
    `CELUM hat das Asset geändert, seit die App zuletzt gefragt hat; ${pages(count)}.`,
  'asset-gone': ({ pages: count }) =>
    `CELUM zeigt der App das Asset nicht mehr: Es wurde gelöscht oder verborgen; ${pages(count)}.`,
  'page-gone': ({ assets }) =>
    `Die Seite liegt im Papierkorb, zählt aber noch als Ort, an dem ${assets === '1' ? '1 Asset' : `${assets} Assets`} verwendet ${assets === '1' ? 'wird' : 'werden'}.`,
  'record-unlisted': ({ number }) =>
    `Dokument ${number} in OpenText hat die App für diese Seite abgelegt, kennt es aber nicht mehr.`,
  'nickname-moved': ({ number, other }) =>
    `Den Kurznamen der Seite in OpenText hat Dokument ${other}, nicht Akte ${number}.`,
  'nickname-lost': ({ number }) =>
    `Akte ${number} hat ihren Kurznamen verloren, an dem die App sie findet.`,
  'record-copied': ({ number, other }) =>
    `Dokument ${number} trägt das Kennzeichen der Seite ebenso wie Akte ${other}.`,
  'asset-rights': ({ facts: names, pages: count }) =>
    `Seine Rechte haben sich in CELUM geändert, ohne dass die App es erfuhr: ${facts(names)}; ${pages(count)}.`,
  'record-unclassified': ({ number, classification }) =>
    `Dokument ${number} ist keine Akte mehr: Die Klassifikation „${classification}“ wurde entfernt.`,
  'record-reclassified': ({ number, before, after }) =>
    `Akte ${number} steht unter „${after}“; die App kennt „${before}“.`,
  'record-version': ({ number, version, known }) =>
    `Akte ${number} steht bei Version ${version}; die App hat Version ${known} abgelegt.`,
  'record-content': ({ number, version }) =>
    `Version ${version} von Akte ${number} hat anderen Inhalt, als die App abgelegt hat.`,
};
