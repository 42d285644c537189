import * as z from 'zod';

import { FAULT_CLASSES, type FaultClass } from './faults';

/** By the state before, by the state after: how often, without any fault and with each of them. */
const Counts = z.record(z.string(), z.record(z.string(), z.array(z.int())));
type Counts = z.infer<typeof Counts>;

/** Which changes of a delivery's state were seen in schedules in which which fault had happened. */
export class Coverage {
  static readonly Counts = Counts;

  /** What several have seen together. */
  static sum(all: readonly Counts[]): Coverage {
    const total = new Coverage();
    for (const counts of all) total.#add(counts);
    return total;
  }

  /** By the state before and the state after: one count for each fault class, and the first for none. */
  readonly #seen = new Map<string, Map<string, Float64Array>>();

  saw(from: string, to: string, faults: ReadonlySet<FaultClass>): void {
    const counts = this.#countsOf(from, to);
    if (faults.size === 0) add(counts, 0);
    for (const fault of faults) add(counts, FAULT_CLASSES.indexOf(fault) + 1);
  }

  /** All that was seen, as another process can read it. */
  counts(): Counts {
    const plain = [...this.#seen].map(([from, row]) => {
      return [from, Object.fromEntries([...row].map(([to, counts]) => [to, [...counts]]))] as const;
    });
    return Object.fromEntries(plain);
  }

  #add(counts: Counts): void {
    for (const [from, row] of Object.entries(counts)) {
      for (const [to, more] of Object.entries(row)) {
        const known = this.#countsOf(from, to);
        for (const [at, count] of more.entries()) add(known, at, count);
      }
    }
  }

  #countsOf(from: string, to: string): Float64Array {
    let row = this.#seen.get(from);
    if (!row) this.#seen.set(from, (row = new Map<string, Float64Array>()));
    let counts = row.get(to);
    if (!counts) row.set(to, (counts = new Float64Array(FAULT_CLASSES.length + 1)));
    return counts;
  }

  #rows(): { name: string; counts: Float64Array }[] {
    return [...this.#seen]
      .flatMap(([from, row]) =>
        [...row].map(([to, counts]) => ({ name: `${from} → ${to}`, counts })),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** One line for each transition, one column for each fault class: how often it was seen, in powers of ten. */
  table(): string {
    const columns = ['none', ...FAULT_CLASSES];
    const rows = this.#rows();
    const width = Math.max(10, ...rows.map(({ name }) => name.length));
    const heads = columns.map((name, at) => `${String(at).padStart(2)} ${name}`);
    const head = `${''.padEnd(width)} ${columns.map((_, at) => String(at).padStart(2)).join(' ')}`;
    const lines = rows.map(({ name, counts }) => {
      const cells = [...counts].map((count) => magnitude(count).padStart(2));
      return `${name.padEnd(width)} ${cells.join(' ')}`;
    });
    return [...heads, '', head, ...lines, ''].join('\n');
  }
}

function add(counts: Float64Array, at: number, more = 1): void {
  counts[at] = (counts[at] ?? 0) + more;
}

const magnitude = (count: number): string =>
  count === 0 ? '·' : `e${Math.floor(Math.log10(count))}`;
