import { FAULT_CLASSES, type FaultClass } from './faults';

/** Which changes of a delivery's state were seen in schedules in which which fault had happened. */
export class Coverage {
  /** By the state before and the state after: one count for each fault class, and the first for none. */
  readonly #seen = new Map<string, Map<string, Float64Array>>();

  saw(from: string, to: string, faults: ReadonlySet<FaultClass>): void {
    let row = this.#seen.get(from);
    if (!row) this.#seen.set(from, (row = new Map<string, Float64Array>()));
    let counts = row.get(to);
    if (!counts) row.set(to, (counts = new Float64Array(FAULT_CLASSES.length + 1)));
    if (faults.size === 0) add(counts, 0);
    for (const fault of faults) add(counts, FAULT_CLASSES.indexOf(fault) + 1);
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

function add(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

const magnitude = (count: number): string =>
  count === 0 ? '·' : `e${Math.floor(Math.log10(count))}`;
