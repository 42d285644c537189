import * as z from 'zod';

import { badField } from '../failure';
import { fieldById, type Field } from '../fields';
import type { Library } from '../library';
import { run } from '../rows';
import { storedOf, type Stored } from '../stored-values';
import { parsed, type Owner } from '../values';

/** Where a value is kept: one field of one asset or collection. */
interface Place {
  lib: Library;
  owner: Owner;
  id: number;
  field: Field;
}

function write({ lib, owner, id, field }: Place, values: readonly Stored[]): void {
  for (const { locale, text, number } of values) {
    const row = [owner, id, field.id, locale, text, number];
    run(lib.db, 'INSERT INTO field_value VALUES (?, ?, ?, ?, ?, ?)', ...row);
  }
}

function erase({ lib, owner, id, field }: Place, only?: { locale: string } | { number: number }) {
  const [condition, ...more] =
    only === undefined
      ? ['']
      : 'locale' in only
        ? ['AND locale = ?', only.locale]
        : ['AND number = ?', only.number];
  run(
    lib.db,
    `DELETE FROM field_value WHERE owner = ? AND owner_id = ? AND field_id = ? ${condition}`,
    ...[owner, id, field.id, ...more],
  );
}

const Named = { id: z.int(), type: z.string() };

function placeOf(
  lib: Library,
  owner: Owner,
  id: number,
  value: { id: number; type: string },
): Place {
  const field = fieldById(value.id);
  if (field?.entity !== owner) throw badField(value.id, 'Unknown information field');
  if (field.type !== value.type) throw badField(value.id, `The field is of type ${field.type}`);
  return { lib, owner, id, field };
}

const Plain = z.strictObject({ ...Named, value: z.unknown() });

/** On creation values are plain: `{id, type, value}`. */
export function setPlainValues(lib: Library, owner: Owner, id: number, values: unknown): void {
  for (const value of parsed(z.array(Plain), values)) {
    const place = placeOf(lib, owner, id, value);
    erase(place);
    write(place, storedOf(lib, place.field, value.value));
  }
}

const Ids = z.array(z.int().min(1));

const Operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('SET'), value: z.unknown() }),
  z.strictObject({ op: z.literal('CLEAR') }),
  z.strictObject({
    op: z.literal('MODIFY'),
    add: Ids.optional(),
    remove: Ids.optional(),
    set: z.record(z.string(), z.string()).optional(),
    clear: z.array(z.string()).optional(),
  }),
]);
type Operation = z.infer<typeof Operation>;
type Modification = Extract<Operation, { op: 'MODIFY' }>;

const Update = z.strictObject({ ...Named, value: Operation });

/** On update values say what to do: SET, CLEAR or MODIFY. Gives the ids of the fields. */
export function updateValues(lib: Library, owner: Owner, id: number, values: unknown): number[] {
  return parsed(z.array(Update), values).map((update) => {
    const place = placeOf(lib, owner, id, update);
    apply(place, update.value);
    return place.field.id;
  });
}

const LOCALISED = ['LOCALIZED_TEXT', 'LOCALIZED_TEXT_AREA'];
const REFERRING = ['COLLECTION_REFERENCE', 'TAG_REFERENCE'];

// UpdateLocalizedValueOp knows MODIFY and CLEAR only, UpdateReferenceValueOp all three, the others SET and CLEAR.
function apply(place: Place, change: Operation): void {
  const { field } = place;
  const possible = {
    CLEAR: true,
    SET: !LOCALISED.includes(field.type),
    MODIFY: LOCALISED.includes(field.type) || REFERRING.includes(field.type),
  };
  if (!possible[change.op]) {
    throw badField(field.id, `${change.op} is not possible on a ${field.type} field`);
  }
  if (change.op === 'MODIFY') {
    modify(place, change);
    return;
  }
  erase(place);
  if (change.op === 'SET') write(place, storedOf(place.lib, field, change.value));
}

function modify(place: Place, { add = [], remove = [], set = {}, clear = [] }: Modification): void {
  const { lib, field } = place;
  const fresh = storedOf(lib, field, LOCALISED.includes(field.type) ? set : add);
  for (const locale of [...clear, ...Object.keys(set)]) erase(place, { locale });
  for (const number of [...remove, ...add]) erase(place, { number });
  write(place, fresh);
}
