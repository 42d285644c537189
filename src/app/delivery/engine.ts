import type { CallLog } from '../../connectors/kit/http';
import type { SystemKey } from '../../contracts/systems';
import type { BoundFlow } from '../../flows/kit/flow';
import type { Services } from '../../flows/kit/services';
import type { Cells } from '../cells';
import type { Change, Log, Queue } from '../ports';
import type { BrakeOf } from './brake';
import type { Delivery } from './delivery';
import type { Ledger, NewDelivery } from './ledger';
import type { Links } from './links';
import type { CallMeter } from './meter';

/** One attempt's time; no vendor call begins that could outlive it. */
export const ATTEMPT = 120_000;
/** Longer than one attempt may run by the difference that clocks may have. */
export const LEASE = 150_000;

/** Something whose states are owed deliveries, whether or not an event told of them. */
export interface Source {
  readonly key: string;
  /** A page of what should be owed; `next` is where the next one begins, undefined at the end. */
  owed(from: string | undefined): Promise<{ deliveries: NewDelivery[]; next: string | undefined }>;
}

/** Everything that deliveries need, for one invocation. */
export interface Engine {
  ledger: Ledger;
  links: Links;
  cells: Cells;
  brake: BrakeOf;
  queue: Queue;
  log: Log;
  now: () => number;
  random: () => number;
  /** Milliseconds that this invocation may still run. */
  remaining: () => number;
  flows: ReadonlyMap<string, BoundFlow>;
  /** Those that deliveries may go to. */
  systems: readonly SystemKey[];
  sources: readonly Source[];
  /** Deliveries to a system that may be on their way at once. */
  lanes(system: SystemKey): number;
  /** Services whose calls end within so many milliseconds, are written to the log, and end with the meter. */
  services(reach: Reach): Services;
  /** What else becomes true when a delivery is done, in the same transaction. */
  together(done: Delivery): readonly Change[];
  /** Whether what a blocked delivery waits for is there now. */
  isFixed(blocked: Delivery): Promise<boolean>;
  /**
   * Shows people where an unfinished delivery stands; a finished one has shown itself. May fail, because it is
   * done again after the next change.
   */
  changed: (delivery: Delivery) => Promise<void>;
}

export interface Reach {
  budget: number;
  log: CallLog;
  meter: CallMeter;
}

/** What logs say of a delivery. */
export const factsOf = ({ id, flow, pageId, phase, attempts }: Delivery) => ({
  id,
  flow,
  pageId,
  phase,
  attempts,
});
