import type { ComparedView, Finding, FindingClass } from '../../../../src/contracts/reconciliation';
import { ALERT, BLOCKED, CHECK, CLOCK, CROSS, LOCK, PAPER, RIGHT } from '../../../kit/icons';
import type { IconShape } from '../../../kit/icons';
import type { Tone } from '../../../kit/lozenge';

interface Look {
  tone: Tone;
  icon: IconShape;
}

export const CLASSES: Record<FindingClass, Look> = {
  missing: { tone: 'danger', icon: CROSS },
  stale: { tone: 'warning', icon: CLOCK },
  orphan: { tone: 'neutral', icon: BLOCKED },
  duplicate: { tone: 'warning', icon: PAPER },
  rights: { tone: 'danger', icon: LOCK },
  'record-mismatch': { tone: 'danger', icon: ALERT },
};

/** In the order in which an admin looks at them. */
export const ORDER: readonly FindingClass[] = [
  'missing',
  'record-mismatch',
  'rights',
  'duplicate',
  'stale',
  'orphan',
];

export const COMPARED: Record<ComparedView['state'], Look> = {
  waiting: { tone: 'neutral', icon: CLOCK },
  running: { tone: 'info', icon: RIGHT },
  compared: { tone: 'success', icon: CHECK },
  'not-compared': { tone: 'danger', icon: BLOCKED },
  nothing: { tone: 'neutral', icon: RIGHT },
};

export const STATES: Record<Finding['state'], Look> = {
  open: { tone: 'neutral', icon: RIGHT },
  ordered: { tone: 'info', icon: CLOCK },
  repaired: { tone: 'success', icon: CHECK },
  failed: { tone: 'danger', icon: BLOCKED },
};

/** Whether the app can make it good, and nobody has asked for it yet. */
export const isRepairable = ({ repair, state }: Finding): boolean =>
  repair !== 'by-hand' && (state === 'open' || state === 'failed');
