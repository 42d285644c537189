import type { ComponentChildren } from 'preact';

import type { ProblemView } from '../../../src/contracts/problem';
import { Button } from '../button';
import { SectionMessage } from '../section-message';
import { sentencesOf } from './sentences';
import { problemWording } from './words';

interface Props {
  problem: ProblemView;
  onRetry?: () => void;
  children?: ComponentChildren;
}

/** Why what the person asked for did not work, what helps, and the button for it. */
export function ProblemMessage({ problem, onRetry, children }: Props) {
  const words = problemWording();
  const { happened, help } = sentencesOf(problem);
  return (
    <SectionMessage kind="danger" title={happened} urgent>
      <p>{help}</p>
      {problem.reference && <p class="hint">{words.reference(problem.reference)}</p>}
      {children}
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{words.retry}</Button>
        </div>
      )}
    </SectionMessage>
  );
}
