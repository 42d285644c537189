import type { Queue, Wake } from '../../src/app/ports';

interface Waiting {
  wake: Wake;
  due: number;
}

/** Async events: kept until their time has come, in no promised order, delivered when the test says so. */
export interface MemoryQueue extends Queue {
  /** Takes the events that are due now. */
  take(): Wake[];
  /** When the next one is due; undefined when none waits. */
  nextDue(): number | undefined;
}

export function createMemoryQueue(now: () => number): MemoryQueue {
  let waiting: Waiting[] = [];
  return {
    wake(wakes, delaySeconds = 0) {
      if (wakes.length < 1 || wakes.length > 50) throw new Error('1 to 50 events at once');
      if (delaySeconds < 0 || delaySeconds > 900) throw new Error('a delay is 0 to 900 seconds');
      waiting.push(...wakes.map((wake) => ({ wake, due: now() + delaySeconds * 1000 })));
      return Promise.resolve();
    },
    take() {
      const due = waiting.filter((one) => one.due <= now());
      waiting = waiting.filter((one) => one.due > now());
      return due.map(({ wake }) => wake);
    },
    nextDue: () => waiting.map(({ due }) => due).sort((a, b) => a - b)[0],
  };
}
