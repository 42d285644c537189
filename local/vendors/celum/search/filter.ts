import * as z from 'zod';

import { Failure, badArgument, badField } from '../failure';
import { fieldById } from '../fields';
import { join, sql, type Sql } from './sql';

/** What filters say about assets or about collections. */
export interface Entity {
  kind: 'ASSET' | 'COLLECTION';
  table: 'asset' | 'collection';
  alias: string;
  id: string;
  name: string;
  /** SQL expression of all its texts. */
  fullText: string;
  below(collections: readonly number[], recursive: boolean): Sql;
}

interface Compiling {
  entity: Entity;
  /** The moment that "now" means in this search. */
  now: number;
  /** Up to which moment the search knows of changes. */
  indexedUntil: number;
  compile: (filter: unknown) => Sql;
  /** The entity has a value of that field for which the condition on `f` holds. */
  has: (fieldId: number, condition: Sql) => Sql;
}

export type Filter = (filter: Record<string, unknown>, compiling: Compiling) => Sql;
export type Filters = Record<string, Filter>;

/** Every value. */
export const all = sql('1');

/** A filter type: its members, and what they mean. Members that CELUM does not know are refused. */
export function define<Shape extends z.ZodRawShape>(
  shape: Shape,
  meaning: (filter: z.infer<z.ZodObject<Shape>>, compiling: Compiling) => Sql,
): Filter {
  const schema = z.strictObject({ type: z.string(), ...shape });
  return (filter, compiling) => {
    const parsed = schema.safeParse(filter);
    if (!parsed.success) throw refusal(String(filter['type']), parsed.error);
    return meaning(parsed.data as z.infer<z.ZodObject<Shape>>, compiling);
  };
}

function refusal(type: string, error: z.ZodError): Failure {
  return new Failure(400, {
    code: 'VALIDATION_FAILED',
    message: 'Validation failed',
    faults: error.issues.map(({ path, message }) => ({
      type: 'ARGUMENT' as const,
      argument: `${type}.${path.join('.')}`,
      message,
    })),
  });
}

/** Turns a filter of a search's body into a condition. */
export function compileFilter(
  filter: unknown,
  entity: Entity,
  filters: Filters,
  moments: Pick<Compiling, 'now' | 'indexedUntil'>,
): Sql {
  const compiling: Compiling = {
    entity,
    ...moments,
    compile: (inner) => compileFilter(inner, entity, filters, moments),
    has(fieldId, condition) {
      if (fieldById(fieldId)?.entity !== entity.kind) {
        throw badField(fieldId, 'Unknown information field');
      }
      const owned = `f.owner = '${entity.kind}' AND f.owner_id = ${entity.id} AND f.field_id = ?`;
      const { text, params } = join('AND', [sql(owned, fieldId), condition]);
      return { text: `EXISTS (SELECT 1 FROM field_value f WHERE ${text})`, params };
    },
  };
  const { type } = z.looseObject({ type: z.string() }).catch({ type: '' }).parse(filter);
  const meaning = filters[type];
  if (!meaning) throw badArgument('filter.type', `Unknown filter type ${type}`);
  return meaning(z.record(z.string(), z.unknown()).parse(filter), compiling);
}

/** The names as they are on the wire. */
export const prefixed = (prefix: Entity['kind'], filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [`${prefix}_${name}`, filter]),
  );
