export const en = {
  table: 'Deliveries',
  show: 'Show',
  system: 'System',
  allSystems: 'All systems',
  states: {
    attention: 'Needs attention',
    blocked: 'Blocked',
    open: 'On the way',
    done: 'Done',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
  },
  phases: {
    queued: 'Queued',
    running: 'Running',
    waiting: 'Waiting',
    blocked: 'Blocked',
    'needs-attention': 'Needs attention',
    done: 'Done',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
  },
  reasons: {
    'not-connected': 'It goes on by itself as soon as the system is connected (Connections).',
    'needs-auth':
      'It goes on by itself as soon as the connection works again: give it valid credentials (Connections).',
    'egress-denied':
      'It goes on by itself as soon as Confluence lets the app reach the address: allow it (Connections, Test).',
    'not-configured': 'It goes on by itself as soon as there is a rule for it (Records).',
    approval: 'It waits until the page is approved again.',
    loop: 'Two systems kept answering each other. Look at both, then try again.',
    'mass-delete':
      'Unusually many things disappeared at once. Make sure that this is meant, then try again.',
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
  flowTo: (flow: string, system: string) => `${flow} · ${system}`,
  page: (title: string) => title || 'Untitled page',
  reference: (reference: string) => `Reference: ${reference}`,
  details: 'Details',
  detailsOf: (title: string) => `Details of ${title}`,
  retry: 'Retry',
  retryOf: (title: string) => `Retry ${title}`,
  retryAll: (count: number) => `Retry all ${count}`,
  sameCause: (count: number) => `${count} for the same cause`,
  ownCauses: 'For causes of their own',
  changeRule: (space: string) => `Change the rule for ${space}`,
  changeConnection: (system: string) => `Change the connection to ${system}`,
  /** What became of deliveries that were tried again. */
  standings: (arrived: number, onTheWay: number, stopped: number) => {
    if (onTheWay === 0 && stopped === 0) {
      return arrived === 1 ? 'It has arrived.' : `All ${arrived} have arrived.`;
    }
    const parts = [
      `${arrived} arrived`,
      ...(onTheWay > 0 ? [`${onTheWay} on the way`] : []),
      ...(stopped > 0 ? [`${stopped} stopped again`] : []),
    ];
    return `Tried again: ${parts.join(', ')}.`;
  },
  identity: (id: string, since: string) =>
    `Delivery ${id}, owed since ${since}. Every try below is one of this delivery, so there is one effect.`,
  retried: (count: number) =>
    count === 1 ? 'It is tried again now.' : `${count} are tried again now.`,
  cancel: 'Cancel delivery',
  cancelMeans:
    'A cancelled delivery is not tried any more. Whoever publishes the page again owes it again.',
  cancelled: 'The delivery is cancelled.',
  openPage: 'Open page',
  close: 'Close',
  export: 'Export CSV',
  count: (count: number, more: boolean) =>
    more ? `The newest ${count}` : `${count} ${count === 1 ? 'delivery' : 'deliveries'}`,
  more: 'Show more',
  none: {
    attention: 'Nothing needs attention.',
    blocked: 'Nothing is blocked.',
    open: 'Nothing is on the way.',
    done: 'Nothing was delivered yet.',
    superseded: 'Nothing was superseded.',
    cancelled: 'Nothing was cancelled.',
  },
  refresh: 'Refresh',
  noRuns: 'It was not tried yet.',
  runCauses: {
    first: 'first try',
    retry: 'tried again after a failure',
    stopped: 'taken up after a function was stopped',
    slice: 'next part of long work',
    released: 'what blocked it was fixed',
    again: 'tried again by a person',
  },
  times: (count: number) => `${count} times in a row`,
  calls: {
    table: 'Calls of this run',
    system: 'System',
    request: 'Call',
    answer: 'Answer',
    time: 'Time',
    none: 'no answer',
    milliseconds: (count: number) => `${count} ms`,
    count: (count: number) => (count === 1 ? '1 call' : `${count} calls`),
    notKept: (count: number) =>
      count === 1 ? 'One more call is not kept.' : `${count} more calls are not kept.`,
  },
};

export type Words = typeof en;
