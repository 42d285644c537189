import * as z from 'zod';

import { PageId, SystemKey } from './systems';

export const DeliveryId = z.string().min(1).max(200);

/**
 * Where a piece of owed work stands. `blocked` waits for something that can be fixed and goes on by itself when it
 * is; `needs-attention` waits for a person; `superseded` was overtaken by a newer state of the same thing.
 */
export const DeliveryPhase = z.enum([
  'queued',
  'running',
  'waiting',
  'blocked',
  'needs-attention',
  'done',
  'superseded',
  'cancelled',
]);
export type DeliveryPhase = z.infer<typeof DeliveryPhase>;

/** What a blocked delivery waits for. The last three are released by a person only. */
export const BlockReason = z.enum([
  'not-connected',
  'needs-auth',
  'egress-denied',
  'not-configured',
  'approval',
  'loop',
  'mass-delete',
]);
export type BlockReason = z.infer<typeof BlockReason>;

/** What made a delivery owed. */
export const DeliveryCause = z.enum(['person', 'event', 'feed', 'reconciliation']);
export type DeliveryCause = z.infer<typeof DeliveryCause>;

/** Why a run took place: the first one, after a failure, after a function was stopped, and so on. */
export const RunCause = z.enum(['first', 'retry', 'stopped', 'slice', 'released', 'again']);
export type RunCause = z.infer<typeof RunCause>;

/** One call of a run: its path with ids left out, no query, no bodies. */
export const DeliveryCall = z.strictObject({
  system: z.string(),
  method: z.string(),
  /** e.g. /api/v2/nodes/{}/versions */
  path: z.string(),
  status: z.union([z.int(), z.literal('failed')]),
  milliseconds: z.int(),
});
export type DeliveryCall = z.infer<typeof DeliveryCall>;

/** One attempt, as people read about it. Times are milliseconds since the epoch. */
export const DeliveryRun = z.strictObject({
  at: z.int(),
  milliseconds: z.int(),
  cause: RunCause,
  /** Counts from 1; a retry by a person begins a new one of the same delivery. */
  generation: z.int(),
  outcome: DeliveryPhase,
  code: z.string().nullable(),
  /** What the code speaks of. */
  subject: z.string().nullable().default(null),
  /** Attempts with the same outcome directly after one another, this one being the last. */
  times: z.int(),
  calls: z.array(DeliveryCall),
  /** Calls that are not listed. */
  more: z.int(),
});
export type DeliveryRun = z.infer<typeof DeliveryRun>;

/** One delivery in a list. */
export const DeliveryLine = z.strictObject({
  id: z.string(),
  flow: z.string(),
  system: SystemKey,
  /** Null when it is about no page. */
  pageId: PageId.nullable(),
  spaceKey: z.string().nullable(),
  title: z.string(),
  state: DeliveryPhase,
  reason: BlockReason.nullable(),
  cause: DeliveryCause,
  attempts: z.int(),
  /** ISO 8601 in UTC, as all times of lines. */
  createdAt: z.string(),
  updatedAt: z.string(),
  nextTryAt: z.string().nullable(),
  code: z.string().nullable(),
  subject: z.string().nullable(),
  /** Of an unexpected failure: what stands in the log. */
  reference: z.string().nullable(),
  /** What may be done with it now. */
  may: z.strictObject({ retry: z.boolean(), cancel: z.boolean() }),
});
export type DeliveryLine = z.infer<typeof DeliveryLine>;

/** One delivery with its runs, newest first. */
export const DeliveryDetail = z.strictObject({
  ...DeliveryLine.shape,
  generation: z.int(),
  runs: z.array(DeliveryRun),
});
export type DeliveryDetail = z.infer<typeof DeliveryDetail>;

/** Lists by how far deliveries have come; `attention` is what stopped, `blocked` what waits to be fixed. */
export const DeliveryState = z.enum([
  'open',
  'blocked',
  'attention',
  'done',
  'superseded',
  'cancelled',
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

/** How one connection's queue does. */
export const QueueHealth = z.strictObject({
  system: SystemKey,
  /** Since when the oldest delivery that is due waits; null when none does. */
  oldestDue: z.string().nullable(),
  /** `held` asked for patience, `open` does not answer, `trying` is being tried with one delivery. */
  brake: z.enum(['free', 'held', 'open', 'trying']),
  /** Until when it is left alone. */
  until: z.string().nullable(),
  /** Of the last 28 days: what arrived, and what was left to people. */
  done: z.int(),
  failed: z.int(),
});
export type QueueHealth = z.infer<typeof QueueHealth>;
