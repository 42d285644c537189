import fc from 'fast-check';

import { MAX_AGE, MAX_ATTEMPTS, verdictOn } from '../../src/domain/retry';
import { Problem, PROBLEMS, type ProblemCode } from '../../src/errors';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

const timeOf = (verdict: ReturnType<typeof verdictOn>) =>
  verdict.kind === 'retry' ? verdict.at : Number.POSITIVE_INFINITY;
/** Nobody was asked when our own time was over. */
const vendorSays = (code: ProblemCode, retryAfterSeconds: number | undefined) =>
  code === 'out-of-time' ? {} : { retryAfterSeconds };
const secondsOf = (retryAfter: number | undefined) => retryAfter ?? 0;
const SETTLES = 90_000;
const MAY_HAVE_WRITTEN: ProblemCode[] = [
  'outcome-unknown',
  'bad-answer',
  'wrong-address',
  'unexpected',
];
const quietAfter = (code: ProblemCode) => {
  if (code === 'out-of-time') return 1_000;
  return MAY_HAVE_WRITTEN.includes(code) ? SETTLES : 5_000;
};
const PATIENT: ProblemCode[] = ['rate-limited', 'out-of-time', 'storage-busy'];
const STOPPED = ['needs-attention', 'blocked'];
/** Waiting because the vendor asked for it is no failure of ours. */
const afterTwelve = (code: ProblemCode) => (PATIENT.includes(code) ? ['retry'] : STOPPED);

describe('the verdict on a failure', () => {
  it('never retries before the vendor’s time, nor a lost write before it must have landed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 1, max: 11 }),
        fc.option(fc.integer({ min: 0, max: 3600 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (code, attempts, retryAfterSeconds, chance) => {
          const problem = new Problem(code, vendorSays(code, retryAfterSeconds));
          const failure = { problem, attempts, age: 0, now: 1000, chance };
          const verdict = verdictOn({ ...failure, settles: SETTLES, trying: false });
          const at = timeOf(verdict);
          expect(at).toBeGreaterThanOrEqual(1000 + secondsOf(problem.retryAfterSeconds) * 1000);
          expect(at).toBeGreaterThanOrEqual(1000 + quietAfter(code));
        },
      ),
    );
  });

  it.each(codes)('ends some day for %s', (code) => {
    const problem = new Problem(code);
    const late = { problem, now: 0, chance: 0.5, settles: SETTLES, trying: false };

    expect(STOPPED).toContain(verdictOn({ ...late, attempts: 1, age: MAX_AGE + 1 }).kind);
    expect(afterTwelve(code)).toContain(
      verdictOn({ ...late, attempts: MAX_ATTEMPTS + 1, age: 0 }).kind,
    );
  });
});
