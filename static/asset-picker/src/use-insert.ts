import { useRef, useState } from 'preact/hooks';

import { ask } from '../../kit/bridge';
import { close, submit } from '../../kit/bridge-actions';
import { surroundings } from '../../kit/surroundings';
import { replacedAsset } from './replacing';
import { fill, idOf, nameOf, toConfig } from './selection';
import type { Chosen } from './selection';
import { wording } from './words';

const names = (selection: readonly Chosen[]) =>
  selection.map((chosen) => nameOf(chosen, wording().asset)).join(', ');

/** Why the newly chosen assets cannot be inserted after all; what stood on the page before stays as it is. */
function objectionTo(selection: readonly Chosen[]): string | undefined {
  const added = selection.filter((chosen) => !chosen.before);
  const gone = added.filter((chosen) => chosen.missing);
  if (gone.length > 0) return wording().goneMeanwhile(names(gone));
  const unusable = added.filter((chosen) => chosen.tile?.usability.usable === false);
  if (unusable.length > 0) return wording().unusableMeanwhile(names(unusable));
  return undefined;
}

/**
 * Puts the selection into the page, once, however often it is asked for. Before that CELUM is asked again: what
 * was deleted or lost its rights while the dialog was open keeps the dialog open and is named.
 */
export function useInsert(selection: readonly Chosen[], onChecked: (selection: Chosen[]) => void) {
  const [busy, setBusy] = useState(false);
  const [objection, setObjection] = useState<string>();
  const working = useRef(false);

  const run = async () => {
    const { locale, extension } = surroundings();
    const answer = await ask('assets.byIds', { ids: selection.map(idOf), locale });
    // When CELUM cannot be asked, the ids are still right: the card on the page says what it then finds.
    if (answer.ok) {
      const checked = fill(selection, answer.value.items, answer.value.missing);
      const found = objectionTo(checked);
      onChecked(checked);
      if (found !== undefined) {
        setObjection(found);
        return;
      }
    }
    if (replacedAsset() !== undefined) {
      await close({ references: toConfig(selection) }).catch(() =>
        setObjection(wording().notSubmitted),
      );
      return;
    }
    const before = extension['config'];
    const config = {
      ...(typeof before === 'object' ? before : {}),
      references: toConfig(selection),
    };
    await submit({ config }).catch(() => setObjection(wording().notSubmitted));
  };
  const insert = () => {
    if (working.current || selection.length === 0) return;
    working.current = true;
    setBusy(true);
    setObjection(undefined);
    void run().finally(() => {
      working.current = false;
      setBusy(false);
    });
  };
  return { insert, busy, objection };
}
