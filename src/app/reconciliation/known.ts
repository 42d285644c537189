import * as z from 'zod';

import type { App } from '../app';

const Folder = z.object({
  /** Everything in it that the account saw at a moment, by our clock. */
  total: z.int(),
  /** The newest change that was compared, by the server's clock, ISO 8601. */
  newest: z.string(),
});

/** What was compared, and up to when: a part that is absent was never compared as a whole. */
export const Known = z.object({
  /** Number of the audit log's entry up to which orders were compared. */
  orders: z.int().optional(),
  /** ISO 8601: pages changed before were compared. */
  pages: z.string().optional(),
  /** So many there were at a moment; those changed before `upTo` were compared. */
  assets: z.object({ total: z.int(), at: z.string(), upTo: z.string() }).optional(),
  /** By the folder's id. */
  folders: z.record(z.string(), Folder).optional(),
  /** When everything was compared last, in milliseconds. */
  everythingAt: z.int().optional(),
});
export type Known = z.infer<typeof Known>;

const KEY = 'reconciliation-known';

export async function readKnown({ cells }: Pick<App, 'cells'>): Promise<Known> {
  return (await cells.read(KEY, Known))?.value ?? {};
}

export async function learn({ cells }: Pick<App, 'cells'>, fresh: Known): Promise<void> {
  await cells.change(KEY, Known, (known = {}) => ({ ...known, ...fresh }));
}
