import * as z from 'zod';

import { badArgument, badField } from './failure';
import { FIELDS, fieldById, type Field } from './fields';
import type { Library } from './library';
import { all, grouped, one, run, type ValueRow } from './rows';
import { Moment, dayOf } from './search/shapes';

export type Owner = Field['entity'];

/** Values of several assets or collections, in one read. */
export function readValues({ db }: Library, owner: Owner, ids: readonly number[]) {
  const rows = all<ValueRow>(
    db,
    'SELECT * FROM field_value WHERE owner = ? AND owner_id IN (SELECT value FROM json_each(?))',
    owner,
    JSON.stringify(ids),
  );
  return grouped(rows, (row) => row.owner_id);
}

const Ids = z.array(z.int().min(1));
const Texts = z.record(z.string().regex(/^[a-z]{2}(_[A-Z]{2})?$/), z.string());

type Stored = Pick<ValueRow, 'locale' | 'text' | 'number'>;
const inText = (text: string, locale: string | null = null): Stored => ({
  locale,
  text,
  number: null,
});
const inNumber = (number: number): Stored => ({ locale: null, text: null, number });

/** What is stored for a plain value, by the field's type; a value of another shape is refused. */
function stored(lib: Library, field: Field, value: unknown): Stored[] {
  const parse = <T>(schema: z.ZodType<T>): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw badField(field.id, `Not a value of a ${field.type} field`);
  };
  switch (field.type) {
    case 'TEXT':
      return [inText(parse(z.string().max(255)))];
    case 'TEXT_AREA':
      return [inText(parse(z.string()))];
    case 'LOCALIZED_TEXT':
    case 'LOCALIZED_TEXT_AREA':
      return Object.entries(parse(Texts)).map(([locale, text]) => inText(text, locale));
    case 'DATE':
      return [inText(dayOf(parse(Moment)))];
    case 'NUMBER':
      return [inNumber(parse(z.int()))];
    case 'DOUBLE':
      return [inNumber(parse(z.number()))];
    case 'BOOLEAN':
      return [inNumber(parse(z.boolean()) ? 1 : 0)];
    case 'DROPDOWN': {
      const index = parse(z.int());
      if (field.options?.en.some((option) => option.index === index)) return [inNumber(index)];
      throw badField(field.id, `No option has the index ${index}`);
    }
    case 'COLLECTION_REFERENCE':
    case 'TAG_REFERENCE':
      return references(lib, field, parse(Ids)).map(inNumber);
  }
}

function references({ db }: Library, field: Field, ids: number[]): number[] {
  for (const id of ids) {
    const known =
      field.type === 'TAG_REFERENCE'
        ? one(db, 'SELECT 1 FROM tag WHERE id = ? AND field_id = ?', id, field.id)
        : one(db, 'SELECT 1 FROM collection WHERE id = ?', id);
    if (!known) throw badField(field.id, `Nothing with the id ${id} can be referred to`);
  }
  return [...new Set(ids)];
}

const write = ({ db }: Library, owner: Owner, id: number, field: Field, values: Stored[]) => {
  for (const { locale, text, number } of values) {
    run(
      db,
      'INSERT INTO field_value VALUES (?, ?, ?, ?, ?, ?)',
      owner,
      id,
      field.id,
      locale,
      text,
      number,
    );
  }
};

const erase = (
  { db }: Library,
  owner: Owner,
  id: number,
  field: Field,
  more = '',
  ...params: (string | number)[]
) =>
  run(
    db,
    `DELETE FROM field_value WHERE owner = ? AND owner_id = ? AND field_id = ? ${more}`,
    ...[owner, id, field.id, ...params],
  );

const Named = z.looseObject({ id: z.int(), type: z.string() });

function fieldFor(owner: Owner, value: { id: number; type: string }): Field {
  const field = fieldById(value.id);
  if (field?.entity !== owner) throw badField(value.id, 'Unknown information field');
  if (field.type !== value.type) throw badField(value.id, `The field is of type ${field.type}`);
  return field;
}

const Plain = z.strictObject({ ...Named.shape, value: z.unknown() });

/** On creation values are plain: `{id, type, value}`. */
export function setPlainValues(lib: Library, owner: Owner, id: number, values: unknown): void {
  for (const value of parsed(z.array(Plain), values)) {
    const field = fieldFor(owner, value);
    const fresh = stored(lib, field, value.value);
    erase(lib, owner, id, field);
    write(lib, owner, id, field, fresh);
  }
}

const Operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('SET'), value: z.unknown() }),
  z.strictObject({ op: z.literal('CLEAR') }),
  z.strictObject({
    op: z.literal('MODIFY'),
    add: Ids.optional(),
    remove: Ids.optional(),
    set: Texts.optional(),
    clear: z.array(z.string()).optional(),
  }),
]);
type Operation = z.infer<typeof Operation>;

const Update = z.strictObject({ ...Named.shape, value: Operation });

/** On update values say what to do: SET, CLEAR or MODIFY. Gives the ids of the fields. */
export function updateValues(lib: Library, owner: Owner, id: number, values: unknown): number[] {
  return parsed(z.array(Update), values).map((update) => {
    const field = fieldFor(owner, update);
    apply(lib, owner, id, field, update.value);
    return field.id;
  });
}

const LOCALISED = ['LOCALIZED_TEXT', 'LOCALIZED_TEXT_AREA'];
const REFERRING = ['COLLECTION_REFERENCE', 'TAG_REFERENCE'];

// UpdateLocalizedValueOp knows MODIFY and CLEAR only, UpdateReferenceValueOp all three, the others SET and CLEAR.
function apply(lib: Library, owner: Owner, id: number, field: Field, change: Operation): void {
  const refuse = () => badField(field.id, `${change.op} is not possible on a ${field.type} field`);
  if (change.op === 'CLEAR') return erase(lib, owner, id, field);
  if (change.op === 'SET') {
    if (LOCALISED.includes(field.type)) throw refuse();
    const fresh = stored(lib, field, change.value);
    erase(lib, owner, id, field);
    return write(lib, owner, id, field, fresh);
  }
  if (LOCALISED.includes(field.type)) {
    const locales = [...Object.keys(change.set ?? {}), ...(change.clear ?? [])];
    for (const locale of locales) erase(lib, owner, id, field, 'AND locale = ?', locale);
    return write(lib, owner, id, field, stored(lib, field, change.set ?? {}));
  }
  if (!REFERRING.includes(field.type)) throw refuse();
  const added = stored(lib, field, change.add ?? []);
  const gone = [...(change.remove ?? []), ...(change.add ?? [])];
  for (const number of gone) erase(lib, owner, id, field, 'AND number = ?', number);
  write(lib, owner, id, field, added);
}

/** Ids of required fields that have no value. */
export function missingFields(lib: Library, assetId: number): number[] {
  const filled = new Set(
    (readValues(lib, 'ASSET', [assetId]).get(assetId) ?? []).map((row) => row.field_id),
  );
  return FIELDS.filter(
    ({ entity, required, id }) => entity === 'ASSET' && required === true && !filled.has(id),
  ).map(({ id }) => id);
}

export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badArgument(issue?.path.join('.') ?? '', issue?.message ?? 'invalid');
}
