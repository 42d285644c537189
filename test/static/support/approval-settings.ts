import { BEN } from './page';
import type { Server } from './stage';

/** Groups to choose from, and who signs. */
export const approvalSettings = (): Server => ({
  'settings.findGroups': ({ text }) => ({
    ok: true,
    value: [{ groupId: 'g-approvers', name: 'approvers' }].filter(({ name }) =>
      name.includes(text),
    ),
  }),
  'settings.authenticators': () => ({
    ok: true,
    value: [
      {
        person: { accountId: BEN, name: 'Ben Okafor' },
        since: '2026-11-02T08:00:00Z',
        lockedUntil: null,
      },
    ],
  }),
});
