import * as z from 'zod';

/**
 * What a document macro stores in the page: the node's id, and a version when it is pinned. Keys are single lower-case
 * words and values strings, as in an asset reference.
 */
export const DocumentReference = z.looseObject({
  node: z.string().regex(/^[0-9]{1,15}$/),
  mode: z.enum(['follow', 'pinned']).default('follow'),
  /** Version number; only with 'pinned'. */
  version: z
    .string()
    .regex(/^[0-9]{1,9}$/)
    .optional(),
});

/** The config of one document macro: its documents in order. */
export const DocumentMacroConfig = z.looseObject({
  documents: z.array(DocumentReference).optional(),
});
