import type { ProblemCode } from '../../errors';
import type { Failure } from '../kit/http';
import { codesOf } from './wire';

/** Outer codes of Graph. Branch on codes only, never on messages. https://learn.microsoft.com/graph/errors */
const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  accessDenied: 'forbidden',
  activityLimitReached: 'rate-limited',
  itemNotFound: 'not-found',
  malwareDetected: 'refused',
  nameAlreadyExists: 'name-taken',
  notAllowed: 'refused',
  notSupported: 'refused',
  quotaLimitReached: 'too-large',
  resourceModified: 'conflict',
  maxFileSizeExceeded: 'too-large',
  maxFragmentLengthExceeded: 'too-large',
};

const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  412: 'conflict',
  // Somebody has it open; the lock ends by itself.
  423: 'conflict',
  507: 'too-large',
  509: 'rate-limited',
};

export function explain({ status, text }: Failure): ProblemCode | undefined {
  if (status === 429 || status === 509) return 'rate-limited';
  const known = codesOf(text).map((code) => BY_CODE[code]);
  return known.find((code) => code !== undefined) ?? BY_STATUS[status];
}

/**
 * The token endpoint answers 400 and 401 for what an admin must correct. AADSTS90002: no such tenant.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function explainSignIn({ status, text }: Failure): ProblemCode | undefined {
  if (status !== 400 && status !== 401) return undefined;
  return text.includes('AADSTS90002') ? 'wrong-address' : 'unauthorised';
}
