export const en = {
  lead: 'Work that the app owes to other systems. What waits is tried again by itself; what needs attention waits for you.',
  connections: 'Connections',
  brakes: {
    free: 'Works',
    held: 'Asked for patience',
    open: 'Does not answer',
    trying: 'Being tried',
  },
  rate: (done: number, failed: number) =>
    `${Math.floor((100 * done) / (done + failed))} % of ${done + failed} arrived in 28 days`,
  noRate: 'Nothing was delivered in the last 28 days.',
  nothingDue: 'Nothing is due.',
  dueSince: (moment: string) => `The oldest is due since ${moment}.`,
  leftAloneUntil: (moment: string) => `Left alone until ${moment}.`,
  test: 'Test now',
  testOf: (name: string) => `Test the connection to ${name} now`,
};

export type Words = typeof en;
