import type { ProblemView } from '../../../../src/contracts/problem';
import { surroundings } from '../../../kit/surroundings';
import { Message } from './message';
import { NoCard } from './no-card';
import { wording } from './words';

/** A macro in which no asset was chosen yet; a pasted link has become one of these. */
function Empty() {
  const words = wording();
  const { isEditing, autoConvertLink: link } = surroundings().extension;
  if (typeof link === 'string') {
    return (
      <Message
        title={words.linkTitle}
        text={isEditing === true ? words.linkEditing : words.linkReading}
      >
        <p class="label">{link}</p>
      </Message>
    );
  }
  const text = isEditing === true ? words.emptyEditing : words.emptyReading;
  return <Message title={words.emptyTitle} text={text} />;
}

interface FailedProps {
  problem: ProblemView;
  /** How many assets are missing for it. */
  count: number;
  onRetry: () => void;
}

/** No card could be had: says why, and who can do what. */
function Failed({ problem, count, onRetry }: FailedProps) {
  const words = wording();
  return (
    <Message
      title={words.cannotShow(words.assets(count))}
      text={words.problems[problem.code] ?? words.otherProblem}
      action={{ label: words.retry, run: onRetry }}
    />
  );
}

/** Everything that stands where no card can be drawn, for the one place that loads it. */
export const messages = { NoCard, Empty, Failed };
