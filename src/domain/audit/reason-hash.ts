import { sha256 } from '../canonical';

/**
 * What the log keeps of a reason that somebody wrote: the text stands with the approval, where it can be erased, and
 * this says that it is still the same. Null where no reason was given.
 */
export const reasonHash = (reason: string): string | null =>
  reason === '' ? null : sha256(Buffer.from(reason));
