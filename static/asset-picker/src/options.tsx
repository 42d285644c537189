import { useEffect, useState } from 'preact/hooks';

import type { Rendition } from '../../../src/contracts/asset';
import type { Reference } from '../../kit/assets/references';
import { ask } from '../../kit/bridge';
import { SelectField } from '../../kit/field';
import { idOf } from './selection';
import type { Chosen } from './selection';
import { wording } from './words';

interface Props {
  chosen: Chosen;
  onChange: (changes: Partial<Reference>) => void;
}

type Loaded = 'loading' | 'failed' | readonly Rendition[];

/** How one chosen asset appears on the page: version, format, size. */
export function Options({ chosen, onChange }: Props) {
  const words = wording();
  const { reference, tile } = chosen;
  const [renditions, setRenditions] = useState<Loaded>('loading');
  useEffect(() => {
    void ask('assets.renditions', { assetId: idOf(chosen) }).then((answer) =>
      setRenditions(answer.ok ? answer.value : 'failed'),
    );
  }, [reference.asset]);
  const formats = typeof renditions === 'string' ? [] : renditions;
  // The version that is pinned already stays; a new pin takes the one that is shown now.
  const pin = reference.version ?? (tile ? String(tile.versionId) : undefined);
  return (
    <div class="stack-s options">
      <SelectField
        label={words.version}
        value={reference.mode}
        options={pin === undefined ? words.versions.slice(0, 1) : words.versions}
        onChange={(mode) =>
          onChange(
            mode === 'pinned' && pin !== undefined
              ? { mode: 'pinned', version: pin }
              : { mode: 'follow' },
          )
        }
      />
      <SelectField
        label={words.rendition}
        value={reference.rendition ?? ''}
        hint={renditions === 'failed' ? words.renditionsFailed : undefined}
        options={[
          { value: '', label: words.standardRendition },
          ...formats.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(rendition) => onChange({ rendition })}
      />
      <SelectField
        label={words.size}
        value={reference.size}
        options={words.sizes}
        onChange={(size) =>
          onChange({ size: size === 'small' || size === 'large' ? size : 'medium' })
        }
      />
    </div>
  );
}
