import type { CallMeter } from './engine';

/** Forge lets a function make so many outgoing calls in each minute that it runs; a few are kept back. */
const MOST = 95;
const MINUTE = 60_000;

/** Counts the outgoing calls of one invocation, by the minutes that it has run. */
export function createMeter(now: () => number): CallMeter {
  const started = now();
  let minute = 0;
  let calls = 0;
  const here = () => {
    const current = Math.floor((now() - started) / MINUTE);
    if (current !== minute) {
      minute = current;
      calls = 0;
    }
    return calls;
  };
  return {
    left: () => MOST - here(),
    count: () => void (calls = here() + 1),
  };
}
