/** Lets so many pieces of work run at once; the others wait in their order. */
export class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  #onRoom: (() => void) | undefined;

  constructor(width: number) {
    this.#free = width;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** Waits until another piece of work would run at once. */
  async room(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((resolve) => (this.#onRoom = resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) {
      next();
      return;
    }
    this.#free += 1;
    this.#onRoom?.();
    this.#onRoom = undefined;
  }
}
