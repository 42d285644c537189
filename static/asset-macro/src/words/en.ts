export const en = {
  asking: 'Asking CELUM about the rights…',
  stale: (moment: string) => `CELUM cannot be reached; as of ${moment}`,
  versionNumber: (number: number) => `v${number}`,
  pinned: 'pinned',
  pinnedLong: 'pinned to this version',
  followLong: 'follows the latest approved version',
  newer: (number: number | null, shown: number | null) =>
    number === null || shown === null
      ? 'Newer version available'
      : `v${number} available (page shows v${shown})`,
  details: 'Rights and details',
  detailsOf: (name: string) => `Rights and details of ${name}`,
  impact: 'What depends on it',
  status: 'Status',
  asOf: 'Read from CELUM',
};

export type Words = typeof en;
