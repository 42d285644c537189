import { Icon } from './icons';
import type { IconShape } from './icons';
import './lozenge.css';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A short status. The words carry the meaning; icon and colour only repeat it. */
export function Lozenge({ tone, icon, text }: { tone: Tone; icon: IconShape; text: string }) {
  return (
    <span class={`lozenge ${tone}`}>
      <Icon shape={icon} />
      {text}
    </span>
  );
}
