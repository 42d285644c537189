import type { Queue, Wake } from '../../../src/app/ports';
import type { Faults } from '../faults';
import type { Random } from '../random';
import type { Verdicts } from '../verdicts';
import type { VirtualTime } from '../virtual-time';
import type { Invocation } from './invocation';

/** An event is kept so long for functions that fail. */
const KEPT = 24 * 3_600_000;
/** Events that set each other off, one after the other. */
const CHAIN = 1_000;

export interface Event {
  wake: Wake;
  pushedAt: number;
  chain: number;
}

/** Runs an event; calls back when the function has ended, and says whether it was stopped. */
export type Consumer = (event: Event, ended: (stopped: boolean) => void) => void;

/** Async events: at least once, in any order, later when the function fails, one at a time for each key. */
export class SimulatedQueue {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #verdicts: Verdicts;
  readonly #consume: Consumer;
  readonly #busy = new Set<string>();
  delivered = 0;

  constructor(
    world: { time: VirtualTime; random: Random; faults: Faults; verdicts: Verdicts },
    consume: Consumer,
  ) {
    this.#time = world.time;
    this.#random = world.random;
    this.#faults = world.faults;
    this.#verdicts = world.verdicts;
    this.#consume = consume;
  }

  reachedBy(invocation: Invocation, chain: number): Queue {
    return {
      wake: (wakes, delaySeconds = 0) =>
        invocation.outside(5, 40, () => {
          const fits = wakes.length >= 1 && wakes.length <= 50 && delaySeconds <= 900;
          this.#verdicts.unless(fits, 'I19', () => `a push of ${wakes.length} events`);
          if (chain >= CHAIN) throw new Error('InvocationLimitReachedError');
          if (this.#faults.strikes('pushes-lost', 2)) throw new Error('InternalServerError');
          for (const wake of wakes) this.#push(wake, delaySeconds * 1000, chain + 1);
        }),
    };
  }

  #push(wake: Wake, delay: number, chain: number): void {
    const event = { wake, pushedAt: this.#time.now, chain };
    const copies = this.#faults.strikes('events-doubled', 2) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const late = this.#faults.strikes('events-late') ? this.#random.between(1_000, 300_000) : 0;
      this.#deliverIn(event, delay + late + this.#random.between(20, 400));
    }
  }

  #deliverIn(event: Event, delay: number): void {
    this.#time.after(delay, () => this.#deliver(event));
  }

  #deliver(event: Event): void {
    const { wake } = event;
    const key = wake.kind === 'delivery' ? wake.system : wake.kind;
    const alone = !this.#faults.has('not-one-at-a-time');
    if (alone && this.#busy.has(key)) {
      this.#deliverIn(event, this.#random.between(4_000, 16_000));
      return;
    }
    if (this.#busy.has(key)) this.#faults.happened.add('not-one-at-a-time');
    this.#busy.add(key);
    this.delivered += 1;
    this.#consume(event, (stopped) => {
      this.#busy.delete(key);
      if (stopped && this.#time.now - event.pushedAt < KEPT) {
        this.#deliverIn(event, this.#random.between(5_000, 120_000));
      }
    });
  }
}
