import type { Outcome } from '../invocation/invoker';
import {
  BACKOFF_MAX_SECONDS,
  PRODUCT_EVENT_RETRIES,
  RETENTION_MS,
  RETRY_AFTER_MAX_SECONDS,
  RETRY_DATA_BYTES,
} from './limits';
import type { Work } from './work-table';

/** What becomes of a delivery. */
export type Verdict =
  | { kind: 'done' }
  | { kind: 'dropped' }
  | { kind: 'again'; at: number; reason: string; data: unknown };

interface RetryRequest {
  retryAfter?: number;
  retryReason?: string;
  retryData?: unknown;
}

/** A returned InvocationError of @forge/events, which is `{_retry: true, retryOptions}`. */
function askedToRetry(body: unknown): RetryRequest | undefined {
  if (typeof body !== 'object' || body === null || !('_retry' in body) || body._retry !== true) {
    return undefined;
  }
  return 'retryOptions' in body ? (body.retryOptions as RetryRequest) : {};
}

const REASONS = {
  timeout: 'FUNCTION_TIME_OUT',
  crash: 'FUNCTION_OUT_OF_MEMORY',
  error: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
  'too-big': 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
} as const;

const fits = (data: unknown): boolean =>
  data !== undefined && Buffer.byteLength(JSON.stringify(data)) <= RETRY_DATA_BYTES;

function repeat(
  work: Work,
  outcome: Outcome,
): { seconds: number; reason: string; data: unknown } | undefined {
  if (!outcome.ok) {
    const seconds = Math.min(2 ** work.retries, BACKOFF_MAX_SECONDS);
    return { seconds, reason: REASONS[outcome.reason], data: work.retryData };
  }
  const asked = askedToRetry(outcome.body);
  if (!asked) return undefined;
  return {
    seconds: Math.min(Math.max(asked.retryAfter ?? 1, 1), RETRY_AFTER_MAX_SECONDS),
    reason: asked.retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: fits(asked.retryData) ? asked.retryData : undefined,
  };
}

/**
 * Async events are repeated until 24 h have passed; product events four times, whether the function asked for it or
 * failed (platform changes CHANGE-2642 and CHANGE-681).
 */
export function judge(work: Work, outcome: Outcome, now: number): Verdict {
  const wanted = repeat(work, outcome);
  if (!wanted) return { kind: 'done' };
  const at = now + wanted.seconds * 1000;
  const exhausted =
    work.kind === 'product'
      ? work.retries >= PRODUCT_EVENT_RETRIES
      : at > work.pushed + RETENTION_MS;
  return exhausted
    ? { kind: 'dropped' }
    : { kind: 'again', at, reason: wanted.reason, data: wanted.data };
}
