import type { z } from 'zod';

import type { Slice, Slices } from '../../contracts/confluence/slices';
import { withQuery, type Path } from '../kit/path';
import { badAnswer, type Calls } from './call';

export const LARGEST_LIST = 250;

type Query = Parameters<typeof withQuery>[1];

interface List<Row, Item> {
  path: Path;
  query?: Query | undefined;
  answer: z.ZodType<{ results: Row[]; _links?: { next?: string | undefined } | undefined }>;
  item: (row: Row) => Item | undefined;
  from?: string | null | undefined;
}

/**
 * Every list of Confluence: what follows is named by a cursor in `_links.next`. Only the cursor is taken from there:
 * no address of an answer is ever followed.
 */
export async function* slicesOf<Row, Item>(
  calls: Calls,
  describe: () => List<Row, Item>,
): Slices<Item> {
  const list = describe();
  const seen = new Set<string>();
  let cursor = list.from ?? undefined;
  do {
    const query = { limit: LARGEST_LIST, ...list.query, cursor };
    const { results, _links } = await calls.api.json(
      'GET',
      withQuery(list.path, query),
      list.answer,
    );
    const items = results.flatMap((row) => list.item(row) ?? []);
    cursor = cursorOf(_links?.next);
    // An answer that leads back to where we were would never end.
    if (cursor !== undefined && seen.has(cursor)) throw badAnswer('a list leads back to itself');
    if (cursor !== undefined) seen.add(cursor);
    yield { items, next: cursor ?? null };
  } while (cursor !== undefined);
}

/** The cursor in a list's `_links.next`; undefined at the end. */
function cursorOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  const cursor = new URLSearchParams(next.split('?')[1] ?? '').get('cursor');
  if (cursor === null || cursor === '') throw badAnswer('more follows, but not where');
  return cursor;
}

export async function everythingOf<T>(slices: AsyncIterable<Slice<T>>): Promise<T[]> {
  const all: T[] = [];
  for await (const { items } of slices) all.push(...items);
  return all;
}
