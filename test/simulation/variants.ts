import type { Change } from '../../src/app/ports';
import type { Tampering } from './platform/store';

/** Parts of the engine that can be left out, to show that the simulation would notice. */
export const PARTS = [
  'probe',
  'quarantine',
  'fence',
  'claim',
  'guard',
  'sweep',
  'source-reconciliation',
  'retry-after',
  'breaker',
  'read-back-hash',
  'order',
  'payload-hash',
  'crash-counter',
  'mass-delete-guard',
] as const;
export type Part = (typeof PARTS)[number];
export type Without = Part | undefined;

const bodyOf = (value: Change['value']) =>
  (value as Record<string, unknown>)['body'] as Record<string, unknown>;

const rewritten = (change: Change, body: Record<string, unknown>): Change => {
  const due = Math.floor(Number(body['due']) / 1000);
  return { ...change, value: { ...change.value, due, body } } as Change;
};

/** How the store looks away for a variant. */
export function tamperingOf(without: Without): Tampering {
  const isClaim = ({ value }: Change) => bodyOf(value)['phase'] === 'running';
  const isDelivery = ({ entity }: Change) => entity === 'delivery';
  switch (without) {
    case 'claim':
      return { ignores: (change) => isDelivery(change) && isClaim(change) };
    case 'fence':
      return { ignores: (change) => isDelivery(change) && !isClaim(change) };
    case 'payload-hash':
      return {
        rewrites: (change) =>
          isDelivery(change)
            ? rewritten(change, { ...bodyOf(change.value), payloadHash: '' })
            : change,
      };
    case 'crash-counter':
      return {
        rewrites: (change) =>
          isDelivery(change) ? rewritten(change, { ...bodyOf(change.value), crashes: 0 }) : change,
      };
    default:
      return {};
  }
}
