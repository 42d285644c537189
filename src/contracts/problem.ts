import * as z from 'zod';

/** A failure on its way to a person: the browser turns the code into a sentence and a next step. */
export const ProblemView = z.strictObject({
  code: z.string(),
  /** What it happened to: a system, a page's or an asset's name. */
  subject: z.string().optional(),
  /** When the app tries again by itself. */
  nextTryAt: z.string().optional(),
  /** Until when it is so. */
  until: z.string().optional(),
  /** What a person tells an admin, who finds it in the log. */
  reference: z.string().optional(),
});
export type ProblemView = z.infer<typeof ProblemView>;

/** What every resolver answers. A thrown error would reach the browser as a bare sentence of Forge's. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: ProblemView };
