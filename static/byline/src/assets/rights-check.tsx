import { useState } from 'preact/hooks';

import type { PageState, PreflightItem } from '../../../../src/contracts/approval';
import type { Answer } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Checklist } from '../checklist';
import type { PageActions } from '../use-page';
import { wording } from './words';

interface Props extends Pick<PageActions, 'act'> {
  state: PageState;
}

/** For those who may override the gate without being able to edit or submit the page. */
export function RightsCheck({ state, act }: Props) {
  const words = wording();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<PreflightItem[]>>();
  const check = async () => {
    setBusy(true);
    setAnswer(await ask('page.gate', {}));
    setBusy(false);
  };
  return (
    <section class="stack-s" aria-label={words.check}>
      <div>
        <Button busy={busy} onPress={() => void check()}>
          {words.check}
        </Button>
      </div>
      {answer?.ok === false && (
        <ProblemMessage problem={answer.problem} onRetry={() => void check()} />
      )}
      {answer?.ok && (
        <Checklist items={answer.value} state={state} act={act} onRetry={() => void check()} />
      )}
    </section>
  );
}
