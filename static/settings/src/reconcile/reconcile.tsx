import { useState } from 'preact/hooks';

import type { Answer } from '../../../../src/contracts/problem';
import type {
  ReconciliationView,
  RunScope,
  RunView,
} from '../../../../src/contracts/reconciliation';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { SelectField } from '../../../kit/field';
import { Loaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { Spinner } from '../../../kit/spinner';
import { surroundings } from '../../../kit/surroundings';
import { Findings } from './findings';
import { Systems } from './systems';
import { useReconciliation } from './use-reconciliation';
import { wording } from './words';

const SCOPES: readonly RunScope[] = ['everything', 'changes'];

interface Props {
  view: ReconciliationView;
  onAnswer: (answer: Answer<ReconciliationView>) => void;
}

function Controls({ view: { run, baseline }, onAnswer }: Props) {
  const words = wording();
  const [scope, setScope] = useState<RunScope>('everything');
  const [busy, setBusy] = useState(false);
  const doing = async (question: Promise<Answer<ReconciliationView>>) => {
    setBusy(true);
    onAnswer(await question);
    setBusy(false);
  };
  if (run?.state === 'running') {
    return (
      <div class="row">
        <Spinner text={words.running(run.slices)} />
        <Button busy={busy} onPress={() => void doing(ask('reconciliation.stop', {}))}>
          {words.stop}
        </Button>
      </div>
    );
  }
  return (
    <div class="row">
      {baseline && (
        <div class="narrow">
          <SelectField
            bare
            label={words.scope}
            value={scope}
            options={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={(chosen) =>
              setScope(SCOPES.find((known) => known === chosen) ?? 'everything')
            }
          />
        </div>
      )}
      <Button
        look="primary"
        busy={busy}
        onPress={() => void doing(ask('reconciliation.begin', { scope }))}
      >
        {words.dryRun}
      </Button>
    </div>
  );
}

function ended({ state, startedAt, finishedAt, cause, scope }: RunView): string {
  const words = wording();
  const at = formatMoment(finishedAt ?? startedAt, surroundings());
  const by = cause === 'schedule' ? words.bySchedule : words.byPerson;
  const said = state === 'stopped' ? words.stopped(at) : words.done(at);
  return [said, words.scopes[scope], by].join(' · ');
}

function Outcome({ view, onAnswer }: Props) {
  const words = wording();
  const { run } = view;
  if (!run) return <p class="subtle">{words.never}</p>;
  return (
    <>
      {run.state !== 'running' && <p role="status">{ended(run)}</p>}
      <Systems systems={run.systems} />
      <h2>{words.findings}</h2>
      <Findings view={view} onChanged={onAnswer} />
    </>
  );
}

/** Compares everything that the app knows with the systems, and repairs what differs. */
export function Reconcile() {
  const words = wording();
  const { answer, read, show } = useReconciliation();
  const [refused, setRefused] = useState<Answer<ReconciliationView>>();
  // What is on the screen stays when a press comes to nothing.
  const take = (next: Answer<ReconciliationView>) => {
    setRefused(next.ok ? undefined : next);
    if (next.ok) show(next);
  };
  return (
    <div class="stack">
      <p class="lead">{words.lead}</p>
      {refused?.ok === false && <ProblemMessage problem={refused.problem} />}
      <Loaded answer={answer} onRetry={() => void read()}>
        {(view) => (
          <>
            <Controls view={view} onAnswer={take} />
            <Outcome view={view} onAnswer={take} />
          </>
        )}
      </Loaded>
    </div>
  );
}
