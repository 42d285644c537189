import { useEffect, useRef, useState } from 'preact/hooks';

import type { PageState } from '../../../src/contracts/approval';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { Spinner } from '../../kit/spinner';
import { ApproveStep, RejectStep } from './decide-steps';
import { Header } from './header';
import { Overview } from './overview';
import type { StepName } from './overview';
import { PublishStep } from './publish-step';
import { SubmitStep } from './submit-step';
import { usePage } from './use-page';
import { wording } from './words';
import '../../kit/work-tokens.css';
import '../../kit/work.css';
import './byline.css';

const STEPS = {
  submit: SubmitStep,
  approve: ApproveStep,
  reject: RejectStep,
  publish: PublishStep,
} as const;

/** Says the record's number the moment it is there, to those who wait for it without seeing the screen. */
function useRecordNews(state: PageState | undefined, say: (text: string) => void) {
  const number = state?.publication?.record?.number;
  const waiting = useRef(false);
  useEffect(() => {
    if (!state) return;
    if (number === undefined) waiting.current = state.publication !== null;
    else if (waiting.current) say(wording().recordNow(number));
  }, [state, number]);
}

/** The dialog behind the page's byline: status, decisions, submission, approval, record. */
export function Byline() {
  const words = wording();
  const { state, problem, busy, act, load, forget } = usePage();
  const [step, setStep] = useState<StepName>();
  const [returned, setReturned] = useState(false);
  const [said, setSaid] = useState('');
  useRecordNews(state, setSaid);

  const back = () => {
    forget();
    setStep(undefined);
    setReturned(true);
  };
  const done = (text: string) => {
    setSaid(text);
    back();
  };
  if (!state) {
    return (
      <main class="byline">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void load()} />
        ) : (
          <Spinner text={words.loading} />
        )}
      </main>
    );
  }
  const Current = step && step !== 'withdraw' ? STEPS[step] : undefined;
  const withdraw = async () => {
    const { pageVersion } = state;
    if (await act(() => ask('page.withdraw', { pageVersion }))) done(words.withdrew);
  };
  return (
    <main class="byline stack">
      <Header state={state} />
      <p class="said" role="status">
        {said}
      </p>
      {Current ? (
        <Current
          state={state}
          act={act}
          busy={busy}
          problem={problem}
          onDone={done}
          onBack={back}
        />
      ) : (
        <>
          {problem && <ProblemMessage problem={problem} />}
          <Overview
            state={state}
            act={act}
            busy={busy}
            returned={returned}
            onSaid={setSaid}
            onStep={(next) => {
              forget();
              setSaid('');
              setStep(next);
            }}
            onRetry={() => void act(() => ask('page.retryPublication', {}))}
          />
        </>
      )}
      {step === 'withdraw' && (
        <Dialog
          title={words.withdrawTitle}
          onClose={back}
          actions={
            <>
              <Button look="subtle" onPress={back}>
                {words.keep}
              </Button>
              <Button look="primary" busy={busy} onPress={() => void withdraw()}>
                {words.withdraw}
              </Button>
            </>
          }
        >
          <p>{words.withdrawText}</p>
        </Dialog>
      )}
    </main>
  );
}
