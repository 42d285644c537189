import * as z from 'zod';

import { PersonName } from './approval';
import { Instant, PageId } from './systems';

/** One page that waits for the person who looks. */
export const Waiting = z.strictObject({
  pageId: PageId,
  title: z.string(),
  spaceKey: z.string(),
  pageVersion: z.int(),
  submittedBy: PersonName,
  submittedAt: Instant,
  note: z.string(),
});
export type Waiting = z.infer<typeof Waiting>;

export const ApprovalQueue = z.strictObject({
  /** Oldest first. */
  waiting: z.array(Waiting),
  /** Pages that wait for this person and that they cannot open. */
  hidden: z.int().min(0),
});
export type ApprovalQueue = z.infer<typeof ApprovalQueue>;
