import type { Words } from './en';

export const de: Words = {
  asking: 'Rechte werden bei CELUM abgefragt…',
  stale: (moment) => `CELUM ist nicht erreichbar; Stand ${moment}`,
  versionNumber: (number) => `v${number}`,
  pinned: 'fest',
  pinnedLong: 'auf diese Version festgelegt',
  followLong: 'folgt der neuesten freigegebenen Version',
  newer: (number, shown) =>
    number === null || shown === null
      ? 'Neuere Version verfügbar'
      : `v${number} verfügbar (Seite zeigt v${shown})`,
  details: 'Rechte und Details',
  detailsOf: (name) => `Rechte und Details zu ${name}`,
  impact: 'Was davon abhängt',
  status: 'Status',
  asOf: 'Aus CELUM gelesen',
};
