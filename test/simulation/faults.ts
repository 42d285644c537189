import type { Random } from './random';

/** What can go wrong; each class is on or off for a whole schedule. */
export const FAULT_CLASSES = [
  'events-dropped',
  'events-doubled',
  'events-late',
  'pushes-lost',
  'killed',
  'paused',
  'clocks-differ',
  'store-fails',
  'index-lags',
  'expired-rows',
  'connection-resets',
  'fails-before',
  'fails-after',
  'lands-late',
  'answers-cut',
  'answers-html',
  'rate-limits',
  'refuses-401',
  'conflicts-409',
  'vendor-down',
  'not-one-at-a-time',
] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

/** The switched-on classes of one schedule, each as often as the seed wants it. */
export class Faults {
  readonly on: ReadonlySet<FaultClass>;
  readonly #rate: number;
  readonly #random: Random;
  readonly #healsAt: number;
  readonly #now: () => number;
  /** What has happened, for the table of what was covered. */
  readonly happened = new Set<FaultClass>();

  constructor(
    random: Random,
    healsAt: number,
    now: () => number,
    possible: readonly FaultClass[] = FAULT_CLASSES,
  ) {
    this.#random = random;
    this.#healsAt = healsAt;
    this.#now = now;
    // Some schedules are quiet, some have everything, most have a few.
    const share = random.pick([0, 0.15, 0.3, 0.5, 1]);
    this.on = new Set(possible.filter(() => random.chance(share)));
    this.#rate = random.pick([0.02, 0.06, 0.15]);
  }

  get healed(): boolean {
    return this.#now() >= this.#healsAt;
  }

  /** Whether this fault happens now; `weight` makes it more or less likely than others. */
  strikes(kind: FaultClass, weight = 1): boolean {
    if (!this.on.has(kind) || this.healed) return false;
    if (!this.#random.chance(this.#rate * weight)) return false;
    this.happened.add(kind);
    return true;
  }

  has(kind: FaultClass): boolean {
    return this.on.has(kind) && !this.healed;
  }
}
