import { useState } from 'preact/hooks';

import type { ProblemView } from '../../../src/contracts/problem';
import { ask } from '../bridge';
import { Button } from '../button';
import { TextField } from '../field';
import { ProblemMessage } from '../problems/problem-message';
import { wording } from './words';

/** For those who have lost their authenticator and kept their recovery codes. */
export function Recovery({ onDone }: { onDone: () => void }) {
  const words = wording();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const missing = code.trim() === '';
  const end = async () => {
    setAsked(true);
    if (missing) return;
    setBusy(true);
    const answer = await ask('me.recoverAuthenticator', { code });
    setBusy(false);
    if (answer.ok) onDone();
    else setProblem(answer.problem);
  };
  if (!open) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{words.lost}</Button>
      </div>
    );
  }
  return (
    <div class="stack">
      <p>{words.lostLead}</p>
      {problem && <ProblemMessage problem={problem} />}
      <TextField
        label={words.recoveryCode}
        required
        value={code}
        maxLength={40}
        error={asked && missing ? words.needRecoveryCode : undefined}
        onChange={setCode}
      />
      <div class="row">
        <Button look="danger" busy={busy} onPress={() => void end()}>
          {words.end}
        </Button>
        <Button look="subtle" onPress={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
