import { useState } from 'preact/hooks';

import { Button } from '../kit/button';
import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { useResource } from '../kit/use-resource';
import { addLabel, readLabels, removeLabel } from '../rest/pages';
import type { Label } from '../rest/shapes';

export function Labels({ pageId, editable }: { pageId: string; editable: boolean }) {
  const labels = useResource(`labels ${pageId}`, () => readLabels(pageId));
  const shown = labels.state === 'ready' ? labels.value : [];
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      labels.reload();
    } catch (error) {
      showFlag({
        kind: 'error',
        title: 'The labels were not changed',
        text: (error as Error).message,
      });
    }
  };
  if (shown.length === 0 && !editable) return null;
  return (
    <section class="labels" aria-label="Labels">
      <ul>
        {shown.map((label) => (
          <LabelTag
            key={label.id}
            label={label}
            {...(editable && { remove: () => void attempt(() => removeLabel(pageId, label.name)) })}
          />
        ))}
      </ul>
      {editable && <AddLabel add={(name) => void attempt(() => addLabel(pageId, name))} />}
    </section>
  );
}

function LabelTag({ label, remove }: { label: Label; remove?: () => void }) {
  return (
    <li class="label">
      <a href={`/wiki/search?text=${encodeURIComponent(`label = "${label.name}"`)}`}>
        {label.name}
      </a>
      {remove && (
        <button type="button" aria-label={`Remove label ${label.name}`} onClick={remove}>
          <Icon name="close" size={10} />
        </button>
      )}
    </li>
  );
}

function AddLabel({ add }: { add: (name: string) => void }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (!open) {
    return (
      <Button appearance="subtle" icon="plus" onClick={() => setOpen(true)}>
        Add label
      </Button>
    );
  }
  return (
    <form
      class="add-label"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) add(name.trim().toLowerCase().replace(/\s+/g, '-'));
        setName('');
        setOpen(false);
      }}
    >
      <input
        class="field"
        autoFocus
        aria-label="New label"
        placeholder="Label, then Enter"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      />
    </form>
  );
}
