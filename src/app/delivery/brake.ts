import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Store } from '../ports';

/** Failures in a row after which a system is left alone for a while. */
const TOLERATED = 5;
const LONGEST = 900_000;

const Brake = z.object({ notBefore: z.int(), failures: z.int() });

/**
 * Holds back every delivery to a system that asked for patience or does not answer. One attempt after the
 * pause finds out whether it is back.
 */
export interface BrakeOf {
  /** The moment from which the system may be called; 0 when at once. */
  notBefore(system: SystemKey): Promise<number>;
  failed(system: SystemKey, until: number): Promise<void>;
  worked(system: SystemKey): Promise<void>;
}

export function createBrake(store: Store, now: () => number): BrakeOf {
  const key = (system: SystemKey) => `brake:${system}`;
  const read = async (system: SystemKey) => {
    const parsed = Brake.safeParse(await store.get(key(system)));
    return parsed.success ? parsed.data : undefined;
  };
  return {
    notBefore: async (system) => (await read(system))?.notBefore ?? 0,
    async failed(system, until) {
      const failures = ((await read(system))?.failures ?? 0) + 1;
      const pause = Math.min(LONGEST, 30_000 * 2 ** (failures - TOLERATED));
      const notBefore = failures >= TOLERATED ? Math.max(until, now() + pause) : until;
      await store.set(key(system), { notBefore: Math.ceil(notBefore), failures });
    },
    async worked(system) {
      if (await read(system)) await store.delete(key(system));
    },
  };
}
