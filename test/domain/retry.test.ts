import fc from 'fast-check';

import { MAX_AGE, MAX_ATTEMPTS, verdictOn } from '../../src/domain/retry';
import { Problem, PROBLEMS, type ProblemCode } from '../../src/errors';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

const timeOf = (verdict: ReturnType<typeof verdictOn>) =>
  verdict.kind === 'retry' ? verdict.at : Number.POSITIVE_INFINITY;
const secondsOf = (retryAfter: number | undefined) => retryAfter ?? 0;
const quietAfter = (code: ProblemCode) => (code === 'outcome-unknown' ? 90_000 : 5_000);
/** Waiting because the vendor asked for it is no failure of ours. */
const afterTwelve = (code: ProblemCode) => (code === 'rate-limited' ? 'retry' : 'needs-attention');

describe('the verdict on a failure', () => {
  it('never retries before the vendor’s time, nor a lost write before it must have landed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 1, max: 11 }),
        fc.option(fc.integer({ min: 0, max: 3600 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (code, attempts, retryAfterSeconds, chance) => {
          const problem = new Problem(code, { retryAfterSeconds });
          const verdict = verdictOn({ problem, attempts, age: 0, now: 1000, chance });
          const at = timeOf(verdict);
          expect(at).toBeGreaterThanOrEqual(1000 + secondsOf(retryAfterSeconds) * 1000);
          expect(at).toBeGreaterThanOrEqual(1000 + quietAfter(code));
        },
      ),
    );
  });

  it.each(codes)('ends some day for %s', (code) => {
    const problem = new Problem(code);
    const late = { problem, now: 0, chance: 0.5 };

    expect(verdictOn({ ...late, attempts: 1, age: MAX_AGE + 1 }).kind).toBe('needs-attention');
    expect(verdictOn({ ...late, attempts: MAX_ATTEMPTS + 1, age: 0 }).kind).toBe(afterTwelve(code));
  });
});
