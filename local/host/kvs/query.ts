import type { SQLInputValue } from 'node:sqlite';

import { matches, type Term } from './conditions';
import type { Entity, Index } from './entities';
import { badRequest } from './kvs-error';
import { PAGE_DEFAULT, PAGE_MAX } from './limits';
import type { EntityQueryRequest, QueryRequest } from './requests';
import { partitionKey, sortable, type KvsTable, type Row, type Space } from './table';

/** Rows of one page and where the next one begins. */
export interface Page {
  rows: Row[];
  cursor: string | undefined;
}

type Place = [rng: string | number, key: string];

const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

function placeOf(cursor: string): Place {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Place;
  } catch {
    throw badRequest('INVALID_CURSOR', 'The cursor is not one of this query.');
  }
}

/** SQL for a range over one column. */
function rangeSql(
  column: string,
  range: Term | undefined,
): { sql: string; values: SQLInputValue[] } {
  if (!range) return { sql: '', values: [] };
  const values = (range.values ?? []).map((value) => sortable(value) ?? null);
  const operator = {
    EQUAL_TO: '=',
    GREATER_THAN: '>',
    GREATER_THAN_EQUAL_TO: '>=',
    LESS_THAN: '<',
    LESS_THAN_EQUAL_TO: '<=',
  }[range.condition];
  if (operator) return { sql: `AND ${column} ${operator} ?`, values: values.slice(0, 1) };
  if (range.condition === 'BETWEEN') {
    if (values.length < 2) {
      throw badRequest(
        'INSUFFICIENT_FILTER_VALUES',
        'The specified condition needs at least two values.',
      );
    }
    return { sql: `AND ${column} BETWEEN ? AND ?`, values: values.slice(0, 2) };
  }
  if (range.condition !== 'BEGINS_WITH') {
    throw badRequest(
      'INVALID_FILTER_CONDITION',
      'The specified condition is not supported for a range.',
    );
  }
  const start = String(values[0]);
  return {
    sql: `AND ${column} >= ? AND substr(${column}, 1, ?) = ?`,
    // SQLite counts code points.
    values: [start, Array.from(start).length, start],
  };
}

function page(rows: (Row & { rng?: string | number })[], limit: number): Page {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { rows: shown, cursor: more ? cursorOf([last.rng ?? '', last.key]) : undefined };
}

/** Rows of one space by key. */
function byKey(table: KvsTable, space: Space, query: ByKey): Page {
  const { limit, range, cursor, descending = false } = query;
  const { sql, values } = rangeSql('v.key', range);
  const from = cursor === undefined ? [] : [placeOf(cursor)[1]];
  const beyond = from.length > 0 ? `AND v.key ${descending ? '<' : '>'} ?` : '';
  const rows = table.select(
    `WHERE v.space = ? ${sql} ${beyond} ORDER BY v.key ${descending ? 'DESC' : 'ASC'} LIMIT ?`,
    [space, ...values, ...from, limit + 1],
  );
  return page(rows, limit);
}

interface ByKey {
  limit: number;
  range?: Term | undefined;
  cursor?: string | undefined;
  descending?: boolean;
}

/** https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query/ */
export function queryKeys(
  table: KvsTable,
  { limit = PAGE_DEFAULT, after, where = [] }: QueryRequest,
): Page {
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_MAX) {
    throw badRequest(
      'LIST_QUERY_LIMIT_EXCEEDED',
      `Limit for list query should be below ${PAGE_MAX}.`,
    );
  }
  if (where.length > 1) {
    throw badRequest(
      'QUERY_WHERE_INVALID',
      'KVS queries should contain only a single "where" clause.',
    );
  }
  const [range] = where;
  if (range === undefined) return byKey(table, 'kv', { limit, cursor: after });
  if (range.property !== 'key') {
    throw badRequest(
      'QUERY_WHERE_FIELD_INVALID',
      'The specified field is not supported for filters.',
    );
  }
  if (range.condition !== 'BEGINS_WITH') {
    throw badRequest(
      'INVALID_FILTER_CONDITION',
      'The specified condition is not supported for filters.',
    );
  }
  return byKey(table, 'kv', { limit, range, cursor: after });
}

function indexOf(entity: Entity, name: string, partition: readonly unknown[]): Index {
  const index = entity.indexes.find((each) => each.name === name);
  if (index?.partition.length !== partition.length) {
    const needed = index && `The index ${name} needs ${index.partition.length} partition values.`;
    throw badRequest(
      'INVALID_ENTITY_INDEX',
      needed ?? 'The custom entity index provided is invalid.',
    );
  }
  return index;
}

function byIndex(table: KvsTable, space: Space, index: Index, query: EntityQueryRequest): Page {
  const { limit = PAGE_DEFAULT, range, cursor, partition = [] } = query;
  const descending = query.sort === 'DESC';
  const { sql, values } = rangeSql('i.rng', range);
  const from = cursor === undefined ? [] : placeOf(cursor);
  const beyond = from.length > 0 ? `AND (i.rng, i.key) ${descending ? '<' : '>'} (?, ?)` : '';
  const order = descending ? 'DESC' : 'ASC';
  const rows = table.select(
    `JOIN kvs_index i ON i.space = v.space AND i.key = v.key
     WHERE i.space = ? AND i.name = ? AND i.part = ? ${sql} ${beyond}
     ORDER BY i.rng ${order}, i.key ${order} LIMIT ?`,
    [space, index.name, partitionKey(partition), ...values, ...from, limit + 1],
  );
  return page(rows, limit);
}

/**
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query-complex/
 * ASSUMPTION: a page's limit counts rows before `filters`, as in the stores below Forge: a page may hold fewer rows than
 * its limit, or none, and still have a cursor.
 */
export function queryEntities(table: KvsTable, entity: Entity, query: EntityQueryRequest): Page {
  const { limit = PAGE_DEFAULT, partition = [] } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_MAX) {
    throw badRequest(
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      `The page limit must be set between 1 and ${PAGE_MAX}.`,
    );
  }
  const space: Space = `entity:${entity.name}`;
  const { rows, cursor } =
    query.indexName === 'by-key'
      ? byKey(table, space, {
          limit,
          range: query.range,
          cursor: query.cursor,
          descending: query.sort === 'DESC',
        })
      : byIndex(table, space, indexOf(entity, query.indexName, partition), query);
  const fitting = rows.filter(({ value }) =>
    matches(query.filters, value as Record<string, unknown>),
  );
  return { rows: fitting, cursor };
}
