import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import type { EntityDefinition } from '../manifest';
import { declaredEntities } from './entities';
import { badRequest, KvsError } from './kvs-error';
import { EXPIRED_ROW_LINGERS_MS } from './limits';
import { checkKey, checkValue, expiry, type SetRequest } from './requests';
import { openSecrets } from './secrets';
import { openTable, type Row, type Space } from './table';

/** Where a request's key lives. */
export type Place = 'secret' | 'kv' | { entity: string };

export const placeOf = (entityName: string | undefined): Place =>
  entityName === undefined ? 'kv' : { entity: entityName };

export const keyNotFound = (): KvsError =>
  new KvsError(404, 'KEY_NOT_FOUND', 'Provided key does not exist');

export type KvsStore = ReturnType<typeof openStore>;

/** One installation's values, entities and secrets, with the checks that every way of writing shares. */
export function openStore(options: {
  db: DatabaseSync;
  clock: Clock;
  entities: readonly EntityDefinition[];
  secretKey: Buffer;
}) {
  const { db, clock } = options;
  const now = () => clock.now();
  const entities = declaredEntities(options.entities);
  const table = openTable(db, entities, now);
  const secrets = openSecrets(db, options.secretKey);

  function spaceOf(place: Exclude<Place, 'secret'>): Space {
    return place === 'kv' ? 'kv' : `entity:${entities.find(place.entity).name}`;
  }

  /** Expired rows stay readable until they are collected; only then are they gone. */
  function current(place: Place, key: string): Row | undefined {
    const row = place === 'secret' ? secrets.get(key) : table.get(spaceOf(place), key);
    const collected =
      row !== undefined &&
      row.expiresAt !== null &&
      row.expiresAt + EXPIRED_ROW_LINGERS_MS <= now();
    return collected ? undefined : row;
  }

  return {
    entities,
    table,
    get: (place: Place, key: unknown): Row | undefined => current(place, checkKey(key)),

    /** Throws what the platform would answer, and writes nothing. */
    check(place: Place, { key, value }: Pick<SetRequest, 'key' | 'value'>): void {
      checkKey(key);
      checkValue(value);
      if (typeof place === 'object') entities.find(place.entity).check(value);
    },

    set(place: Place, request: SetRequest): { previous: Row | undefined; latest: Row } {
      const { key, value, options: { ttl, keyPolicy, returnValue } = {} } = request;
      this.check(place, request);
      if (keyPolicy === 'FAIL_IF_EXISTS' && returnValue !== undefined) {
        throw badRequest(
          'INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION',
          'A value can only be returned with the key policy OVERRIDE.',
        );
      }
      const previous = current(place, key);
      if (keyPolicy === 'FAIL_IF_EXISTS' && previous) {
        throw new KvsError(
          409,
          'KEY_CONFLICT',
          'Provided key already exists and cannot be overwritten',
        );
      }
      const at = now();
      const latest: Row = {
        key,
        value,
        createdAt: previous?.createdAt ?? at,
        updatedAt: at,
        expiresAt: expiry(ttl, at),
      };
      if (place === 'secret') secrets.put(latest);
      else table.put(spaceOf(place), latest);
      return { previous, latest };
    },

    /** Answers the row that was there. */
    delete(place: Place, key: unknown): Row | undefined {
      const row = current(place, checkKey(key));
      if (place === 'secret') secrets.delete(String(key));
      else table.delete(spaceOf(place), String(key));
      return row;
    },

    /** For seeding and for looking at it in tests: everything but secrets. */
    dump(): { space: Space; key: string; value: unknown }[] {
      return db
        .prepare('SELECT space, key, value FROM kvs_item ORDER BY space, key')
        .all()
        .map((row) => ({
          space: row['space'] as Space,
          key: String(row['key']),
          value: JSON.parse(String(row['value'])) as unknown,
        }));
    },

    clear(): void {
      for (const name of ['item', 'view', 'index', 'pending', 'secret'])
        db.exec(`DELETE FROM kvs_${name}`);
    },
  };
}
