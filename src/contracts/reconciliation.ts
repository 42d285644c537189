import * as z from 'zod';

import { Instant, PageId } from './systems';

/** What a difference between two systems is. */
export const FindingClass = z.enum([
  'missing',
  'stale',
  'orphan',
  'duplicate',
  'rights',
  'record-mismatch',
]);
export type FindingClass = z.infer<typeof FindingClass>;

/** Which difference; the browser has a sentence for each, filled from the finding's `values`. */
export const FindingKind = z.enum([
  /** A publication was ordered, and nothing of it is left in the ledger. `version` */
  'order-lost',
  /** `number` */
  'record-gone',
  /** The page shows other assets than the app has noted. */
  'references-outdated',
  'record-shown',
  'status-shown',
  /** `pages` show it. */
  'asset-news',
  /** `pages` show it; deleted or hidden, which CELUM does not tell apart. */
  'asset-gone',
  /** The app still counts references of a page in the trash. `assets` */
  'page-gone',
  /** A document that the app made, and no longer knows. `number` */
  'record-unlisted',
  /** Another document has the page's nickname. `number`, `other` */
  'nickname-moved',
  /** `number` */
  'nickname-lost',
  /** A second document for the same page. `number`, `other` */
  'record-copied',
  /** `facts` by name, `pages` show it. */
  'asset-rights',
  /** `number`, `classification` */
  'record-unclassified',
  /** Classification or retention are others. `number`, `before`, `after` */
  'record-reclassified',
  /** `number`, `version` in OpenText, `known` here. */
  'record-version',
  /** `number`, `version` */
  'record-content',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** The one thing that makes a difference good. */
export const Repair = z.enum([
  'owe-again',
  'file-again',
  'file-version',
  'show-again',
  'note-references',
  'look-again',
  'forget-page',
  'adopt',
  'take-over',
  'give-name-back',
  /** A person must; the browser says what and where. */
  'by-hand',
]);
export type Repair = z.infer<typeof Repair>;

export const Finding = z.strictObject({
  id: z.string(),
  kind: FindingKind,
  class: FindingClass,
  repair: Repair,
  subject: z.strictObject({
    type: z.enum(['page', 'asset', 'record']),
    id: z.string(),
    /** Empty where the person who looks may not see the page. */
    name: z.string(),
    /** Where people look at it; null for pages, which have their own address. */
    url: z.string().nullable(),
  }),
  pageId: PageId.nullable(),
  values: z.record(z.string(), z.string()),
  foundAt: Instant,
  /** `ordered`: somebody asked for the repair, and it is under way. */
  state: z.enum(['open', 'ordered', 'repaired', 'failed']),
  /** Why the repair failed, or why it still waits. */
  code: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** What is compared with what the app keeps. */
export const ComparedSystem = z.enum(['app', 'confluence', 'celum', 'opentext', 'consonance']);
export type ComparedSystem = z.infer<typeof ComparedSystem>;

export const ComparedView = z.strictObject({
  system: ComparedSystem,
  /** `not-compared`: see `code`. `nothing`: the app keeps nothing there that could be compared. */
  state: z.enum(['waiting', 'running', 'compared', 'not-compared', 'nothing']),
  /** Problem code. */
  code: z.string().nullable(),
  compared: z.int(),
  /** Things that the app's account may not see: nothing is said about them. */
  unseen: z.int(),
  calls: z.int(),
});
export type ComparedView = z.infer<typeof ComparedView>;

/** `changes`: only what changed since the last complete run. */
export const RunScope = z.enum(['changes', 'everything']);
export type RunScope = z.infer<typeof RunScope>;

export const RunView = z.strictObject({
  id: z.string(),
  scope: RunScope,
  cause: z.enum(['person', 'schedule']),
  state: z.enum(['running', 'done', 'stopped']),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  /** Functions that worked on it. */
  slices: z.int(),
  systems: z.array(ComparedView),
});
export type RunView = z.infer<typeof RunView>;

export const ReconciliationView = z.strictObject({
  /** Null before the first run. */
  run: RunView.nullable(),
  /** Whether there was a complete run, so that the next one can keep to what has changed. */
  baseline: z.boolean(),
  findings: z.array(Finding),
  /** More findings than are kept. */
  beyond: z.int(),
});
export type ReconciliationView = z.infer<typeof ReconciliationView>;

export const FindingId = z.string().max(100);
