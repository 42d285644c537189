import * as z from 'zod';

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
});
export type PublicationOrder = z.infer<typeof PublicationOrder>;
