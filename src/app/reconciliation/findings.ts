import * as z from 'zod';

import { Finding, type ComparedSystem } from '../../contracts/reconciliation';
import { findingOf, systemOf, type Seen } from '../../domain/findings';
import type { Change, Store } from '../ports';

/** More say nothing more to people, and are counted only. */
const MOST = 500;
const PREFIX = 'finding:';

/** A finding with the comparison that found it, e.g. `record.98310`, and the last run that did. */
const Kept = z.object({ finding: Finding, place: z.string(), run: z.string() });
export type Kept = z.infer<typeof Kept>;

export const changeTo = (kept: Kept): Change => ({ key: PREFIX + kept.finding.id, value: kept });

/** Everything that is found and not made good, as this invocation knows it. */
export class Findings {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #byId: Map<string, Kept>;
  beyond = 0;

  private constructor(store: Store, now: () => number, byId: Map<string, Kept>) {
    this.#store = store;
    this.#now = now;
    this.#byId = byId;
  }

  static async load(store: Store, now: () => number): Promise<Findings> {
    const byId = new Map<string, Kept>();
    let cursor: string | undefined;
    do {
      const { rows, next } = await store.list(PREFIX, 100, cursor);
      for (const { value } of rows) {
        const kept = Kept.safeParse(value).data;
        if (kept) byId.set(kept.finding.id, kept);
      }
      cursor = next;
    } while (cursor !== undefined);
    return new Findings(store, now, byId);
  }

  all(): Kept[] {
    return [...this.#byId.values()];
  }

  get(id: string): Kept | undefined {
    return this.#byId.get(id);
  }

  /** What a comparison has seen at a place; what it saw there before and sees no more is gone. */
  async report(run: string, place: string, seen: readonly Seen[]): Promise<void> {
    const fresh = seen.map((one) => findingOf(one, new Date(this.#now()).toISOString()));
    const ids = new Set(fresh.map(({ id }) => id));
    for (const kept of this.all()) {
      if (kept.place === place && !ids.has(kept.finding.id)) await this.forget(kept.finding.id);
    }
    for (const finding of fresh) {
      const before = this.#byId.get(finding.id)?.finding;
      // A repair that was tried and is found wanting is open again.
      const foundAt = before?.foundAt ?? finding.foundAt;
      if (before || this.#byId.size < MOST) {
        await this.keep({ finding: { ...finding, foundAt }, place, run });
      } else this.beyond += 1;
    }
  }

  async keep(kept: Kept): Promise<void> {
    this.#byId.set(kept.finding.id, kept);
    await this.#store.set(PREFIX + kept.finding.id, kept);
  }

  async forget(id: string): Promise<void> {
    this.#byId.delete(id);
    await this.#store.delete(PREFIX + id);
  }

  /** After everything of a system was compared: what this run has not seen is no more. */
  async forgetOthers(run: string, systems: readonly ComparedSystem[]): Promise<void> {
    for (const kept of this.all()) {
      const { finding } = kept;
      if (kept.run !== run && systems.includes(systemOf(finding.kind))) {
        await this.forget(finding.id);
      }
    }
  }
}
