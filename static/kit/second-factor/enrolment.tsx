import { useEffect, useRef, useState } from 'preact/hooks';

import type { ProblemView } from '../../../src/contracts/problem';
import type { ResolverOutput } from '../../../src/contracts/resolvers';
import { ask } from '../bridge';
import { Button } from '../button';
import { TextField } from '../field';
import { ProblemMessage } from '../problems/problem-message';
import { SectionMessage } from '../section-message';
import { QrPicture } from './qr-picture';
import { wording } from './words';
import './second-factor.css';

type Begun = ResolverOutput<'me.beginAuthenticator'>;

/** In groups of four, as people type it. */
const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ');

function Codes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const words = wording();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.codesTitle}
      </h3>
      <SectionMessage kind="warning" title={words.codesLead} />
      <ul class="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <Button look="primary" onPress={onDone}>
          {words.kept}
        </Button>
      </div>
    </div>
  );
}

/** From the secret over the first code to the recovery codes. What is shown here is never shown again. */
export function Enrolment({ onDone }: { onDone: () => void }) {
  const words = wording();
  const [begun, setBegun] = useState<Begun>();
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[]>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const missing = code.trim() === '';

  const begin = async () => {
    setBusy(true);
    const answer = await ask('me.beginAuthenticator', {});
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setBegun(answer.value);
  };
  const confirm = async () => {
    setAsked(true);
    if (missing) return;
    setBusy(true);
    const answer = await ask('me.confirmAuthenticator', { code });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setCodes(answer.value.recoveryCodes);
  };
  if (codes) return <Codes codes={codes} onDone={onDone} />;
  return (
    <div class="stack">
      {problem && <ProblemMessage problem={problem} />}
      {begun ? (
        <>
          <p>{words.scan}</p>
          <QrPicture text={begun.address} label={words.picture} />
          <div class="stack-s">
            <p>{words.typeIn}</p>
            <p class="secret-text">{inGroups(begun.secret)}</p>
          </div>
          <TextField
            label={words.code}
            hint={words.codeHint}
            required
            value={code}
            maxLength={7}
            error={asked && missing ? words.needCode : undefined}
            onChange={setCode}
          />
          <div>
            <Button look="primary" busy={busy} onPress={() => void confirm()}>
              {words.confirm}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button look="primary" busy={busy} onPress={() => void begin()}>
            {words.setUp}
          </Button>
        </div>
      )}
    </div>
  );
}
