import type { ComponentChildren } from 'preact';

import { ALERT, BLOCKED, CHECK, Icon, INFO } from './icons';
import type { IconShape } from './icons';

type Kind = 'info' | 'success' | 'warning' | 'danger';

const SHAPES: Record<Kind, IconShape> = {
  info: INFO,
  success: CHECK,
  warning: ALERT,
  danger: BLOCKED,
};

interface Props {
  kind: Kind;
  title?: string;
  /** Interrupts what a screen reader is saying; for failures of what the person just did. */
  urgent?: boolean;
  children?: ComponentChildren;
}

export function SectionMessage({ kind, title, urgent = false, children }: Props) {
  return (
    <section class={`section-message ${kind}-edge`} role={urgent ? 'alert' : undefined}>
      <Icon shape={SHAPES[kind]} />
      <div class="stack-s">
        {title && <p class="strong">{title}</p>}
        {children}
      </div>
    </section>
  );
}
