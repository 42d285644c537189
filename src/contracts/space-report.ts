import * as z from 'zod';

import { PageStatus, PersonName } from './approval';
import { Day, Instant, PageId } from './systems';

/** One page of the space, as far as its approval goes. */
export const ReportRow = z.strictObject({
  pageId: PageId,
  title: z.string(),
  pageVersion: z.int(),
  status: PageStatus,
  submittedBy: PersonName.nullable(),
  submittedAt: Instant.nullable(),
  dueOn: Day.nullable(),
  overdue: z.boolean(),
  /** The last day on which the approval holds. */
  validUntil: Day.nullable(),
  /** It runs out within a month. */
  endsSoon: z.boolean(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** Some pages of a space, those that the reader may see. */
export const SpaceReport = z.strictObject({
  rows: z.array(ReportRow),
  /** Where the next ones begin; null after the last ones. */
  next: z.string().nullable(),
});
export type SpaceReport = z.infer<typeof SpaceReport>;
