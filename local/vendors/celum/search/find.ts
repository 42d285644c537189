import * as z from 'zod';

import { badArgument } from '../failure';
import { all } from '../rows';
import { settingOf, type Library } from '../library';
import { ASSET, ASSET_FILTERS } from './asset-filters';
import { COLLECTION, COLLECTION_FILTERS } from './collection-filters';
import { compileFilter } from './filter';
import { join, sql, type Sql } from './sql';

interface Sorting {
  field: string;
  order: 'ASC' | 'DESC';
}

interface Paging {
  page: number;
  size: number;
}

const COMMON_COLUMNS = (alias: string): Record<string, string> => ({
  id: `${alias}.id`,
  name: `${alias}.name COLLATE NOCASE`,
  'creation.date': `${alias}.created`,
  'modification.date': `${alias}.modified`,
  'creation.userId': `${alias}.created_by`,
  'modification.userId': `${alias}.modified_by`,
});

const ASSET_COLUMNS: Record<string, string> = {
  ...COMMON_COLUMNS('a'),
  'currentVersion.filename': 'v.filename COLLATE NOCASE',
  'currentVersion.filesize': 'v.filesize',
  'currentVersion.fileCategory': 'v.category',
  'currentVersion.fileExtension': 'v.extension',
};

function momentsOf(lib: Library) {
  const now = lib.now();
  const lag = settingOf(lib, 'indexLagSeconds') * 1_000;
  return { now, indexedUntil: lag === 0 ? Number.MAX_SAFE_INTEGER : now - lag };
}

/** Ids of everything that fits, in order; the caller cuts its page. */
export function findAssets(lib: Library, filter: unknown, visible: Sql, sort: Sorting[]): number[] {
  const moments = momentsOf(lib);
  const where = join('AND', [
    visible,
    sql('a.created <= ?', moments.indexedUntil),
    compileFilter(filter, ASSET, ASSET_FILTERS, moments),
  ]);
  const order = orderOf(sort, (field) => ASSET_COLUMNS[field] ?? fieldColumn(field), 'a.id');
  const text = `SELECT a.id FROM asset a JOIN version v ON v.id = a.version_id WHERE a.deleted = 0 AND ${where.text} ORDER BY ${order}`;
  return all<{ id: number }>(lib.db, text, ...where.params).map(({ id }) => id);
}

export function findCollections(lib: Library, filter: unknown, sort: Sorting[]): number[] {
  const where = compileFilter(filter, COLLECTION, COLLECTION_FILTERS, momentsOf(lib));
  const columns = COMMON_COLUMNS('c');
  const order = orderOf(sort, (field) => columns[field], 'c.id');
  const text = `SELECT c.id FROM collection c WHERE ${where.text} ORDER BY ${order}`;
  return all<{ id: number }>(lib.db, text, ...where.params).map(({ id }) => id);
}

function orderOf(
  sort: Sorting[],
  columnOf: (field: string) => string | undefined,
  last: string,
): string {
  const parts = sort.map(({ field, order }) => {
    const column = columnOf(field);
    if (column === undefined) throw badArgument('sort', `Unknown field ${field}`);
    return `${column} ${order}`;
  });
  return [...parts, last].join(', ');
}

/** informationField.[id] and informationField.[id].[locale] */
function fieldColumn(field: string): string | undefined {
  const match = /^informationField\.(\d+)(?:\.([a-z]{2}))?$/.exec(field);
  if (!match) return undefined;
  const locale = match[2] === undefined ? '' : ` AND s.locale = '${match[2]}'`;
  return `(SELECT coalesce(s.text, s.number) FROM field_value s WHERE s.owner = 'ASSET' AND s.owner_id = a.id AND s.field_id = ${match[1] ?? '0'}${locale} LIMIT 1)`;
}

const Page = z.coerce.number().int().min(1);
const Size = z.coerce.number().int().min(1).max(200);

/** Pages count from 1; a page holds 20 when nothing is said and 200 at most. */
export function pagingOf(page: unknown, size: unknown): Paging {
  const parsedPage = Page.safeParse(page ?? 1);
  if (!parsedPage.success) throw badArgument('page', 'must be greater than or equal to 1');
  const parsedSize = Size.safeParse(size ?? 20);
  if (!parsedSize.success) throw badArgument('size', 'must be between 1 and 200');
  return { page: parsedPage.data, size: parsedSize.data };
}

/** `field,ASC` as the query has it. */
export function sortingOf(values: readonly string[]): Sorting[] {
  return values.map((value) => {
    const [field = '', order = 'ASC'] = value.split(',');
    const upper = order.toUpperCase();
    if (upper !== 'ASC' && upper !== 'DESC') throw badArgument('sort', `Unknown order ${order}`);
    return { field, order: upper };
  });
}

export function cut<Item, Wire>(
  ids: readonly Item[],
  { page, size }: Paging,
  wire: (ids: readonly Item[]) => Wire[],
) {
  const start = (page - 1) * size;
  return {
    totalElements: ids.length,
    hasNext: start + size < ids.length,
    content: wire(ids.slice(start, start + size)),
  };
}
