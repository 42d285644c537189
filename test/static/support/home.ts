import type { ApprovalQueue, Submitted, Waiting } from '../../../src/contracts/approval-queue';
import { ANN, BEN, CLARA } from './page';
import type { Server, Stage, Theatre } from './stage';

export const WAITING: Waiting = {
  pageId: '98310',
  title: 'Summer campaign brief',
  spaceKey: 'SUM',
  pageVersion: 4,
  submittedBy: { accountId: ANN, name: 'Ann Baker' },
  submittedAt: '2026-11-21T09:15:00Z',
  note: 'Please look at the DACH licences.',
  dueOn: '2026-11-20',
  overdue: true,
  step: 2,
  steps: 2,
  set: null,
  principal: null,
  signature: false,
  changed: false,
};

const MINE: Submitted = {
  pageId: '98311',
  title: 'Launch plan DE',
  spaceKey: 'SUM',
  pageVersion: 2,
  submittedAt: '2026-11-20T09:15:00Z',
  note: '',
  dueOn: '2026-12-01',
  overdue: false,
  step: 1,
  steps: 1,
  set: null,
  status: 'in-approval',
  waitingFor: [
    { accountId: BEN, name: 'Ben Okafor' },
    { accountId: CLARA, name: 'Clara Vogel' },
  ],
  stuck: false,
};

export const found = (changes: Partial<ApprovalQueue> = {}): ApprovalQueue => ({
  waiting: [WAITING],
  submitted: [MINE],
  hidden: 0,
  ...changes,
});

export const queue = (): Server => ({
  'home.toDecide': () => ({ ok: true, value: found({ hidden: 1 }) }),
});

interface Options {
  server?: Server;
  dark?: boolean;
  locale?: string;
}

export const openHome = (theatre: Theatre, options: Options = {}): Promise<Stage> =>
  theatre.play({
    resource: 'home',
    extension: { type: 'confluence:globalPage' },
    server: queue(),
    size: { width: 1100, height: 760 },
    ...options,
  });
