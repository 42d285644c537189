import type { Slice, SliceWish } from '../../contracts/slice';
import { Problem } from '../../errors';
import { SUBJECT } from './config';

/** No folder that people choose from has more pages; a server that always announces one more must not hold us. */
const MOST = 100;

/** All items of a listing whose answers say how many pages there are. */
export async function allPages<Item>(
  read: (page: number) => Promise<{ pages: number; items: Item[] }>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= MOST; page += 1) {
    const { pages, items } = await read(page);
    all.push(...items);
    if (page >= pages || items.length === 0) break;
  }
  return all;
}

interface Page<Item> {
  /** Null when the server does not say. */
  pages: number | null;
  total: number | null;
  items: Item[];
}

export type ReadPage<Item> = (paging: { page: number; limit: number }) => Promise<Page<Item>>;

/**
 * A listing as slices. The cursor is the next page and its size: `3:100`. Content Server counts pages anew at every
 * call, so what comes or goes meanwhile may be told twice or not at all.
 */
export async function* slicesOf<Item, Shown>(
  { cursor, size = 100 }: SliceWish,
  read: ReadPage<Item>,
  show: (item: Item) => Shown,
): AsyncGenerator<Slice<Shown>> {
  let paging = startOf(cursor, size);
  for (;;) {
    const { pages, total, items } = await read(paging);
    const { page, limit } = paging;
    const last = items.length === 0 || (pages === null ? items.length < limit : page >= pages);
    const next = last ? null : `${page + 1}:${limit}`;
    yield { items: items.map(show), total, cursor: next };
    if (last) return;
    paging = { page: page + 1, limit };
  }
}

function startOf(cursor: string | null | undefined, size: number) {
  if (cursor === null || cursor === undefined) {
    return { page: 1, limit: Math.min(100, Math.max(1, Math.trunc(size))) };
  }
  const [, page, limit] = /^(\d{1,9}):(\d{1,3})$/.exec(cursor) ?? [];
  if (page === undefined) {
    throw new Problem('invalid-input', { subject: SUBJECT, detail: 'cursor' });
  }
  return { page: Number(page), limit: Number(limit) };
}
