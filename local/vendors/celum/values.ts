import type * as z from 'zod';

import { badArgument } from './failure';
import { FIELDS, type Field } from './fields';
import type { Library } from './library';
import { all, grouped, type ValueRow } from './rows';

export type Owner = Field['entity'];

/** Values of several assets or collections, in one read. */
export function readValues(
  { db }: Library,
  owner: Owner,
  ids: readonly number[],
): Map<number, ValueRow[]> {
  const rows = all<ValueRow>(
    db,
    'SELECT * FROM field_value WHERE owner = ? AND owner_id IN (SELECT value FROM json_each(?))',
    owner,
    JSON.stringify(ids),
  );
  return grouped(rows, (row) => row.owner_id);
}

const REQUIRED = FIELDS.filter(({ entity, required }) => entity === 'ASSET' && required === true);

/** Ids of required fields that have no value. */
export function missingFields(lib: Library, assetId: number): number[] {
  const values = readValues(lib, 'ASSET', [assetId]).get(assetId) ?? [];
  const filled = new Set(values.map((row) => row.field_id));
  return REQUIRED.map(({ id }) => id).filter((id) => !filled.has(id));
}

/** What was sent, in its shape, or the fault that names the first member that is not. */
export function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badArgument(issue?.path.join('.') ?? '', issue?.message ?? 'invalid');
}
