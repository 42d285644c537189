import type { QueueHealth } from '../../../../src/contracts/delivery';
import { BLOCKED, CHECK, CLOCK, RIGHT } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';
import type { Tone } from '../../../kit/lozenge';

export const BRAKES: Record<QueueHealth['brake'], { tone: Tone; icon: IconShape }> = {
  free: { tone: 'success', icon: CHECK },
  held: { tone: 'warning', icon: CLOCK },
  open: { tone: 'danger', icon: BLOCKED },
  trying: { tone: 'info', icon: RIGHT },
};
