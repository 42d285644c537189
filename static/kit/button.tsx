import type { ComponentChildren, Ref } from 'preact';

import './button.css';

interface Props {
  children: ComponentChildren;
  onPress: () => void;
  look?: 'default' | 'primary' | 'danger' | 'subtle';
  /** Shows that the press is being worked on; further presses do nothing. */
  busy?: boolean;
  disabled?: boolean;
  /** Accessible name where the visible one is an icon or says too little. */
  label?: string;
  describedBy?: string;
  focusRef?: Ref<HTMLButtonElement>;
}

export function Button(props: Props) {
  const { children, onPress, look = 'default', busy = false, disabled = false } = props;
  return (
    <button
      type="button"
      class={`button ${look}`}
      // A disabled button would lose the focus while it works; aria-disabled keeps it.
      aria-disabled={busy || disabled ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      title={props.label}
      ref={props.focusRef ?? null}
      onClick={() => {
        if (!busy && !disabled) onPress();
      }}
    >
      {busy && <span class="ring" aria-hidden="true" />}
      {children}
    </button>
  );
}
