import type { Faults } from '../faults';
import type { Random } from '../random';
import type { VirtualTime } from '../virtual-time';

/** The platform ends a function of the queue's consumer after so long. */
const LIMIT = 900_000;

/**
 * One run of a function: it has a clock of its own, can be paused, and can be stopped between any two things that
 * it waits for. A stopped function never hears another answer.
 */
export class Invocation {
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #deadline: number;
  readonly #skew: number;
  #stepsLeft: number;
  #stopped = false;
  readonly #onStop: () => void;

  constructor(time: VirtualTime, random: Random, faults: Faults, onStop: () => void) {
    this.#time = time;
    this.#random = random;
    this.#faults = faults;
    this.#onStop = onStop;
    this.#deadline = time.now + LIMIT;
    // Two clocks differ by half a minute at most.
    this.#skew = faults.strikes('clocks-differ', 8)
      ? Math.round(random.between(-15_000, 15_000))
      : 0;
    this.#stepsLeft = faults.strikes('killed', 3) ? random.whole(0, 60) : Number.POSITIVE_INFINITY;
  }

  now(): number {
    return Math.floor(this.#time.now) + this.#skew;
  }

  remaining(): number {
    return this.#deadline - this.#time.now;
  }

  /**
   * Something outside that takes a while and has its effect on the way. Never answers when the function is stopped
   * before; the effect may have happened or not.
   */
  async outside<T>(least: number, most: number, effect: () => T): Promise<T> {
    if (this.isOver()) return await never<T>();
    this.#stepsLeft -= 1;
    const stopsHere = this.#stepsLeft < 0;
    if (stopsHere && this.#random.chance(0.5)) {
      this.stop();
      return await never<T>();
    }
    await this.#time.pass(this.#random.between(least, most));
    if (this.isOver()) return await never<T>();
    let outcome: { value: T } | { error: unknown };
    try {
      outcome = { value: effect() };
    } catch (error) {
      outcome = { error };
    }
    if (stopsHere) {
      this.stop();
      return await never<T>();
    }
    await this.wake();
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  /** The function hears an answer: perhaps late, because it was frozen; perhaps never, because its time is over. */
  async wake(): Promise<void> {
    if (this.#faults.strikes('paused', 0.02)) {
      await this.#time.pass(this.#random.between(1_000, 600_000));
    }
    if (this.#time.now > this.#deadline) this.stop();
    if (this.isOver()) await never();
  }

  /** A method, because waiting changes the answer. */
  isOver(): boolean {
    return this.#stopped;
  }

  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#onStop();
  }
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
