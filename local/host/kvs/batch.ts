import { badRequest, KvsError } from './kvs-error';
import { BATCH_KEYS, PAYLOAD_BYTES } from './limits';
import { bytesOf, type KeyRequest, type SetRequest } from './requests';

interface Failed {
  key: string;
  entityName?: string;
  error: { code: string; message: string };
}

/**
 * Does as much of a batch as is possible: 200 even when some, or all, failed.
 * https://developer.atlassian.com/platform/forge/storage-reference/kvs-batch/
 */
export function runBatch<T extends KeyRequest | SetRequest>(
  verb: string,
  items: readonly T[],
  one: (item: T) => Record<string, unknown>,
) {
  if (items.length === 0) {
    throw badRequest('INVALID_REQUEST', `A batch needs at least one key to ${verb}.`);
  }
  if (items.length > BATCH_KEYS) {
    throw badRequest(
      'TOO_MANY_BATCH_ENTITIES',
      `Number of entities to ${verb} was ${items.length}, but you can only ${verb} a maximum of ${BATCH_KEYS} entities at a time.`,
    );
  }
  const names = items.map(({ key, entityName }) => JSON.stringify([entityName, key]));
  if (new Set(names).size < names.length) {
    throw badRequest('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  }
  if (bytesOf(items) > PAYLOAD_BYTES) {
    throw badRequest('MAX_SIZE', 'The batch has exceeded the maximum payload size of 4 MB.');
  }
  const successfulKeys: Record<string, unknown>[] = [];
  const failedKeys: Failed[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName ? { entityName: item.entityName } : {}) };
    try {
      successfulKeys.push({ ...name, ...one(item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}
