import * as z from 'zod';

import { badField } from './failure';
import type { Field, FieldType } from './fields';
import type { Library } from './library';
import { one, type ValueRow } from './rows';
import { Moment, dayOf } from './search/shapes';

export type Stored = Pick<ValueRow, 'locale' | 'text' | 'number'>;

const inText = (text: string, locale: string | null = null): Stored => ({
  locale,
  text,
  number: null,
});
const inNumber = (number: number): Stored => ({ locale: null, text: null, number });

const Texts = z.record(z.string().regex(/^[a-z]{2}(_[A-Z]{2})?$/), z.string());

const localised = Texts.transform((texts) =>
  Object.entries(texts).map(([locale, text]) => inText(text, locale)),
);
const reference = z.array(z.int().min(1)).transform((ids) => [...new Set(ids)].map(inNumber));

/** The shape of each type's value, and the rows that it is kept in. */
const SHAPES: Record<FieldType, z.ZodType<Stored[]>> = {
  TEXT: z
    .string()
    .max(255)
    .transform((text) => [inText(text)]),
  TEXT_AREA: z.string().transform((text) => [inText(text)]),
  LOCALIZED_TEXT: localised,
  LOCALIZED_TEXT_AREA: localised,
  DATE: Moment.transform((moment) => [inText(dayOf(moment))]),
  NUMBER: z.int().transform((number) => [inNumber(number)]),
  DOUBLE: z.number().transform((number) => [inNumber(number)]),
  BOOLEAN: z.boolean().transform((value) => [inNumber(value ? 1 : 0)]),
  DROPDOWN: z.int().transform((index) => [inNumber(index)]),
  COLLECTION_REFERENCE: reference,
  TAG_REFERENCE: reference,
};

/** What is kept for a plain value; a value that the field cannot have is refused. */
export function storedOf({ db }: Library, field: Field, value: unknown): Stored[] {
  const parsed = SHAPES[field.type].safeParse(value);
  if (!parsed.success) throw badField(field.id, `Not a value of a ${field.type} field`);
  for (const { number } of parsed.data) {
    if (number !== null && !exists(db, field, number)) {
      throw badField(field.id, `${number} is not a possible value`);
    }
  }
  return parsed.data;
}

function exists(db: Library['db'], field: Field, number: number): boolean {
  if (field.type === 'DROPDOWN') {
    return field.options?.en.some(({ index }) => index === number) ?? false;
  }
  if (field.type === 'TAG_REFERENCE') {
    return (
      one(db, 'SELECT 1 FROM tag WHERE id = ? AND field_id = ?', number, field.id) !== undefined
    );
  }
  return (
    field.type !== 'COLLECTION_REFERENCE' ||
    one(db, 'SELECT 1 FROM collection WHERE id = ?', number) !== undefined
  );
}
