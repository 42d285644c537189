import type { Problem } from '../errors';

/** After the third day, or the twelfth try, a person has to look. */
export const MAX_ATTEMPTS = 12;
export const MAX_AGE = 72 * 3_600_000;
/** Claimed and never settled so often: the work itself ends the function. */
export const MAX_CRASHES = 3;
/** Answers that speak of a proxy or a maintenance page are worth a few tries, not twelve. */
const MAX_ODD_ANSWERS = 5;

/**
 * A write whose answer was lost may still land: up to a minute for the request, half a minute for clocks that
 * differ. It is looked for only after that, so that what was not found is not made twice.
 */
const QUARANTINE = 90_000;
const LONGEST = 900_000;
const SHORTEST = 5_000;

export type Verdict =
  | { kind: 'retry'; at: number; countsAsAttempt: boolean; holdsConnection: boolean }
  | { kind: 'needs-attention' };

export interface Failure {
  problem: Problem;
  /** Attempts so far, the failed one included. */
  attempts: number;
  /** Milliseconds since the delivery was first owed. */
  age: number;
  now: number;
  /** From 0 to 1. */
  chance: number;
}

/** When to try again, with full jitter and never before the vendor's Retry-After, or that nobody should. */
export function verdictOn(failure: Failure): Verdict {
  const { problem, attempts, age, now } = failure;
  const limited = problem.code === 'rate-limited';
  if (!isTransient(problem, attempts)) return { kind: 'needs-attention' };
  if (age > MAX_AGE || (attempts >= MAX_ATTEMPTS && !limited)) return { kind: 'needs-attention' };
  const floor = (problem.retryAfterSeconds ?? 0) * 1000;
  const jitter = failure.chance * Math.min(LONGEST, 2_000 * 2 ** attempts);
  const quarantine = isAmbiguous(problem) ? QUARANTINE : SHORTEST;
  return {
    kind: 'retry',
    at: now + Math.max(floor, jitter, quarantine),
    countsAsAttempt: !limited,
    holdsConnection: limited || problem.code === 'unavailable',
  };
}

// A cut or foreign answer to a write says nothing about whether it was carried out.
const isAmbiguous = ({ code }: Problem) => code === 'outcome-unknown' || isOdd(code);

const isOdd = (code: Problem['code']) => code === 'bad-answer' || code === 'wrong-address';

const isTransient = (problem: Problem, attempts: number) =>
  problem.shouldRetry ||
  ((isOdd(problem.code) || problem.code === 'unexpected') && attempts < MAX_ODD_ANSWERS);
