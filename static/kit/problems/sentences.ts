import type { ProblemView } from '../../../src/contracts/problem';
import { formatMoment } from '../dates';
import { surroundings } from '../surroundings';
import { problemWording } from './words';

export interface ProblemSentences {
  happened: string;
  /** What the app does next by itself; empty when it does nothing. */
  next: string;
  /** What the person can do. */
  help: string;
}

/** A problem in the reader's words. A code that a newer server may send reads as 'unexpected'. */
export function sentencesOf(problem: ProblemView): ProblemSentences {
  const words = problemWording();
  const known = words.codes[problem.code] ?? words.codes['unexpected'];
  return {
    happened: known?.happened(problem.subject ?? words.something) ?? '',
    next: problem.nextTryAt
      ? words.nextTry(formatMoment(problem.nextTryAt, surroundings()))
      : (known?.next ?? ''),
    help: known?.help ?? '',
  };
}
