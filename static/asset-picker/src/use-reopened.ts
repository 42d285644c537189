import { useEffect, useState } from 'preact/hooks';

import { readReferences } from '../../kit/assets/references';
import type { Reference } from '../../kit/assets/references';
import { ask } from '../../kit/bridge';
import { surroundings } from '../../kit/surroundings';
import { replacedAsset } from './replacing';
import { fill, idOf } from './selection';
import type { Chosen } from './selection';
import { wording } from './words';

const reopened = (reference: Reference): Chosen => ({
  reference,
  tile: null,
  before: true,
  missing: false,
});

/** The asset that a pasted link names, as a first choice. */
async function ofLink(url: string): Promise<Chosen[] | undefined> {
  const answer = await ask('assets.ofLink', { url });
  if (!answer.ok || answer.value === null) return undefined;
  return [
    {
      reference: { asset: String(answer.value), mode: 'follow', size: 'medium' },
      tile: null,
      before: false,
      missing: false,
    },
  ];
}

/** The selection, beginning with what the macro holds already, or with what a pasted link names. */
export function useReopened() {
  const { extension, locale } = surroundings();
  const link = extension['autoConvertLink'];
  const replaced = replacedAsset();
  const [selection, setSelection] = useState<readonly Chosen[]>(() =>
    replaced === undefined
      ? readReferences(extension['config']).map(reopened)
      : [reopened({ asset: replaced, mode: 'follow', size: 'medium' })],
  );
  const [notice, setNotice] = useState<string>();

  const load = async () => {
    let chosen: readonly Chosen[] = selection;
    if (chosen.length === 0 && typeof link === 'string') {
      const linked = await ofLink(link);
      if (!linked) {
        setNotice(wording().linkUnknown);
        return;
      }
      chosen = linked;
      setSelection(linked);
    }
    if (chosen.length === 0) return;
    const answer = await ask('assets.byIds', { ids: chosen.map(idOf), locale });
    if (!answer.ok) setNotice(wording().reopenFailed);
    else setSelection((now) => fill(now, answer.value.items, answer.value.missing));
  };
  useEffect(() => void load(), []);
  return { selection, setSelection, notice };
}
