import * as z from 'zod';

import { COMMON } from './common-filters';
import { define, prefixed, type Entity, type Filters } from './filter';
import { Id, Moment, SearchText, SearchWords, dayOf, range } from './shapes';
import { among, join, matching, not, sql, within, type Sql } from './sql';

export const ASSET: Entity = {
  kind: 'ASSET',
  table: 'asset',
  alias: 'a',
  id: 'a.id',
  name: 'a.name',
  fullText: `(a.name || ' ' || v.filename || ' ' || a.id || ' ' || coalesce((SELECT group_concat(coalesce(t.text, (
    SELECT g.name FROM tag g WHERE g.id = t.number AND g.field_id = t.field_id), ''), ' ')
    FROM field_value t WHERE t.owner = 'ASSET' AND t.owner_id = a.id), ''))`,
  below: (collections, recursive) => {
    const { text, params } = inCollections('p.collection_id', collections, recursive);
    return {
      text: `EXISTS (SELECT 1 FROM placement p WHERE p.asset_id = a.id AND ${text})`,
      params,
    };
  },
};

/** The collections themselves, or with everything below them. */
export function inCollections(column: string, ids: readonly number[], recursive: boolean): Sql {
  if (!recursive) return among(column, ids);
  return sql(
    `${column} IN (WITH RECURSIVE below(id) AS (SELECT value FROM json_each(?)
      UNION SELECT c.id FROM collection c JOIN below ON c.parent_id = below.id) SELECT id FROM below)`,
    JSON.stringify(ids),
  );
}

/** The end of the day of `available_to`. */
const END = '(a.available_to / 86400000 * 86400000 + 86399999)';

const available = (now: number): Sql =>
  sql(
    `CASE a.availability WHEN 'DATED' THEN (a.available_from IS NULL OR a.available_from <= ?)
      AND (a.available_to IS NULL OR ${END} >= ?) WHEN 'DIRECT' THEN a.available ELSE 1 END`,
    now,
    now,
  );

/** File properties that this library knows, with their types. */
const PROPERTIES: Record<string, { type: string; column: string }> = {
  width: { type: 'NUMBER', column: 'v.width' },
  height: { type: 'NUMBER', column: 'v.height' },
  resolution: { type: 'DOUBLE', column: "CASE v.category WHEN 'IMAGE' THEN 72.0 END" },
  colorSpace: { type: 'TEXT', column: "CASE v.category WHEN 'IMAGE' THEN 'RGB' END" },
  transparency: { type: 'BOOLEAN', column: "CASE v.category WHEN 'IMAGE' THEN 0 END" },
  recorded: { type: 'DATE', column: "date(v.created / 1000, 'unixepoch')" },
};

const OnProperty = { filePropertyName: z.string().optional() };

function property<Shape extends z.ZodRawShape>(
  type: string,
  shape: Shape,
  condition: (column: string, filter: z.infer<z.ZodObject<Shape>>) => Sql,
) {
  return define({ ...OnProperty, ...shape }, (filter) => {
    const { filePropertyName } = z.looseObject(OnProperty).parse(filter);
    const columns = Object.entries(PROPERTIES)
      .filter(([name, known]) => known.type === type && name === (filePropertyName ?? name))
      .map(([, { column }]) => column);
    const inner = filter as z.infer<z.ZodObject<Shape>>;
    if (columns.length === 0) return sql('0');
    return join(
      'OR',
      columns.map((column) => condition(column, inner)),
    );
  });
}

const numbers = (type: string): Filters => ({
  [`${type}_FILE_PROPERTY_EQUALITY`]: property(type, { value: z.number() }, (column, { value }) =>
    sql(`${column} = ?`, value),
  ),
  [`${type}_FILE_PROPERTY_RANGE`]: property(type, range(z.number()), (column, { from, to }) =>
    within(column, from ?? null, to ?? null),
  ),
});

const day = (moment: number | undefined) => (moment === undefined ? null : dayOf(moment));

const OWN: Filters = {
  ...numbers('NUMBER'),
  ...numbers('DOUBLE'),
  DATE_FILE_PROPERTY_EQUALITY: property('DATE', { value: Moment }, (column, { value }) =>
    sql(`${column} = ?`, dayOf(value)),
  ),
  DATE_FILE_PROPERTY_RANGE: property('DATE', range(Moment), (column, { from, to }) =>
    within(column, day(from), day(to)),
  ),
  BOOLEAN_FILE_PROPERTY: property('BOOLEAN', { value: z.boolean() }, (column, { value }) =>
    sql(`${column} = ?`, value ? 1 : 0),
  ),
  TEXT_FILE_PROPERTY: property('TEXT', SearchText, (column, search) => matching(column, search)),
  FILE_NAME: define(SearchText, (search) => matching('v.filename', search)),
  FILE_EXTENSION: define({ values: z.array(z.string()) }, ({ values }) =>
    among(
      'v.extension',
      values.map((value) => value.toLowerCase()),
    ),
  ),
  FILE_EXTENSION_EMPTY: define({ empty: z.boolean().optional() }, ({ empty = true }) =>
    empty ? sql("v.extension = ''") : sql("v.extension <> ''"),
  ),
  FILE_CATEGORY: define({ values: z.array(z.string()) }, ({ values }) =>
    among('v.category', values),
  ),
  CHECKSUM: define({ values: z.array(z.string()) }, ({ values }) => among('v.checksum', values)),
  CONTENT: define(SearchWords, (search) =>
    join('AND', [sql("v.category IN ('DOCUMENT', 'TEXT')"), matching('v.label', search)]),
  ),
  VERSIONED_DATE_RANGE: define(range(Moment), ({ from, to }) =>
    within('v.created', from ?? null, to ?? null),
  ),
  VERSIONED_DATE_EQUALITY: define({ value: Moment }, ({ value }) =>
    sql("date(v.created / 1000, 'unixepoch') = ?", dayOf(value)),
  ),
  VERSIONED_USER_ID: define({ values: z.array(Id) }, ({ values }) => among('v.created_by', values)),
  COLLECTION_TYPE_ID: define({ values: z.array(Id) }, ({ values }) => {
    const { text, params } = among('c.type_id', values);
    return sql(
      `EXISTS (SELECT 1 FROM placement p JOIN collection c ON c.id = p.collection_id WHERE p.asset_id = a.id AND ${text})`,
      ...params,
    );
  }),
  AVAILABILITY: define({ active: z.boolean() }, ({ active }, { now }) =>
    active ? available(now) : not(available(now)),
  ),
  AVAILABILITY_DATE_RANGE: define(
    { ...range(Moment), active: z.boolean().optional() },
    ({ from, to, active }, { now }) => {
      const parts = [sql("a.availability = 'DATED'")];
      if (to !== undefined) parts.push(sql('coalesce(a.available_from, 0) <= ?', to));
      if (from !== undefined) parts.push(sql(`(a.available_to IS NULL OR ${END} >= ?)`, from));
      if (active !== undefined) parts.push(active ? available(now) : not(available(now)));
      return join('AND', parts);
    },
  ),
  EXPIRATION_DATE_RANGE: define({ from: Moment.optional(), to: Moment }, ({ from, to }) =>
    join('AND', [
      sql("a.availability = 'DATED' AND a.available_to IS NOT NULL"),
      within(END, from ?? null, to),
    ]),
  ),
};

/** All 52 names of AssetFilterType. */
export const ASSET_FILTERS: Filters = prefixed('ASSET', { ...COMMON, ...OWN });
