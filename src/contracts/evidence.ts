import * as z from 'zod';

import { RecordView } from './records';
import { Instant, PageId } from './systems';

/** How far a pack is on its way. `part` of `parts` is for people who wait. */
export const EvidenceState = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  phase: z.enum(['queued', 'reading', 'drawing', 'packing', 'ready', 'failed']),
  /** Once it is ready. */
  fileName: z.string().nullable(),
  size: z.int(),
  sha256: z.string().nullable(),
  /** Pieces to fetch one after the other. */
  pieces: z.int(),
  /** Why there is none, as a problem's code. */
  code: z.string().nullable(),
  subject: z.string().nullable(),
});
export type EvidenceState = z.infer<typeof EvidenceState>;

/** What is known of a code from an exported page, for the person who asks. */
export const CodeAnswer = z.discriminatedUnion('kind', [
  /** Not a code of this site, or of a page that the person may not see. */
  z.strictObject({ kind: z.literal('unknown') }),
  /** Cannot be a code: a character is wrong or missing. */
  z.strictObject({ kind: z.literal('mistyped') }),
  z.strictObject({
    /** The page is still as it was approved; it was approved again since; it was changed since. */
    kind: z.enum(['valid', 'superseded', 'changed-since']),
    pageId: PageId,
    title: z.string(),
    pageVersion: z.int(),
    round: z.int(),
    approvedAt: Instant,
    /** Of the newer approval. */
    newerVersion: z.int().nullable(),
    record: RecordView.nullable(),
  }),
]);
export type CodeAnswer = z.infer<typeof CodeAnswer>;
