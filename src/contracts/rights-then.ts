import * as z from 'zod';

import { RightsFacts } from './approved-state';
import { AssetId } from './asset';
import { Day, Instant } from './systems';

export const RightsQuestion = z.strictObject({
  assetId: AssetId,
  /** A day in the site's time zone. */
  day: Day,
  /** As CELUM names it; empty means none in particular. */
  channel: z.string().max(200),
  territory: z.string().max(200),
});
export type RightsQuestion = z.infer<typeof RightsQuestion>;

/** What was known of an asset when a page was approved: the evidence of an answer. */
export const RightsEvidence = z.strictObject({
  round: z.int(),
  pageVersion: z.int(),
  approvedAt: Instant,
  /** Day of the approval in the site's time zone. */
  day: Day,
  assetVersion: z.strictObject({ id: z.int(), number: z.int().nullable() }),
  checksum: z.string().nullable(),
  facts: RightsFacts,
  readAt: Instant,
  /** SHA-256 of what was kept of the asset. */
  snapshotHash: z.string(),
  /** Of the whole approved state. */
  fingerprint: z.string(),
});
export type RightsEvidence = z.infer<typeof RightsEvidence>;

/** `not-stated`: CELUM said nothing of channels or territories. `not-known`: nothing was approved on that day. */
export const RightsAnswer = z.strictObject({
  verdict: z.enum(['cleared', 'not-cleared', 'not-stated', 'not-known']),
  /** Why it was not cleared. */
  reasons: z.array(
    z.enum(['ended', 'not-yet', 'withdrawn', 'not-approved', 'channel', 'territory']),
  ),
  evidence: RightsEvidence.nullable(),
  /** The last approval before that day, when there was none on it. */
  before: RightsEvidence.nullable(),
});
export type RightsAnswer = z.infer<typeof RightsAnswer>;

/** What may be asked about on a page: assets of its approvals, and when they were. */
export const RightsSubjects = z.strictObject({
  assets: z.array(z.strictObject({ assetId: AssetId, name: z.string() })),
  days: z.array(z.strictObject({ day: Day, pageVersion: z.int() })),
  channels: z.array(z.string()),
  territories: z.array(z.string()),
});
export type RightsSubjects = z.infer<typeof RightsSubjects>;
