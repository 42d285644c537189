interface Event {
  at: number;
  /** Keeps events of one moment in the order in which they were made. */
  order: number;
  run: () => void;
}

/**
 * Time that passes only when nothing else can happen: an event runs when everything that follows from the one
 * before has come to rest. No real timers, no real waiting, and always the same order.
 */
export class VirtualTime {
  now: number;
  #order = 0;
  readonly #heap: Event[] = [];

  constructor(start: number) {
    this.now = start;
  }

  at(moment: number, run: () => void): void {
    this.#push({ at: Math.max(moment, this.now), order: (this.#order += 1), run });
  }

  after(milliseconds: number, run: () => void): void {
    this.at(this.now + milliseconds, run);
  }

  pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Until nothing is left, or `done` says so. */
  run(done: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const step = () => {
        const next = done() ? undefined : this.#pop();
        if (!next) {
          resolve();
          return;
        }
        this.now = next.at;
        try {
          next.run();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return;
        }
        // Ticks wait until all microtasks are done, also those that come up meanwhile.
        queueMicrotask(() => process.nextTick(step));
      };
      process.nextTick(step);
    });
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = heap[up];
      if (!parent || !before(event, parent)) break;
      heap[at] = parent;
      at = up;
    }
    heap[at] = event;
  }

  #pop(): Event | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = heap[left + 1];
      const lower = right && before(right, heap[left] ?? right) ? left + 1 : left;
      const child = heap[lower];
      if (!child || !before(child, last)) break;
      heap[at] = child;
      at = lower;
    }
    heap[at] = last;
    return first;
  }
}

const before = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order);
