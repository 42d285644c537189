import * as z from 'zod';

import { ComparedSystem, RunScope } from '../../contracts/reconciliation';
import type { App } from '../app';
import { Known } from './known';

export const SubjectKey = z.enum([
  'order',
  'page',
  'shown',
  'gone',
  'asset',
  'record',
  'filed',
  'changed-page',
  'changed-record',
]);
export type SubjectKey = z.infer<typeof SubjectKey>;

export const SourceKey = z.enum([
  'orders',
  'pages',
  'approved',
  'in-approval',
  'expired',
  'placed-pages',
  'placed-assets',
  'records',
  'folders',
  'changed-pages',
  'changed-assets',
  'changed-folders',
  'found-before',
]);
export type SourceKey = z.infer<typeof SourceKey>;

/** One list of things, and what is compared of each. */
const Part = z.object({
  source: SourceKey,
  subject: SubjectKey,
  system: ComparedSystem,
  state: z.enum(['waiting', 'running', 'compared', 'not-compared']),
  code: z.string().nullable(),
  compared: z.int(),
  unseen: z.int(),
  calls: z.int(),
});
export type Part = z.infer<typeof Part>;

/** Where the part under way goes on. */
const Position = z.object({
  /** Of its list; null begins. */
  from: z.string().nullable(),
  /** The list has come to its end. */
  ended: z.boolean(),
  /** Read from the list and not compared yet. */
  todo: z.array(z.string()),
});
export type Position = z.infer<typeof Position>;

export const START: Position = { from: null, ended: false, todo: [] };

/** One comparison of the site. Times are milliseconds since the epoch. */
export const Run = z.object({
  id: z.string(),
  scope: RunScope,
  cause: z.enum(['person', 'schedule']),
  state: z.enum(['running', 'done', 'stopped']),
  startedAt: z.int(),
  finishedAt: z.int().nullable(),
  slices: z.int(),
  parts: z.array(Part),
  position: Position,
  /** What the next run may rely on when this one is complete. */
  baseline: Known,
  /** Findings that were not kept, because there were too many. */
  beyond: z.int(),
  /** Counts orders of repairs, and those that are carried out. */
  orders: z.int(),
  handled: z.int(),
  /** Of the site, for what is owed again; empty until a person has asked for something. */
  siteUrl: z.string(),
  /** The function that works on it, and until when nobody else does. */
  holder: z.string().nullable(),
  heldUntil: z.int(),
  /** Functions in a row that did not come to an end. */
  crashes: z.int(),
});
export type Run = z.infer<typeof Run>;

export const RUN = 'reconciliation';

export async function readRun({ cells }: Pick<App, 'cells'>): Promise<Run | undefined> {
  return (await cells.read(RUN, Run))?.value;
}

/** Changes the run as it stands; undefined from `next` leaves it. */
export async function changeRun(
  { cells }: Pick<App, 'cells'>,
  next: (now: Run | undefined) => Run | undefined,
): Promise<Run | undefined> {
  return await cells.change(RUN, Run, next);
}
