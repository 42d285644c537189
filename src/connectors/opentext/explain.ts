import type { ProblemCode } from '../../errors';
import type { Failure } from '../kit/http';

/**
 * What the server's sentences mean. The first match counts: the sentence about an item that cannot be accessed
 * also speaks of permission. Content Server answers 400 or 500 to most of these, so the status says little.
 * Source: OpenText's own clients and published answers; those that no public page shows are in assumptions.ts.
 */
const SENTENCES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/invalid username\/password|authentication (required|failed)/i, 'unauthorised'],
  [/mappings registry/i, 'not-configured'],
  [/edit conflict|attribute group .* already exists/i, 'conflict'],
  [/already exists/i, 'name-taken'],
  [/could not get a node|could not be accessed|could not find (a node|the upload)/i, 'not-found'],
  [/\bofficial\b|\bon hold\b|\bfinali[sz]ed\b|\breserved\b|\blocked\b/i, 'refused'],
  [/permission|not authori[sz]ed|not assigned to you/i, 'forbidden'],
  [/maximum size|too large/i, 'too-large'],
  [/missing required parameter|invalid value|non-matching attribute|is required/i, 'bad-request'],
];

export function explain({ status, text }: Failure): ProblemCode | undefined {
  // A proxy's page may contain any of these words.
  if (status < 400 || !text.trimStart().startsWith('{')) return undefined;
  return SENTENCES.find(([sentence]) => sentence.test(text))?.[1];
}
