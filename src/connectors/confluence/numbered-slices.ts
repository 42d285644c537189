import type { z } from 'zod';

import type { Slices } from '../../contracts/confluence/slices';
import { withQuery, type Path } from '../kit/path';
import type { Calls } from './call';

const ASKED = 200;

interface NumberedAnswer<Row> {
  results: Row[];
  limit?: number | undefined;
  _links?: { next?: string | undefined } | undefined;
}

interface NumberedList<Row, Item> {
  path: Path;
  query?: Parameters<typeof withQuery>[1] | undefined;
  answer: z.ZodType<NumberedAnswer<Row>>;
  item: (row: Row) => Item;
  from?: string | null | undefined;
}

/** Lists of v1 that are counted, not pointed into: `start` and `limit`. Confluence may give fewer than asked for. */
export async function* numberedSlicesOf<Row, Item>(
  calls: Calls,
  describe: () => NumberedList<Row, Item>,
): Slices<Item> {
  const list = describe();
  for (let start = Number(list.from ?? 0); ;) {
    const query = { ...list.query, start, limit: ASKED };
    const answer = await calls.api.json('GET', withQuery(list.path, query), list.answer);
    const count = answer.results.length;
    const full = count >= (answer.limit ?? ASKED) || answer._links?.next !== undefined;
    start += count;
    const items = answer.results.map(list.item);
    const next = full && count > 0 ? String(start) : null;
    yield { items, next };
    if (next === null) return;
  }
}
