import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Cells } from '../cells';
import type { Delivery } from './delivery';

const DAY = 86_400_000;
/** People read about four weeks. The cells of days take turns, so that nothing has to be tidied up. */
const DAYS = 28;
const KEPT = 35;

const Counts = z.object({ day: z.int(), done: z.int(), failed: z.int() });

const dayOf = (moment: number) => Math.floor(moment / DAY);
const keyOf = (system: SystemKey, day: number) => `tally:${system}:${day % KEPT}`;

/**
 * How many deliveries arrived and how many were left to people. Counted by each function and written once at its
 * end: one that is stopped leaves a few out, which a rate over four weeks can bear.
 */
export class Tally {
  readonly #cells: Cells;
  readonly #now: () => number;
  #done = 0;
  #failed = 0;

  constructor(cells: Cells, now: () => number) {
    this.#cells = cells;
    this.#now = now;
  }

  count({ phase }: Pick<Delivery, 'phase'>): void {
    if (phase === 'done') this.#done += 1;
    if (phase === 'needs-attention') this.#failed += 1;
  }

  async write(system: SystemKey): Promise<void> {
    const [done, failed] = [this.#done, this.#failed];
    if (done + failed === 0) return;
    const day = dayOf(this.#now());
    await this.#cells.change(keyOf(system, day), Counts, (counts) =>
      counts?.day === day
        ? { day, done: counts.done + done, failed: counts.failed + failed }
        : { day, done, failed },
    );
    this.#done = 0;
    this.#failed = 0;
  }

  /** Of the last 28 days. */
  async read(system: SystemKey): Promise<{ done: number; failed: number }> {
    const today = dayOf(this.#now());
    const days = Array.from({ length: DAYS }, (_, back) => today - back);
    const cells = await Promise.all(
      days.map(async (day) => {
        const counts = (await this.#cells.read(keyOf(system, day), Counts))?.value;
        return counts?.day === day ? counts : { done: 0, failed: 0 };
      }),
    );
    return {
      done: cells.reduce((sum, { done }) => sum + done, 0),
      failed: cells.reduce((sum, { failed }) => sum + failed, 0),
    };
  }
}
