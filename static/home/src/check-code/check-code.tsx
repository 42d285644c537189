import { useState } from 'preact/hooks';

import type { CodeAnswer } from '../../../../src/contracts/evidence';
import type { ProblemView } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { TextField } from '../../../kit/field';
import { openPage } from '../../../kit/places';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

/** Says of an exported page's code whether what it stands for still holds. */
export function CheckCode() {
  const words = wording();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<CodeAnswer>();
  const [problem, setProblem] = useState<ProblemView>();

  const check = async () => {
    if (code.trim() === '') return;
    setBusy(true);
    const found = await ask('evidence.checkCode', { code: code.slice(0, 40) });
    setBusy(false);
    setAnswer(found.ok ? found.value : undefined);
    setProblem(found.ok ? undefined : found.problem);
  };
  return (
    <div class="stack code">
      <p class="subtle">{words.intro}</p>
      <form
        class="stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <TextField
          label={words.code}
          value={code}
          onChange={setCode}
          hint={words.hint}
          maxLength={40}
        />
        <div>
          <Button look="primary" busy={busy} onPress={() => void check()}>
            {words.check}
          </Button>
        </div>
      </form>
      <div role="status" aria-live="polite">
        {answer && <Answer answer={answer} />}
        {problem && <ProblemMessage problem={problem} />}
      </div>
    </div>
  );
}

function Answer({ answer }: { answer: CodeAnswer }) {
  const words = wording();
  if (answer.kind === 'unknown' || answer.kind === 'mistyped') {
    return (
      <SectionMessage kind="warning" title={words[answer.kind]}>
        <p>{answer.kind === 'unknown' ? words.unknownNext : words.mistypedNext}</p>
      </SectionMessage>
    );
  }
  const { kind, title, pageVersion, newerVersion, approvedAt, record, pageId } = answer;
  const sentence =
    kind === 'superseded'
      ? words.superseded(title, pageVersion, newerVersion ?? pageVersion)
      : words[kind](title, pageVersion);
  return (
    <SectionMessage kind={kind === 'valid' ? 'success' : 'warning'} title={sentence}>
      <p>
        {words.approved}: {formatMoment(approvedAt, surroundings())}
      </p>
      {record && (
        <p>
          {words.record}: {record.number}
        </p>
      )}
      <div>
        <Button onPress={() => openPage(pageId)}>{words.open}</Button>
      </div>
    </SectionMessage>
  );
}
