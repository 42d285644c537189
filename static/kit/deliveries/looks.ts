import type { DeliveryState, DeliveryLine } from '../../../src/contracts/delivery';
import { ALERT, BLOCKED, CHECK, CLOCK, RIGHT } from '../icons';
import type { IconShape } from '../icons';
import type { Tone } from '../lozenge';

interface Look {
  tone: Tone;
  icon: IconShape;
}

export const PHASES: Record<DeliveryLine['state'], Look> = {
  queued: { tone: 'neutral', icon: CLOCK },
  running: { tone: 'info', icon: RIGHT },
  waiting: { tone: 'warning', icon: CLOCK },
  blocked: { tone: 'danger', icon: BLOCKED },
  'needs-attention': { tone: 'danger', icon: ALERT },
  done: { tone: 'success', icon: CHECK },
  superseded: { tone: 'neutral', icon: RIGHT },
  cancelled: { tone: 'neutral', icon: RIGHT },
};

/** In the order in which an admin looks at them. */
export const STATES: readonly DeliveryState[] = [
  'attention',
  'blocked',
  'open',
  'done',
  'superseded',
  'cancelled',
];

/** These do not go on by themselves at a known time. */
export const isStopped = ({ state }: Pick<DeliveryLine, 'state'>): boolean =>
  state === 'needs-attention' || state === 'blocked';
