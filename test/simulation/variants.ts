import type { RowChange, Tampering } from './platform/store';

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
  'kept-loser',
  'site-borders',
] as const;
export type Part = (typeof PARTS)[number];
export type Without = Part | undefined;

const bodyOf = ({ value }: RowChange) => value['body'] as Record<string, unknown>;

const isDelivery = ({ entity }: RowChange) => entity === 'delivery';
const isClaim = (change: RowChange) => bodyOf(change)['phase'] === 'running';

const withFacts =
  (facts: Record<string, unknown>) =>
  (change: RowChange): RowChange =>
    isDelivery(change)
      ? { ...change, value: { ...change.value, body: { ...bodyOf(change), ...facts } } }
      : change;

const TAMPERING: Partial<Record<Part, Tampering>> = {
  claim: { ignores: (change) => isDelivery(change) && isClaim(change) },
  fence: { ignores: (change) => isDelivery(change) && !isClaim(change) },
  'payload-hash': { rewrites: withFacts({ payloadHash: '' }) },
  'crash-counter': { rewrites: withFacts({ crashes: 0 }) },
};

/** How the store looks away for a variant. */
export const tamperingOf = (without: Without): Tampering =>
  without === undefined ? {} : (TAMPERING[without] ?? {});
