import { FIELDS, type Field, type FieldType } from './fields';
import type { Library } from './library';
import { all, grouped, type ValueRow } from './rows';
import type { Owner } from './values';

const SETS = [
  { id: 1, name: 'general', labels: { en: 'General', de: 'Allgemein' } },
  { id: 2, name: 'rights', labels: { en: 'Rights', de: 'Rechte' } },
] as const;

export interface Names {
  collections: ReadonlyMap<number, unknown>;
  tags: ReadonlyMap<number, string>;
}

/** Names of everything that fields refer to. */
export function namesOf({ db }: Library): Names {
  const collections = all<{ id: number; name: string }>(
    db,
    'SELECT id, name FROM collection WHERE type_id = 102 OR id IN (SELECT DISTINCT cast(number AS INTEGER) FROM field_value WHERE field_id IN (644, 645))',
  );
  const tags = all<{ id: number; name: string }>(db, 'SELECT id, name FROM tag');
  return {
    collections: new Map(collections.map(({ id, name }) => [id, JSON.parse(name) as unknown])),
    tags: new Map(tags.map(({ id, name }) => [id, name])),
  };
}

/** The information field's definition, as /information-fields and the values have it. */
export function wireField({ id, name, type, labels, required = false, options, rootId }: Field) {
  return {
    type,
    id,
    name,
    labels,
    editorInformation: {},
    readerInformation: {},
    required,
    ...(options !== undefined && { options, sortOrder: 'INDEX' }),
    ...(rootId !== undefined && { rootId, showTree: true, rootSelectable: false }),
  };
}

const WIRE = new Map(FIELDS.map((field) => [field.id, wireField(field)]));

/** informationFieldValueSets; every field of the type is there, with `value` when it has one. */
export function wireValueSets(
  owner: Owner,
  rows: readonly ValueRow[],
  names: Names,
  only: ReadonlySet<number> | 'all',
) {
  const byField = grouped(rows, (row) => row.field_id);
  return SETS.map((set) => ({
    ...set,
    dependsOnFieldId: null,
    informationFieldValues: FIELDS.filter(
      (field) =>
        field.entity === owner && field.set === set.name && (only === 'all' || only.has(field.id)),
    ).map((field) => ({
      type: field.type,
      field: WIRE.get(field.id),
      ...valueOf(field, byField.get(field.id) ?? [], names),
    })),
  })).filter(({ informationFieldValues }) => informationFieldValues.length > 0);
}

type Shown = (rows: readonly ValueRow[], names: Names) => unknown;

const text: Shown = ([first]) => first?.text;
const number: Shown = ([first]) => first?.number;
const localised: Shown = (rows) =>
  Object.fromEntries(rows.map((row) => [row.locale ?? '', row.text]));

const SHOWN: Record<FieldType, Shown> = {
  TEXT: text,
  TEXT_AREA: text,
  DATE: text,
  NUMBER: number,
  DOUBLE: number,
  DROPDOWN: number,
  BOOLEAN: ([first]) => first?.number === 1,
  LOCALIZED_TEXT: localised,
  LOCALIZED_TEXT_AREA: localised,
  COLLECTION_REFERENCE: (rows, { collections }) =>
    rows.map((row) => ({ id: row.number, name: collections.get(row.number ?? 0) })),
  TAG_REFERENCE: (rows, { tags }) =>
    rows.map((row) => ({ id: row.number, name: tags.get(row.number ?? 0) })),
};

const valueOf = ({ type }: Field, rows: readonly ValueRow[], names: Names): { value?: unknown } =>
  rows.length === 0 ? {} : { value: SHOWN[type](rows, names) };
