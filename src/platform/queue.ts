import { Queue as ForgeQueue } from '@forge/events';

import type { Queue, Wake } from '../app/ports';

/** The platform takes so many events at once. */
const MOST = 50;

const concurrencyOf = (wake: Wake) =>
  // One function works for a system at a time: it knows how much of it the system bears.
  wake.kind === 'delivery' ? { concurrency: { key: `deliveries-${wake.system}`, limit: 1 } } : {};

/** Packs have a function of their own, whose bundle holds what makes them. */
export function createQueue(): Queue {
  const deliveries = new ForgeQueue({ key: 'deliveries' });
  const evidence = new ForgeQueue({ key: 'evidence' });
  return {
    async wake(wakes, delaySeconds = 0) {
      const packs = wakes.filter(({ kind }) => kind === 'evidence');
      const others = wakes.filter(({ kind }) => kind !== 'evidence');
      await push(evidence, packs, delaySeconds);
      await push(deliveries, others, delaySeconds);
    },
  };
}

async function push(queue: ForgeQueue, wakes: readonly Wake[], delaySeconds: number) {
  for (let start = 0; start < wakes.length; start += MOST) {
    await queue.push(
      wakes.slice(start, start + MOST).map((wake) => ({
        body: { ...wake },
        ...(delaySeconds > 0 && { delayInSeconds: Math.min(900, Math.ceil(delaySeconds)) }),
        ...concurrencyOf(wake),
      })),
    );
  }
}
