import type { EntityDefinition } from '../manifest';
import { badRequest, KvsError } from './kvs-error';
import { INTEGER_MAX, INTEGER_MIN } from './limits';

export interface Index {
  name: string;
  partition: string[];
  range: string | undefined;
}

/** A custom entity as the manifest declares it. */
export interface Entity {
  name: string;
  indexes: Index[];
  /** Throws INVALID_ENTITY_VALUE or INCORRECT_PROPERTY_TYPE. */
  check(value: unknown): Record<string, unknown>;
}

type AttributeType = EntityDefinition['attributes'][string]['type'];

const FITS: Record<AttributeType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) =>
    Number.isInteger(value) && Number(value) >= INTEGER_MIN && Number(value) <= INTEGER_MAX,
  float: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
};

function check(definition: EntityDefinition, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest(
      'INVALID_ENTITY_VALUE',
      'Entity values must match one of the types defined in Custom Entities.',
    );
  }
  const attributes = value as Record<string, unknown>;
  // ASSUMPTION: attributes that the manifest does not declare are kept, unchecked; nothing public says otherwise.
  for (const [name, { type }] of Object.entries(definition.attributes)) {
    const given = attributes[name];
    if (given === undefined || given === null || FITS[type](given)) continue;
    throw badRequest(
      'INCORRECT_PROPERTY_TYPE',
      `Data type for property "${name}" is defined as "${type}"`,
    );
  }
  return attributes;
}

const indexesOf = ({ indexes = [] }: EntityDefinition): Index[] =>
  indexes.map((index) =>
    typeof index === 'string'
      ? { name: index, partition: [], range: index }
      : { name: index.name, partition: index.partition ?? [], range: index.range?.[0] },
  );

export function declaredEntities(definitions: readonly EntityDefinition[]) {
  const byName = new Map<string, Entity>(
    definitions.map((definition) => [
      definition.name,
      {
        name: definition.name,
        indexes: indexesOf(definition),
        check: (value) => check(definition, value),
      },
    ]),
  );
  return {
    all: () => [...byName.values()],
    find(name: string): Entity {
      const found = byName.get(name);
      if (!found) throw new KvsError(404, 'SCHEMA_NOT_FOUND', 'The schema provided does not exist');
      return found;
    },
  };
}

export type Entities = ReturnType<typeof declaredEntities>;
