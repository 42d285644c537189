import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Cells } from '../cells';

/** Failures in a row after which a system is left alone for a while. */
const TOLERATED = 5;
const SHORTEST = 5_000;
const LONGEST = 900_000;
/** For so long one attempt may try whether a system is back. */
const TRYING = 240_000;

const Brake = z.object({
  /** Failures in a row. */
  failures: z.int(),
  /** How often it was left alone since it last worked. */
  pauses: z.int(),
  /** Until when it is left alone because it does not answer. */
  until: z.int(),
  /** Until when it is left alone because it asked for it. */
  heldUntil: z.int(),
  /** Until when somebody tries whether it is back. */
  tryingUntil: z.int(),
});
type Brake = z.infer<typeof Brake>;

const FREE: Brake = { failures: 0, pauses: 0, until: 0, heldUntil: 0, tryingUntil: 0 };

/** Whether a system may be called: by all, by the one who tries whether it is back, or by nobody until then. */
export type Passage =
  { kind: 'free' } | { kind: 'try' } | { kind: 'held' | 'open' | 'trying'; until: number };

/**
 * Holds back every delivery to a system that asked for patience or does not answer. One attempt after the
 * pause finds out whether it is back.
 */
export interface BrakeOf {
  passage(system: SystemKey): Promise<Passage>;
  /** Whether it is left alone now, as far as this invocation knows. */
  isHeld(system: SystemKey): boolean;
  /** Takes the right to try; false when somebody else has it. */
  tryNow(system: SystemKey): Promise<boolean>;
  /** The system asked for patience until then. */
  limited(system: SystemKey, until: number): Promise<void>;
  /** It did not answer; `chance` from 0 to 1 spreads the pauses of many sites. */
  failed(system: SystemKey, chance: number): Promise<void>;
  worked(system: SystemKey): Promise<void>;
}

export function createBrake(cells: Cells, now: () => number): BrakeOf {
  // What this invocation saw last: as long as nothing is wrong, success costs no write and no read.
  const seen = new Map<SystemKey, Brake>();
  const key = (system: SystemKey) => `brake:${system}`;
  const read = async (system: SystemKey) => {
    const brake = (await cells.read(key(system), Brake))?.value ?? FREE;
    seen.set(system, brake);
    return brake;
  };
  const change = async (system: SystemKey, next: (brake: Brake) => Brake | undefined) => {
    const changed = await cells.change(key(system), Brake, (brake) => next(brake ?? FREE));
    if (changed) seen.set(system, changed);
    return changed;
  };
  return {
    passage: async (system) => passageOf(await read(system), now()),
    isHeld: (system) => passageOf(seen.get(system) ?? FREE, now()).kind !== 'free',
    async tryNow(system) {
      const brake = await cells.read(key(system), Brake);
      if (!brake?.value || passageOf(brake.value, now()).kind !== 'try') return false;
      const tried = { ...brake.value, tryingUntil: Math.ceil(now() + TRYING) };
      seen.set(system, tried);
      return await cells.write(key(system), brake, tried);
    },
    async limited(system, until) {
      await change(system, (brake) =>
        brake.heldUntil >= until ? undefined : { ...brake, heldUntil: Math.ceil(until) },
      );
    },
    async failed(system, chance) {
      await change(system, (brake) => afterFailure(brake, now(), chance));
    },
    async worked(system) {
      const brake = seen.get(system) ?? (await read(system));
      if (brake.failures === 0 && brake.pauses === 0) return;
      await change(system, ({ heldUntil }) => ({ ...FREE, heldUntil }));
    },
  };
}

function afterFailure(brake: Brake, now: number, chance: number): Brake {
  const failures = brake.failures + 1;
  // Calls that were on their way when it was left alone say nothing new.
  if (failures < TOLERATED || brake.until > now) return { ...brake, failures };
  const most = Math.min(LONGEST, 30_000 * 2 ** brake.pauses);
  const until = Math.ceil(now + Math.max(SHORTEST, chance * most));
  return { ...brake, failures, pauses: brake.pauses + 1, until, tryingUntil: 0 };
}

function passageOf(brake: Brake, now: number): Passage {
  if (brake.heldUntil > now) return { kind: 'held', until: brake.heldUntil };
  if (brake.failures < TOLERATED) return { kind: 'free' };
  if (brake.until > now) return { kind: 'open', until: brake.until };
  if (brake.tryingUntil > now) return { kind: 'trying', until: brake.tryingUntil };
  return { kind: 'try' };
}
