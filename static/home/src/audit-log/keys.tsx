import { useState } from 'preact/hooks';

import type { ProblemView } from '../../../../src/contracts/problem';
import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { Dialog } from '../../../kit/dialog';
import { saveFile } from '../../../kit/download/save-file';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

type Key = ResolverOutput<'audit.keys'>[number];

/** The keys that signed the log, for anybody who wants to check it. */
export function Keys() {
  const words = wording();
  const { answer, retry, reload } = useLoaded('audit.keys', {});
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const renew = async () => {
    setBusy(true);
    const done = await ask('audit.renewKey', {});
    setBusy(false);
    setProblem(done.ok ? undefined : done.problem);
    if (!done.ok) return;
    setAsking(false);
    await reload();
  };
  return (
    <section class="stack-s" aria-label={words.keys}>
      <h2>{words.keys}</h2>
      <p class="hint">{words.keysIntro}</p>
      <Loaded answer={answer} onRetry={retry}>
        {(keys) => (
          <ul class="keys">
            {keys.map((key) => (
              <KeyLine key={key.keyId} one={key} />
            ))}
          </ul>
        )}
      </Loaded>
      <div>
        <Button look="subtle" onPress={() => setAsking(true)}>
          {words.renew}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={words.renewTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="subtle" onPress={() => setAsking(false)}>
                {words.cancel}
              </Button>
              <Button look="primary" busy={busy} onPress={() => void renew()}>
                {words.renew}
              </Button>
            </>
          }
        >
          <p>{words.renewText}</p>
          {problem && <ProblemMessage problem={problem} />}
        </Dialog>
      )}
    </section>
  );
}

function KeyLine({ one: { keyId, jwk, pem, since } }: { one: Key }) {
  const words = wording();
  const jwkText = JSON.stringify({ ...jwk, kid: keyId, alg: 'EdDSA', use: 'sig' });
  return (
    <li class="row apart">
      <span class="stack-s">
        <code>{keyId}</code>
        <span class="hint">{words.since(formatMoment(since, surroundings()))}</span>
      </span>
      <span class="row">
        <Button
          look="subtle"
          label={words.downloadOf('JWK', keyId)}
          onPress={() => saveFile(`${keyId}.jwk.json`, [jwkText], 'application/jwk+json')}
        >
          {words.downloadJwk}
        </Button>
        <Button
          look="subtle"
          label={words.downloadOf('PEM', keyId)}
          onPress={() => saveFile(`${keyId}.pem`, [pem], 'application/x-pem-file')}
        >
          {words.downloadPem}
        </Button>
      </span>
    </li>
  );
}
