import * as z from 'zod';

import { Id, Moment, OnField, SearchText, SearchWords, dayOf, range } from './shapes';
import { all, define, type Entity, type Filters } from './filter';
import { among, join, matching, not, sql, within, type Sql } from './sql';

const DAY = 86_400_000;

/** Filters that assets and collections have alike; names without ASSET_ or COLLECTION_ before them. */
export const COMMON: Filters = {
  LOGICAL: define(
    { operator: z.enum(['AND', 'OR']).optional(), filters: z.array(z.unknown()) },
    ({ operator = 'AND', filters }, { compile }) => join(operator, filters.map(compile)),
  ),
  NEGATION: define({ filter: z.unknown() }, ({ filter }, { compile }) => not(compile(filter))),
  FULLTEXT: define(SearchWords, (search, { entity }) => matching(entity.fullText, search)),
  NAME: define(SearchText, (search, { entity }) => matching(entity.name, search)),
  ID: define({ values: z.array(Id) }, ({ values }, { entity }) => among(entity.id, values)),
  ID_RANGE: define(range(z.int().min(0)), ({ from, to }, { entity }) =>
    within(entity.id, from ?? null, to ?? null),
  ),
  TYPE_ID: define({ values: z.array(Id) }, ({ values }, { entity }) =>
    among(`${entity.alias}.type_id`, values),
  ),
  PARENT_ID: define(
    { values: z.array(Id), recursive: z.boolean().optional() },
    ({ values, recursive = false }, { entity }) => entity.below(values, recursive),
  ),
  CREATION_USER_ID: define({ values: z.array(Id) }, ({ values }, { entity }) =>
    among(`${entity.alias}.created_by`, values),
  ),
  MODIFICATION_USER_ID: define({ values: z.array(Id) }, ({ values }, { entity }) =>
    among(`${entity.alias}.modified_by`, values),
  ),
  CREATION_DATE_EQUALITY: onDay('created'),
  CREATION_DATE_RANGE: define(range(Moment), ({ from, to }, { entity }) =>
    within(`${entity.alias}.created`, from ?? null, to ?? null),
  ),
  MODIFICATION_DATE_EQUALITY: onDay('modified'),
  MODIFICATION_DATE_RANGE: define(range(Moment), ({ from, to }, { entity, indexedUntil }) =>
    within(`${entity.alias}.modified`, from ?? null, Math.min(to ?? indexedUntil, indexedUntil)),
  ),
  ...fieldFilters(),
};

function onDay(column: string) {
  return define({ value: Moment }, ({ value }, { entity }) => {
    const start = Math.floor(value / DAY) * DAY;
    return within(`${entity.alias}.${column}`, start, start + DAY - 1);
  });
}

function fieldFilters(): Filters {
  const text = define({ ...OnField, ...SearchText }, (filter, { has }) =>
    has(filter.informationFieldId, matching('f.text', filter)),
  );
  const localised = define({ ...OnField, ...SearchText, locale: z.string() }, (filter, { has }) =>
    has(
      filter.informationFieldId,
      join('AND', [sql('f.locale = ?', filter.locale), matching('f.text', filter)]),
    ),
  );
  const equal = define(
    { ...OnField, value: z.number() },
    ({ informationFieldId, value }, { has }) => has(informationFieldId, sql('f.number = ?', value)),
  );
  const between = define({ ...OnField, ...range(z.number()) }, (filter, { has }) =>
    has(filter.informationFieldId, within('f.number', filter.from ?? null, filter.to ?? null)),
  );
  return {
    TEXT_INFORMATION_FIELD: text,
    TEXT_AREA_INFORMATION_FIELD: text,
    LOCALIZED_TEXT_INFORMATION_FIELD: localised,
    LOCALIZED_TEXT_AREA_INFORMATION_FIELD: localised,
    BOOLEAN_INFORMATION_FIELD: define({ ...OnField, value: z.boolean() }, (filter, { has }) =>
      has(filter.informationFieldId, sql('f.number = ?', filter.value ? 1 : 0)),
    ),
    NUMBER_INFORMATION_FIELD_EQUALITY: equal,
    NUMBER_INFORMATION_FIELD_RANGE: between,
    DOUBLE_INFORMATION_FIELD_EQUALITY: equal,
    DOUBLE_INFORMATION_FIELD_RANGE: between,
    DROPDOWN_INFORMATION_FIELD_EQUALITY: equal,
    DATE_INFORMATION_FIELD_EQUALITY: define({ ...OnField, value: Moment }, (filter, { has }) =>
      has(filter.informationFieldId, sql('f.text = ?', dayOf(filter.value))),
    ),
    DATE_INFORMATION_FIELD_RANGE: define({ ...OnField, ...range(Moment) }, dateRange),
    INFORMATION_FIELD_EMPTY: define(
      { ...OnField, empty: z.boolean().optional(), locale: z.string().optional() },
      ({ informationFieldId, empty = true, locale }, { has }) => {
        const filled = has(
          informationFieldId,
          locale === undefined ? all : sql('f.locale = ?', locale),
        );
        return empty ? not(filled) : filled;
      },
    ),
    ...referenceFilters('COLLECTION_REFERENCE', 'collection'),
    ...referenceFilters('TAG_REFERENCE', 'tag'),
  };
}

function dateRange(
  filter: { informationFieldId: number; from?: number | undefined; to?: number | undefined },
  { has }: { has: (field: number, condition: Sql) => Sql },
): Sql {
  const day = (moment: number | undefined) => (moment === undefined ? null : dayOf(moment));
  return has(filter.informationFieldId, within('f.text', day(filter.from), day(filter.to)));
}

function referenceFilters(prefix: string, table: Entity['table'] | 'tag'): Filters {
  const recursive = z.boolean().optional();
  return {
    [`${prefix}_INFORMATION_FIELD_EQUALITY`]: define(
      { ...OnField, value: Id, recursive },
      ({ informationFieldId, value }, { has }) =>
        has(informationFieldId, sql('f.number = ?', value)),
    ),
    [`${prefix}_INFORMATION_FIELD_NAMES`]: define(
      { ...OnField, ...SearchText, recursive },
      ({ informationFieldId, ...search }, { has }) => {
        const name = `(SELECT r.name FROM ${table} r WHERE r.id = f.number)`;
        return has(informationFieldId, matching(name, search));
      },
    ),
  };
}
