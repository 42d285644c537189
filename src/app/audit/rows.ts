import * as z from 'zod';

import { AuditRow, type AuditKind } from '../../contracts/audit';
import type { Change, Store, StorePage } from '../ports';

/** The log of this site, among the ones that were imported. */
export const OWN_LOG = 'site';

const Stored = z.looseObject({ body: z.unknown() });
const Place = z.looseObject({ seq: z.int() });

/** Twelve digits, so that keys sort as the entries follow. */
const rowKey = (log: string, seq: number) => `${log}:${String(seq).padStart(12, '0')}`;

export function rowChange(log: string, row: AuditRow): Change {
  const { seq, page, kind } = row.entry;
  const value = { log, seq, page: page ?? '', kind, body: row };
  return { entity: 'audit', key: rowKey(log, seq), value };
}

/** What stands in an entry's place; `row` is undefined when that cannot be read as an entry. */
export interface FoundRow {
  seq: number;
  there: boolean;
  row: AuditRow | undefined;
}

/** The strict read of one place. */
export async function rowAt(store: Store, log: string, seq: number): Promise<FoundRow> {
  const stored = await store.getEntity('audit', rowKey(log, seq));
  return { seq, there: stored !== undefined, row: rowOf(stored) };
}

function rowOf(stored: unknown): AuditRow | undefined {
  const parsed = AuditRow.safeParse(Stored.safeParse(stored).data?.body);
  return parsed.success ? parsed.data : undefined;
}

/** Which entries: all of a log, those about one page, or those of one kind. */
export interface Wanted {
  log: string;
  pageId?: string | undefined;
  kind?: AuditKind | undefined;
}

/** Newest first. A hint, as every query: the newest entries may be missing for a moment. */
export async function newestRows(
  store: Store,
  { log, pageId, kind }: Wanted,
  limit: number,
  cursor?: string,
): Promise<StorePage<AuditRow>> {
  const [index, partition] =
    pageId !== undefined
      ? (['by-page', [log, pageId]] as const)
      : kind !== undefined
        ? (['by-kind', [log, kind]] as const)
        : (['by-log', [log]] as const);
  const query = { index, partition: [...partition], newestFirst: true, limit, cursor };
  const { rows, next } = await store.queryEntity('audit', query);
  return { rows: rows.flatMap((stored) => rowOf(stored) ?? []), next };
}

/** Every entry about a page, oldest first. */
export async function rowsOfPage(store: Store, pageId: string): Promise<AuditRow[]> {
  const found: AuditRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await newestRows(store, { log: OWN_LOG, pageId }, 100, cursor);
    found.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return found.reverse();
}

/** As many as one query gives. */
const AT_ONCE = 100;

/**
 * A stretch of a log in order, place by place from `from` up to `to`. What a query does not show is looked for
 * with the strict read before it counts as missing.
 */
export async function stretch(
  store: Store,
  log: string,
  { from, to }: { from: number; to: number },
): Promise<FoundRow[]> {
  const end = Math.min(to, from + AT_ONCE - 1);
  const query = { index: 'by-log', partition: [log], from, limit: AT_ONCE };
  const { rows } = await store.queryEntity('audit', query);
  const shown = new Map(
    rows.flatMap((stored) => {
      // The place it is kept at, which need not be the one that the entry itself names.
      const place = Place.safeParse(stored);
      const row = rowOf(stored);
      return place.success && row ? [[place.data.seq, row] as const] : [];
    }),
  );
  const places = Array.from({ length: end - from + 1 }, (_, index) => from + index);
  return await Promise.all(
    places.map(async (seq) => {
      const row = shown.get(seq);
      return row ? { seq, there: true, row } : await rowAt(store, log, seq);
    }),
  );
}
