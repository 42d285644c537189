import * as z from 'zod';

import { Finding, type ComparedSystem } from '../../contracts/reconciliation';
import { findingOf, systemOf, type Seen } from '../../domain/findings';
import type { Cell, Cells } from '../cells';
import type { Change } from '../ports';

/** More say nothing more to people, and are counted only. */
const MOST = 500;

/** A finding with the comparison that found it, e.g. `record/98310`, and the last run that did. */
const Kept = z.object({ finding: Finding, place: z.string(), run: z.string() });
export type Kept = z.infer<typeof Kept>;

const Shelf = z.record(z.string(), Kept);
type Shelf = z.infer<typeof Shelf>;

/** Cells are read strictly, where lists lag: all findings stand in a few of them, each far from what one may hold. */
const SHELVES = 8;
const keyOf = (shelf: number) => `findings:${shelf}`;
const keys = Array.from({ length: SHELVES }, (_, shelf) => keyOf(shelf));
const shelfOf = (id: string) =>
  Array.from(id, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % SHELVES;

/** Everything that is found and not made good, as this invocation knows it. */
export class Findings {
  readonly #cells: Cells;
  readonly #byId: Map<string, Kept>;
  beyond = 0;

  private constructor(cells: Cells, byId: Map<string, Kept>) {
    this.#cells = cells;
    this.#byId = byId;
  }

  static async load(cells: Cells): Promise<Findings> {
    const shelves = await Promise.all(keys.map((key) => cells.read(key, Shelf)));
    const all = shelves.flatMap((cell) => Object.values(cell?.value ?? {}));
    return new Findings(cells, new Map(all.map((kept) => [kept.finding.id, kept])));
  }

  all(): Kept[] {
    return [...this.#byId.values()];
  }

  /** What a comparison has seen at a place; what it saw there before and sees no more is gone. */
  async report(
    place: string,
    seen: readonly Seen[],
    { run, now }: { run: string; now: number },
  ): Promise<void> {
    const fresh = seen.map((one) => findingOf(one, new Date(now).toISOString()));
    const ids = new Set(fresh.map(({ id }) => id));
    for (const kept of this.all()) {
      if (kept.place === place && !ids.has(kept.finding.id)) await this.forget(kept.finding.id);
    }
    for (const finding of fresh) {
      const known = this.#byId.has(finding.id);
      if (known || this.#byId.size < MOST) await this.#keep({ finding, place, run }, asFound);
      else this.beyond += 1;
    }
  }

  /** What became of its repair. */
  async settle({ finding, place, run }: Kept, outcome: Pick<Finding, 'state' | 'code'>) {
    await this.#keep({ finding: { ...finding, ...outcome }, place, run }, (kept) => kept);
  }

  async forget(id: string): Promise<void> {
    this.#byId.delete(id);
    await this.#change(id, ({ [id]: gone, ...others }) => (gone ? others : undefined));
  }

  /** After everything of a system was compared: what this run has not seen is no more. */
  async forgetOthers(run: string, systems: readonly ComparedSystem[]): Promise<void> {
    for (const kept of this.all()) {
      const { id, kind } = kept.finding;
      if (kept.run !== run && systems.includes(systemOf(kind))) await this.forget(id);
    }
  }

  async #keep(kept: Kept, merge: (kept: Kept, before: Kept | undefined) => Kept): Promise<void> {
    const { id } = kept.finding;
    this.#byId.set(id, kept);
    await this.#change(id, (shelf) => ({ ...shelf, [id]: merge(kept, shelf[id]) }));
  }

  async #change(id: string, next: (shelf: Shelf) => Shelf | undefined): Promise<void> {
    await this.#cells.change(keyOf(shelfOf(id)), Shelf, (shelf = {}) => next(shelf));
  }
}

/** A repair that was ordered meanwhile is still to be done; one that was tried and did not help is open again. */
function asFound(kept: Kept, before: Kept | undefined): Kept {
  if (!before) return kept;
  const { foundAt, state, code } = before.finding;
  const ordered = state === 'ordered' && { state, code };
  return { ...kept, finding: { ...kept.finding, foundAt, ...ordered } };
}

/** Findings whose repairs can be ordered together. */
export const byShelf = (ids: readonly string[]): string[][] =>
  keys
    .map((_, shelf) => ids.filter((id) => shelfOf(id) === shelf))
    .filter(({ length }) => length > 0);

/**
 * Those of the findings, all of one shelf, that the app can make good and nobody has ordered yet, with the change that
 * orders them; undefined when there is nothing to order.
 */
export async function ordering(
  cells: Cells,
  ids: readonly string[],
): Promise<{ findings: Finding[]; change: Change } | undefined> {
  const key = keyOf(shelfOf(ids[0] ?? ''));
  const cell = await cells.read(key, Shelf);
  const shelf = cell?.value ?? {};
  const wanted = ids.flatMap((id) => shelf[id] ?? []).filter(isOrderable);
  if (!cell || wanted.length === 0) return undefined;
  const ordered = wanted.map((kept): [string, Kept] => {
    const finding = { ...kept.finding, state: 'ordered' as const, code: null };
    return [finding.id, { ...kept, finding }];
  });
  const body = { ...shelf, ...Object.fromEntries(ordered) };
  const change = changeTo(key, cell, body);
  return { findings: wanted.map(({ finding }) => finding), change };
}

const isOrderable = ({ finding: { repair, state } }: Kept) =>
  repair !== 'by-hand' && state !== 'ordered';

const changeTo = (key: string, { fence }: Cell<unknown>, body: Shelf): Change => ({
  entity: 'cell',
  key,
  value: { fence: fence + 1, body },
  ifFence: fence,
});
