import * as z from 'zod';

import type { FieldValue } from '../../contracts/information-field';
import { badAnswer } from './calls';
import { dayOf } from './days';
import { inLanguage } from './mapping';
import { Localised, References, type WireFieldValue, type WireValueSets } from './wire';

interface Tongue {
  language: string;
  timeZone: string;
}

/** What the fields say. Fields of types that came after this app was made are left out. */
export const fieldValues = (sets: WireValueSets | null | undefined, tongue: Tongue): FieldValue[] =>
  (sets ?? []).flatMap(({ informationFieldValues }) =>
    informationFieldValues.flatMap((value) => fieldValue(value, tongue) ?? []),
  );

const Day = z.union([z.string(), z.number()]);

/** Throws Problem 'bad-answer' for a value that its field cannot have. */
function fieldValue(wire: WireFieldValue, tongue: Tongue): FieldValue | undefined {
  const { id, name } = wire.field;
  const read = <T>(schema: z.ZodType<T>): T | null => {
    const parsed = schema.nullish().safeParse(wire.value);
    if (parsed.success) return parsed.data ?? null;
    throw badAnswer(`information field ${id} has no value of type ${wire.type}`);
  };
  switch (wire.type) {
    case 'TEXT':
    case 'TEXT_AREA':
      return { id, name, type: wire.type, value: read(z.string()) };
    case 'LOCALIZED_TEXT':
    case 'LOCALIZED_TEXT_AREA':
      return { id, name, type: wire.type, value: read(Localised) };
    case 'NUMBER':
    case 'DOUBLE':
      return { id, name, type: wire.type, value: read(z.number()) };
    case 'BOOLEAN':
      return { id, name, type: wire.type, value: read(z.boolean()) };
    case 'DATE':
      return { id, name, type: wire.type, value: dayIn(read(Day), id, tongue) };
    case 'DROPDOWN':
      return { id, name, type: wire.type, value: optionIn(wire, read(z.int()), tongue) };
    case 'COLLECTION_REFERENCE':
    case 'TAG_REFERENCE':
      return { id, name, type: wire.type, value: namesIn(read(References), tongue) };
    default:
      return undefined;
  }
}

function dayIn(value: string | number | null, id: number, { timeZone }: Tongue): string | null {
  if (value === null || value === '') return null;
  const day = dayOf(value, timeZone);
  if (day === undefined) throw badAnswer(`information field ${id} has no readable date`);
  return day;
}

/** An option is known by its index; its label is for people. */
function optionIn({ field }: WireFieldValue, index: number | null, { language }: Tongue) {
  if (index === null) return null;
  const options = inLanguage(field.options, language);
  return { index, label: options?.find((option) => option.index === index)?.label ?? null };
}

const namesIn = (references: z.infer<typeof References> | null, { language }: Tongue) =>
  references?.map(({ id, name }) => ({
    id,
    name: typeof name === 'string' ? name : (inLanguage(name, language) ?? String(id)),
  })) ?? null;
