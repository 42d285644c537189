import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { ProblemView } from '../../../src/contracts/problem';
import { Button } from '../../kit/button';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { wording } from './words';

interface Props {
  title: string;
  /** Under the title: what is about to be decided. */
  text?: string;
  problem: ProblemView | undefined;
  onBack: () => void;
  /** The decisive button. */
  action: ComponentChildren;
  children: ComponentChildren;
}

/** One thing to do, in place of the overview. The focus goes to its title, so that it is read from the top. */
export function Step({ title, text, problem, onBack, action, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="stack" aria-label={title}>
      <div class="stack-s">
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {text && <p class="subtle">{text}</p>}
      </div>
      {children}
      {problem && <ProblemMessage problem={problem} />}
      <div class="row end">
        <Button look="subtle" onPress={onBack}>
          {wording().back}
        </Button>
        {action}
      </div>
    </section>
  );
}
