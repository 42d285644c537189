import type { ProblemCode } from '../../errors';
import type { Failure } from '../kit/http';
import { ErrorBody } from './wire';

/** What CELUM's answers mean where their status alone does not say it. */
export function explain({ method, status, text }: Failure): ProblemCode | undefined {
  if (status === 404 && /^\s*</.test(text)) return 'wrong-address';
  // Whatever answered it may have done so after the work.
  if (status === 503 && method !== 'GET') return 'outcome-unknown';
  if (status !== 403) return undefined;
  // A 403 that names an entity: CELUM does not tell a missing one from a forbidden one.
  const body = ErrorBody.safeParse(jsonOf(text));
  return body.success && typeof body.data.entity === 'string' ? 'not-found' : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
