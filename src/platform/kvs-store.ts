import { kvs, Filter, FilterConditions, ForgeKvsAPIError, Sort, WhereConditions } from '@forge/kvs';

import type { Change, EntityName, EntityQuery, Store, StorePage } from '../app/ports';
import { Problem } from '../errors';
import type { Redactor } from './redact';

type Value = Record<string, unknown>;

/** The app's storage on `@forge/kvs`. Secrets that pass through are learnt by the log's redactor. */
export function createStore(redactor: Redactor): Store {
  return {
    get: (key) => orBusy(() => kvs.get(key)),
    async set(key, value, ttlSeconds) {
      const ttl =
        ttlSeconds === undefined ? undefined : { value: ttlSeconds, unit: 'SECONDS' as const };
      await orBusy(() => kvs.set(key, value, ttl && { ttl }));
    },
    delete: (key) => orBusy(() => kvs.delete(key)),
    async list(prefix, limit, cursor) {
      const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(limit);
      const from = cursor === undefined ? query : query.cursor(cursor);
      const { results, nextCursor } = await orBusy(() => from.getMany<unknown>());
      return { rows: results.map(({ key, value }) => ({ key, value })), next: nextCursor };
    },
    getEntity: (entity, key) => orBusy(() => kvs.entity(entity).get(key)),
    createEntity,
    queryEntity,
    transact,
    async getSecret(key) {
      const secret = await orBusy(() => kvs.getSecret<Record<string, string>>(key));
      redactor.learn(Object.values(secret ?? {}));
      return secret;
    },
    async setSecret(key, value) {
      redactor.learn(Object.values(value));
      await orBusy(() => kvs.setSecret(key, value));
    },
    deleteSecret: (key) => orBusy(() => kvs.deleteSecret(key)),
  };
}

/** The budget is one of a minute. */
const BUSY_SECONDS = 60;

/**
 * What is over the minute's budget says so, for it passes by itself; it is answered with 429
 * (https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs/).
 */
async function orBusy<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const busy = error instanceof ForgeKvsAPIError && error.responseDetails.status === 429;
    if (!busy) throw error;
    throw new Problem('storage-busy', { cause: error, retryAfterSeconds: BUSY_SECONDS });
  }
}

async function createEntity(entity: EntityName, key: string, value: Value): Promise<boolean> {
  return await unless('KEY_CONFLICT', () =>
    kvs.entity<Value>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' }),
  );
}

async function queryEntity(entity: EntityName, query: EntityQuery): Promise<StorePage<unknown>> {
  const index = kvs.entity<Value>(entity).query().index(query.index, {
    partition: query.partition,
  });
  const { upTo, from: least } = query;
  const below = upTo === undefined ? index : index.where(WhereConditions.lessThanEqualTo(upTo));
  const ranged =
    least === undefined ? below : below.where(WhereConditions.greaterThanEqualTo(least));
  const sorted = ranged.sort(query.newestFirst === true ? Sort.DESC : Sort.ASC);
  const limited = sorted.limit(query.limit);
  const from = query.cursor === undefined ? limited : limited.cursor(query.cursor);
  const { results, nextCursor } = await orBusy(() => from.getMany());
  return { rows: results.map(({ value }) => value), next: nextCursor };
}

async function transact(changes: readonly Change[]): Promise<boolean> {
  const transaction = kvs.transact();
  for (const change of changes) {
    const { entity, key, ifFence } = change;
    const place = entity && {
      entityName: entity,
      ...(ifFence !== undefined && {
        conditions: new Filter<Value>().and('fence', FilterConditions.equalTo(ifFence)),
      }),
    };
    if (change.value === null) transaction.delete<Value>(key, place);
    else if (change.entity === undefined) transaction.set(key, change.value);
    else transaction.set<Value>(key, change.value, place);
  }
  return await unless('CONDITIONAL_CHECK_FAILED', () => transaction.execute());
}

/** True when the write went through, false when the store refused it for this reason. */
async function unless(refusal: string, write: () => Promise<void>): Promise<boolean> {
  try {
    await orBusy(write);
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.code === refusal) return false;
    throw error;
  }
}
