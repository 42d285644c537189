import type { ProblemView } from '../../../src/contracts/problem';
import { formatMoment } from '../dates';
import { surroundings } from '../surroundings';
import { problemWording } from './words';

interface Sentences {
  happened: string;
  /** What follows and what helps. */
  help: string;
}

/**
 * A problem in the reader's words. `background` is for deliveries, which the app goes on with by itself; what a
 * person asked for is theirs to ask again. A code that a newer server may send reads as 'unexpected'.
 */
export function sentencesOf(problem: ProblemView, background = false): Sentences {
  const words = problemWording();
  const known = words.codes[problem.code] ?? words.codes['unexpected'];
  const again = problem.nextTryAt && words.nextTry(formatMoment(problem.nextTryAt, surroundings()));
  const until = problem.until && words.until(formatMoment(problem.until, surroundings()));
  const byItself = background ? known?.background : undefined;
  return {
    happened: known?.happened(problem.subject ?? words.something) ?? '',
    help: [known?.next, byItself ?? known?.help, again, until].filter(Boolean).join(' '),
  };
}
