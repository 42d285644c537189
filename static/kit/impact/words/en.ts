export const en = {
  title: 'What depends on this asset',
  lead: 'And what would become of it, before anything is changed in CELUM.',
  loading: 'Looking for pages…',
  close: 'Close',
  page: 'Page',
  columns: {
    taken: 'If a newer version is taken',
    ended: 'If the rights end',
    withdrawn: 'If it is withdrawn',
  },
  effects: {
    none: 'nothing',
    stale: 'approval ends',
    follows: 'follows by itself',
    refused: 'cannot be approved',
  },
  statuses: {
    draft: 'not submitted',
    'in-approval': 'in approval',
    approved: 'approved',
    rejected: 'rejected',
    'changed-since-approval': 'changed since approval',
    'review-due': 'review due',
  },
  record: (number: string) => `record ${number}`,
  nowhere: 'No page that the app knows of shows it.',
  hidden: (count: number) =>
    count === 1 ? 'And 1 page that you cannot see.' : `And ${count} pages that you cannot see.`,
};

export type Words = typeof en;
