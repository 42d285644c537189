import { useEffect, useState } from 'preact/hooks';

import type { PageState, PreflightItem } from '../../../../src/contracts/approval';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { Spinner } from '../../../kit/spinner';
import { Checklist } from '../checklist';
import type { PageActions } from '../use-page';
import { wording } from './words';

interface Props extends Pick<PageActions, 'act'> {
  state: PageState;
  onRetry: () => void;
}

/** Why the page may not be published, each asset with what helps. */
export function Gate({ state, act, onRetry }: Props) {
  const words = wording();
  const [answer, setAnswer] = useState<Answer<PreflightItem[]>>();
  const load = () => {
    setAnswer(undefined);
    void ask('page.gate', {}).then((found) => {
      // Nothing stands in the way any more: on with publishing.
      if (found.ok && found.value.every(({ level }) => level !== 'block')) onRetry();
      else setAnswer(found);
    });
  };
  useEffect(load, []);
  if (!answer) return <Spinner text={words.loading} />;
  if (!answer.ok) return <ProblemMessage problem={answer.problem} onRetry={load} />;
  return (
    <SectionMessage kind="danger" title={words.gate}>
      <Checklist
        items={answer.value.filter(({ level }) => level !== 'ok')}
        state={state}
        act={act}
        onRetry={load}
      />
      <Button onPress={load}>{words.checkAgain}</Button>
    </SectionMessage>
  );
}
