import type { Asset } from '../../contracts/asset';
import type { AssetFilter } from '../../contracts/asset-filter';
import type { AssetSlice } from '../../contracts/library-catalogue';
import type { Assets } from './assets';
import { badAnswer, type Calls } from './calls';
import { ChangesCursor, ScopeCursor, type ChangePlace } from './cursors';
import { momentOf } from './days';
import { assetOf } from './mapping';
import { search } from './search';
import type { WireAsset } from './wire';
import { Problem } from '../../errors';

/** Time that one slice may take; a slice is not begun with less. */
const SLICE_MILLISECONDS = 10_000;

/** as late as a change may be found. */
const LAG_MILLISECONDS = 120_000;

/** Goes through many assets by key, never by page number: what changes meanwhile moves no other asset out of sight. */
export class Sweeps {
  readonly #assets: Assets;
  readonly #calls: Calls;

  constructor(assets: Assets, calls: Calls) {
    this.#assets = assets;
    this.#calls = calls;
  }

  async *inScope(filter: AssetFilter, cursor: string | null): AsyncGenerator<AssetSlice> {
    let after = cursor === null ? 0 : ScopeCursor.read(cursor);
    for (;;) {
      const rest: AssetFilter = {
        kind: 'every',
        of: [filter, { kind: 'id-range', from: after + 1 }],
      };
      const { content, hasNext } = await this.#page(rest, ['id']);
      for (const { id } of content) {
        if (id <= after) throw badAnswer('assets are not in the order of their ids');
        after = id;
      }
      const more = hasNext && content.length > 0;
      yield { ...this.#read(content), cursor: ScopeCursor.write(after), more };
      if (!more || this.#isLate()) return;
    }
  }

  async *changes(since: string): AsyncGenerator<AssetSlice> {
    const horizon = this.#calls.now() - LAG_MILLISECONDS;
    let place = ChangesCursor.read(since);
    for (;;) {
      const { content, hasNext } = await this.#page(changedAfter(place), [
        'modification.date',
        'id',
      ]);
      const fresh = content.filter((asset) => isAfter(placeOf(asset), place));
      if (hasNext && fresh.length === 0) throw badAnswer('changes do not come to an end');
      place = fresh.reduce(furthest, place);
      // What changed just now may not be found yet, and would lie before a place that was kept.
      const next = hasNext || place.at < horizon ? place : beginningAt(horizon);
      yield { ...this.#read(fresh), cursor: ChangesCursor.write(next), more: hasNext };
      if (!hasNext || this.#isLate()) return;
    }
  }

  #page(filter: AssetFilter, fields: readonly string[]) {
    const sorting = fields.map((field) => ({ field, order: 'ASC' as const }));
    return this.#assets.find({ ...search(filter, this.#assets.reading()), sorting });
  }

  #read(content: readonly WireAsset[]): Pick<AssetSlice, 'assets' | 'unreadable'> {
    const reading = this.#assets.reading();
    const assets: Asset[] = [];
    const unreadable: number[] = [];
    for (const wire of content) {
      try {
        assets.push(assetOf(wire, reading));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        unreadable.push(wire.id);
      }
    }
    return { assets, unreadable };
  }

  #isLate(): boolean {
    return this.#calls.remaining() < SLICE_MILLISECONDS;
  }
}

/** From the place on, without the assets of the same moment that were met. */
function changedAfter({ since, after }: ChangePlace): AssetFilter {
  const from: AssetFilter = { kind: 'modified', from: since };
  if (after === 0) return from;
  const met: AssetFilter = {
    kind: 'every',
    of: [
      { kind: 'modified', from: since, to: since },
      { kind: 'id-range', to: after },
    ],
  };
  return { kind: 'every', of: [from, { kind: 'not', of: met }] };
}

function placeOf({ id, modification, creation }: WireAsset): ChangePlace {
  const date = modification?.date ?? creation?.date;
  const at = momentOf(date);
  if (date === undefined || at === undefined) throw badAnswer(`asset ${id} has no date of change`);
  // Kept as CELUM wrote it: its moments may be finer than ours.
  return { since: typeof date === 'number' ? new Date(date).toISOString() : date, at, after: id };
}

const beginningAt = (at: number): ChangePlace => ({
  since: new Date(at).toISOString(),
  at,
  after: 0,
});

const isAfter = (one: ChangePlace, other: ChangePlace) =>
  one.at > other.at ||
  (one.at === other.at && (one.since !== other.since || one.after > other.after));

const furthest = (place: ChangePlace, asset: WireAsset): ChangePlace => {
  const next = placeOf(asset);
  if (next.at < place.at) throw badAnswer('changes are not in the order of their dates');
  return next;
};
