export const en = {
  lead: 'Work that the app owes to other systems. What waits is tried again by itself; what needs attention waits for you.',
  table: 'Deliveries',
  show: 'Show',
  all: 'All',
  states: {
    queued: 'Queued',
    running: 'Running',
    waiting: 'Waiting',
    'needs-attention': 'Needs attention',
    done: 'Done',
  },
  what: 'What',
  state: 'State',
  cause: 'Cause',
  attempts: 'Attempts',
  updated: 'Updated',
  nextTry: 'Next try',
  actions: 'Actions',
  flows: {
    'publish-approved-page': 'Publish as record',
  } as Record<string, string>,
  page: (title: string) => title || 'Untitled page',
  retry: 'Retry',
  retryOf: (title: string) => `Retry ${title}`,
  retryAll: (count: number) => `Retry all ${count}`,
  retried: 'It is tried again now.',
  none: 'Nothing to look at: every delivery has arrived.',
  noneOfState: 'No delivery is in this state.',
  refresh: 'Refresh',
};

export type Words = typeof en;
