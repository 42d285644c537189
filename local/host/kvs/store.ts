import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import type { EntityDefinition } from '../manifest';
import { declaredEntities, type Entities } from './entities';
import { badRequest, KvsError } from './kvs-error';
import { EXPIRED_ROW_LINGERS_MS } from './limits';
import { checkKey, checkValue, expiry, type SetRequest } from './requests';
import { openSecrets, type SecretTable } from './secrets';
import { KvsTable, type Row, type Space } from './table';

/** Where a request's key lives. */
export type Place = 'secret' | 'kv' | { entity: string };

export const placeOf = (entityName: string | undefined): Place =>
  entityName === undefined ? 'kv' : { entity: entityName };

export const keyNotFound = (): KvsError =>
  new KvsError(404, 'KEY_NOT_FOUND', 'Provided key does not exist');

export interface KvsStoreOptions {
  db: DatabaseSync;
  clock: Clock;
  entities: readonly EntityDefinition[];
  secretKey: Buffer;
}

/** One installation's values, entities and secrets, with the checks that every way of writing shares. */
export class KvsStore {
  readonly entities: Entities;
  readonly table: KvsTable;
  readonly #db: DatabaseSync;
  readonly #clock: Clock;
  readonly #secrets: SecretTable;

  constructor({ db, clock, entities, secretKey }: KvsStoreOptions) {
    this.#db = db;
    this.#clock = clock;
    this.entities = declaredEntities(entities);
    this.table = new KvsTable(db, this.entities, () => clock.now());
    this.#secrets = openSecrets(db, secretKey);
  }

  /** Expired rows stay readable until they are collected; only then are they gone. */
  get(place: Place, key: unknown): Row | undefined {
    const name = checkKey(key);
    const row =
      place === 'secret' ? this.#secrets.get(name) : this.table.get(this.#spaceOf(place), name);
    const collectedAt = (row?.expiresAt ?? Infinity) + EXPIRED_ROW_LINGERS_MS;
    return collectedAt > this.#clock.now() ? row : undefined;
  }

  /** Throws what the platform would answer, and writes nothing. */
  check(place: Place, { key, value }: Pick<SetRequest, 'key' | 'value'>): void {
    checkKey(key);
    checkValue(value);
    if (typeof place === 'object') this.entities.find(place.entity).check(value);
  }

  set(place: Place, request: SetRequest): { previous: Row | undefined; latest: Row } {
    const { key, value, options: { ttl, keyPolicy, returnValue } = {} } = request;
    this.check(place, request);
    if (keyPolicy === 'FAIL_IF_EXISTS' && returnValue !== undefined) {
      throw badRequest(
        'INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION',
        'A value can only be returned with the key policy OVERRIDE.',
      );
    }
    const previous = this.get(place, key);
    if (keyPolicy === 'FAIL_IF_EXISTS' && previous) {
      throw new KvsError(
        409,
        'KEY_CONFLICT',
        'Provided key already exists and cannot be overwritten',
      );
    }
    const at = this.#clock.now();
    const createdAt = previous?.createdAt ?? at;
    const latest: Row = { key, value, createdAt, updatedAt: at, expiresAt: expiry(ttl, at) };
    if (place === 'secret') this.#secrets.put(latest);
    else this.table.put(this.#spaceOf(place), latest);
    return { previous, latest };
  }

  /** Answers the row that was there. */
  delete(place: Place, key: unknown): Row | undefined {
    const name = checkKey(key);
    const row = this.get(place, name);
    if (place === 'secret') this.#secrets.delete(name);
    else this.table.delete(this.#spaceOf(place), name);
    return row;
  }

  /** Everything but secrets; for looking at it in tests. */
  dump(): { space: Space; key: string; value: unknown }[] {
    return this.#db
      .prepare('SELECT space, key, value FROM kvs_item ORDER BY space, key')
      .all()
      .map((row) => ({
        space: row['space'] as Space,
        key: String(row['key']),
        value: JSON.parse(String(row['value'])) as unknown,
      }));
  }

  clear(): void {
    for (const name of ['item', 'view', 'index', 'pending', 'secret']) {
      this.#db.exec(`DELETE FROM kvs_${name}`);
    }
  }

  #spaceOf(place: Exclude<Place, 'secret'>): Space {
    return place === 'kv' ? 'kv' : `entity:${this.entities.find(place.entity).name}`;
  }
}
