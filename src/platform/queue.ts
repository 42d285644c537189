import { Queue as ForgeQueue } from '@forge/events';

import type { Queue, Wake } from '../app/ports';

/** The platform takes so many events at once. */
const MOST = 50;

const concurrencyOf = (wake: Wake) =>
  // One function works for a system at a time: it knows how much of it the system bears.
  wake.kind === 'delivery' ? { concurrency: { key: `deliveries-${wake.system}`, limit: 1 } } : {};

export function createQueue(): Queue {
  const queue = new ForgeQueue({ key: 'deliveries' });
  return {
    async wake(wakes, delaySeconds = 0) {
      for (let start = 0; start < wakes.length; start += MOST) {
        await queue.push(
          wakes.slice(start, start + MOST).map((wake) => ({
            body: { ...wake },
            ...(delaySeconds > 0 && { delayInSeconds: Math.min(900, Math.ceil(delaySeconds)) }),
            ...concurrencyOf(wake),
          })),
        );
      }
    },
  };
}
