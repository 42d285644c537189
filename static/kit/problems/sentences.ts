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
  const byItself = background ? known?.background : undefined;
  return {
    happened: known?.happened(problem.subject ?? words.something) ?? '',
    help: [known?.next, byItself ?? known?.help, ...momentsOf(problem)].filter(Boolean).join(' '),
  };
}

/** When the app tries again, and until when it is as it is. */
function momentsOf({ nextTryAt, until }: ProblemView): (string | undefined)[] {
  const words = problemWording();
  const moment = (instant: string) => formatMoment(instant, surroundings());
  return [nextTryAt && words.nextTry(moment(nextTryAt)), until && words.until(moment(until))];
}
