import type { ProblemView } from '../contracts/problem';
import { Problem } from '../errors';

/** A failure as a person may see it: the code and what it happened to, never a detail. */
export function problemView(problem: Problem, more: Partial<ProblemView> = {}): ProblemView {
  return {
    code: problem.code,
    ...(problem.subject !== undefined && { subject: problem.subject }),
    ...(problem.until !== undefined && { until: problem.until }),
    ...more,
  };
}

/** Turns what is not a Problem into an unexpected one. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('unexpected', { cause: error });
