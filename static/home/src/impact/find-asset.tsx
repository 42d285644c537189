import { useState } from 'preact/hooks';

import type { AssetTile } from '../../../../src/contracts/asset';
import type { Answer } from '../../../../src/contracts/problem';
import { KindIcon } from '../../../kit/assets/kind-icon';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

const MOST = 25;

export function FindAsset({ onChoose }: { onChoose: (asset: AssetTile) => void }) {
  const words = wording();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<AssetTile[]>>();
  const find = async () => {
    if (text.trim() === '') return;
    setBusy(true);
    setAnswer(await ask('home.findAssets', { text: text.trim(), locale: surroundings().locale }));
    setBusy(false);
  };
  return (
    <div class="stack">
      <p class="subtle">{words.intro}</p>
      <form
        class="stack-s code"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <TextField
          label={words.search}
          value={text}
          onChange={setText}
          hint={words.hint}
          maxLength={200}
        />
        <div>
          <Button look="primary" busy={busy} onPress={() => void find()}>
            {words.find}
          </Button>
        </div>
      </form>
      <div role="status" aria-live="polite" class="stack-s">
        {answer?.ok && <Found assets={answer.value} />}
        {answer && !answer.ok && (
          <ProblemMessage problem={answer.problem} onRetry={() => void find()} />
        )}
      </div>
      {answer?.ok && answer.value.length > 0 && (
        <ul class="choices">
          {answer.value.map((asset) => (
            <li key={asset.id}>
              <button
                type="button"
                aria-label={words.choose(asset.name)}
                onClick={() => onChoose(asset)}
              >
                <KindIcon kind={asset.kind} />
                <span>
                  <span class="strong">{asset.name}</span>
                  {!asset.usability.usable && <span class="hint">{words.unusable}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Found({ assets }: { assets: readonly AssetTile[] }) {
  const words = wording();
  if (assets.length === 0) return <p>{words.none}</p>;
  return (
    <p class="hint">
      {words.found(assets.length)}
      {assets.length === MOST && `. ${words.most}`}
    </p>
  );
}
