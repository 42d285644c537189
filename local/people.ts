/** The people of Aurora Press, by the names that tests and the tour use. */
const account = (end: string) => `712020:a0000000-0000-4000-8000-${end.padStart(12, '0')}`;

export const PEOPLE = {
  ann: { accountId: account('1'), name: 'Ann Baker', does: 'campaign editor' },
  ben: { accountId: account('2'), name: 'Ben Okafor', does: 'brand lead, approves' },
  clara: { accountId: account('3'), name: 'Clara Vogel', does: 'legal, approves; reads German' },
  dora: { accountId: account('4'), name: 'Dora Lind', does: 'site admin and records manager' },
  evan: { accountId: account('5'), name: 'Evan Reyes', does: 'sales, reads only' },
} as const;

export type PersonKey = keyof typeof PEOPLE;
