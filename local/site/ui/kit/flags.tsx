import { useEffect, useState } from 'preact/hooks';

import { IconButton } from './button';
import { Icon } from './icons';

export interface Flag {
  kind: 'success' | 'error' | 'info';
  title: string;
  text?: string;
  action?: { label: string; run: () => void };
}

const LIFE_MILLISECONDS = 8_000;

let next = 0;
let flags: (Flag & { id: number })[] = [];
let changed: () => void = () => undefined;

/** Tells the person something without interrupting; errors stay until they are closed. */
export function showFlag(flag: Flag): void {
  const id = (next += 1);
  flags = [{ ...flag, id }, ...flags].slice(0, 4);
  changed();
  if (flag.kind !== 'error' && !flag.action) setTimeout(() => close(id), LIFE_MILLISECONDS);
}

function close(id: number): void {
  flags = flags.filter((flag) => flag.id !== id);
  changed();
}

export function Flags() {
  const [, redraw] = useState(0);
  useEffect(() => {
    changed = () => redraw((count) => count + 1);
    return () => (changed = () => undefined);
  }, []);
  return (
    <div class="flags" role="status" aria-live="polite">
      {flags.map((flag) => (
        <div class={`flag flag-${flag.kind}`} key={flag.id}>
          <Icon name={ICONS[flag.kind]} />
          <div class="flag-text">
            <strong>{flag.title}</strong>
            {flag.text && <p>{flag.text}</p>}
            {flag.action && <FlagAction flag={flag} />}
          </div>
          <IconButton
            icon="close"
            label={`Dismiss: ${flag.title}`}
            onClick={() => close(flag.id)}
          />
        </div>
      ))}
    </div>
  );
}

const ICONS = { success: 'check', error: 'warning', info: 'info' } as const;

function FlagAction({ flag }: { flag: Flag & { id: number } }) {
  return (
    <button
      type="button"
      class="button button-link"
      onClick={() => {
        close(flag.id);
        flag.action?.run();
      }}
    >
      {flag.action?.label}
    </button>
  );
}
