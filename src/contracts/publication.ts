import * as z from 'zod';

import { AuditHead } from './audit';
import { Instant, PageId } from './systems';

/** What is owed when a person publishes: which approved state of which page, and what they corrected. */
export const PublicationOrder = z.strictObject({
  pageId: PageId,
  spaceKey: z.string(),
  /** Of the site, e.g. https://aurora-press.atlassian.net */
  siteUrl: z.string(),
  /** The approved version. */
  pageVersion: z.int().min(1),
  round: z.int().min(1),
  orderedAt: Instant,
  /** Category values that the person changed. */
  category: z.record(z.string(), z.string()),
  /** The audit log's head with this order in it, which the record takes along; absent in old orders. */
  auditHead: AuditHead.optional(),
  /** Counts filings of the same state that others made necessary by changing the record. */
  edition: z.int().optional(),
});
export type PublicationOrder = z.infer<typeof PublicationOrder>;
