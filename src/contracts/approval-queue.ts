import * as z from 'zod';

import { ChangeSet, PageStatus, PersonName } from './approval';
import { Day, Instant, PageId } from './systems';

const Listed = z.strictObject({
  pageId: PageId,
  title: z.string(),
  spaceKey: z.string(),
  pageVersion: z.int(),
  submittedAt: Instant,
  note: z.string(),
  dueOn: Day.nullable(),
  overdue: z.boolean(),
  /** Counted from 1. */
  step: z.int(),
  steps: z.int(),
  set: ChangeSet.nullable(),
});

/** One page that waits for the person who looks. */
export const Waiting = Listed.extend({
  submittedBy: PersonName,
  /** Somebody for whom the person decides as their deputy; null for the person themselves. */
  principal: PersonName.nullable(),
  /** The decision needs a code of the person's authenticator. */
  signature: z.boolean(),
  /** The page was edited since; it can be read, and not decided on. */
  changed: z.boolean(),
});
export type Waiting = z.infer<typeof Waiting>;

/** One page that the person has submitted. */
export const Submitted = Listed.extend({
  status: PageStatus.extract(['in-approval', 'rejected']),
  waitingFor: z.array(PersonName),
  /** Nobody is left who could decide. */
  stuck: z.boolean(),
});
export type Submitted = z.infer<typeof Submitted>;

export const ApprovalQueue = z.strictObject({
  /** What is due first comes first, then the oldest. */
  waiting: z.array(Waiting),
  submitted: z.array(Submitted),
  /** Pages that wait for this person and that they cannot open. */
  hidden: z.int().min(0),
});
export type ApprovalQueue = z.infer<typeof ApprovalQueue>;
