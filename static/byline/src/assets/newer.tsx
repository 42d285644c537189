import { useState } from 'preact/hooks';

import type { PageState } from '../../../../src/contracts/approval';
import type { NewerVersion } from '../../../../src/contracts/page-assets';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { surroundings } from '../../../kit/surroundings';
import { nameOf } from '../people';
import type { PageActions } from '../use-page';
import { Compare } from './compare';
import { ReasonDialog } from './reason-dialog';
import { wording } from './words';

interface Props extends Pick<PageActions, 'act' | 'busy'> {
  state: PageState;
  onSaid: (text: string) => void;
}

function Chosen({ state, newer }: { state: PageState; newer: NewerVersion }) {
  const words = wording();
  const { choice, shown, available } = newer;
  if (!choice) return null;
  const by = nameOf(state, choice.by);
  const at = formatMoment(choice.at, surroundings());
  return (
    <p class="subtle">
      {choice.kind === 'keep'
        ? words.kept(words.version(shown.number), by, at)
        : words.taken(words.version(available.number), by, at)}
      {choice.reason && ` “${choice.reason}”`}
    </p>
  );
}

function One({ state, newer, act, busy, onSaid }: Props & { newer: NewerVersion }) {
  const words = wording();
  const [open, setOpen] = useState<'compare' | 'keep'>();
  const { assetId, name, shown, available, choice } = newer;
  const [before, after] = [words.version(shown.number), words.version(available.number)];
  const choose = async (kind: 'use' | 'keep', reason: string) => {
    const wish = { assetId, versionId: available.versionId, kind, reason };
    if (!(await act(() => ask('page.chooseVersion', wish)))) return;
    setOpen(undefined);
    onSaid(kind === 'use' ? words.used(after) : words.keptNow(before));
  };
  const mayChoose = state.mayEdit === true;
  return (
    <li class="stack-s">
      <p class="strong">{words.available(name, after, before)}</p>
      <Chosen state={state} newer={newer} />
      <div class="row">
        <Button label={`${words.compare}: ${name}`} onPress={() => setOpen('compare')}>
          {words.compare}
        </Button>
        {mayChoose && choice?.kind !== 'use' && (
          <Button busy={busy} onPress={() => void choose('use', '')}>
            {words.use(after)}
          </Button>
        )}
        {mayChoose && choice?.kind !== 'keep' && (
          <Button onPress={() => setOpen('keep')}>{words.keep(before)}</Button>
        )}
      </div>
      {open === 'compare' && <Compare newer={newer} onClose={() => setOpen(undefined)} />}
      {open === 'keep' && (
        <ReasonDialog
          title={words.keepTitle(name, before)}
          text={words.keepText(after)}
          action={words.keep(before)}
          busy={busy}
          onReason={(reason) => void choose('keep', reason)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}

/** Newer versions of the approved page's assets, with what may be done about each. */
export function Newer({ state, ...actions }: Props) {
  const words = wording();
  const all = state.newer ?? [];
  if (all.length === 0) return null;
  return (
    <section class="stack-s" aria-label={words.newer}>
      <h2>{words.newer}</h2>
      {all.some(({ choice }) => choice?.kind !== 'use') && <p class="hint">{words.newerHint}</p>}
      <ul class="newer">
        {all.map((newer) => (
          <One key={newer.assetId} state={state} newer={newer} {...actions} />
        ))}
      </ul>
    </section>
  );
}
