import { createHash } from 'node:crypto';

/** SHA-256 of facts whose members always stand in the same order. */
export const hashOf = (facts: unknown) =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex');
