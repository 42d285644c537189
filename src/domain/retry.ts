import type { BlockReason } from '../contracts/delivery';
import type { Problem, ProblemCode } from '../errors';

/** After the third day, or the twelfth try, a person has to look. */
export const MAX_ATTEMPTS = 12;
export const MAX_AGE = 72 * 3_600_000;
/** Claimed and never settled so often: the work itself ends the function. */
export const MAX_CRASHES = 3;
/** Answers that speak of a proxy or a maintenance page are worth a few tries, not twelve. */
const MAX_ODD_ANSWERS = 5;

const LONGEST = 900_000;
const SHORTEST = 5_000;
/** For another function, which begins with its own time and calls. */
const AT_ONCE = 1_000;

export type Verdict =
  | { kind: 'retry'; at: number; countsAsAttempt: boolean }
  | { kind: 'blocked'; reason: BlockReason }
  | { kind: 'needs-attention' };

interface Failure {
  problem: Problem;
  /** Attempts so far, the failed one included. */
  attempts: number;
  /** Milliseconds since it is tried. */
  age: number;
  now: number;
  /** From 0 to 1. */
  chance: number;
  /** Milliseconds until a look-up shows a write whose answer was lost. */
  settles: number;
  /** Whether it only tried whether the system is back. */
  trying: boolean;
}

const BLOCKS: Partial<Record<ProblemCode, BlockReason>> = {
  'not-connected': 'not-connected',
  unauthorised: 'needs-auth',
  'egress-denied': 'egress-denied',
  'not-configured': 'not-configured',
  'approval-needed': 'approval',
  loop: 'loop',
  'mass-delete': 'mass-delete',
};

/** When to try again, with full jitter and never before the vendor's Retry-After, or what it waits for instead. */
export function verdictOn(failure: Failure): Verdict {
  const { problem, attempts, age, now } = failure;
  const reason = BLOCKS[problem.code];
  if (reason !== undefined) return { kind: 'blocked', reason };
  if (!isTransient(problem, attempts)) return { kind: 'needs-attention' };
  // The vendor's rate and our own time say nothing about the work, nor does the one who looks whether it is back.
  const counts = !PATIENT.includes(problem.code) && !failure.trying;
  if (age > MAX_AGE || (counts && attempts >= MAX_ATTEMPTS)) return { kind: 'needs-attention' };
  const floor = (problem.retryAfterSeconds ?? 0) * 1000;
  const jitter = failure.chance * Math.min(LONGEST, 2_000 * 2 ** attempts);
  const settled = isAmbiguous(problem) ? failure.settles : 0;
  const pause =
    problem.code === 'out-of-time' ? AT_ONCE : Math.max(SHORTEST, floor, jitter, settled);
  const at = Math.ceil(now + pause);
  return { kind: 'retry', at, countsAsAttempt: counts };
}

/** What a failure says about the system: that it does not answer, that it does, or nothing. */
export function answersAfter({ code }: Problem): boolean | undefined {
  if (code === 'unavailable' || code === 'outcome-unknown') return false;
  return SAYS_NOTHING.includes(code) ? undefined : true;
}

const PATIENT: readonly ProblemCode[] = ['rate-limited', 'out-of-time', 'storage-busy'];
const SAYS_NOTHING: readonly ProblemCode[] = [
  'rate-limited',
  'out-of-time',
  'storage-busy',
  'not-connected',
  'egress-denied',
  'unexpected',
];

// A cut or foreign answer to a write says nothing about whether it was carried out, nor does our own mistake.
const isAmbiguous = ({ code }: Problem) =>
  code === 'outcome-unknown' || code === 'unexpected' || isOdd(code);

const isOdd = (code: ProblemCode) => code === 'bad-answer' || code === 'wrong-address';

const isTransient = (problem: Problem, attempts: number) =>
  problem.shouldRetry ||
  ((isOdd(problem.code) || problem.code === 'unexpected') && attempts < MAX_ODD_ANSWERS);
