import { holdsForAbsent, matches } from './conditions';
import { badRequest, KvsError } from './kvs-error';
import { PAYLOAD_BYTES, TRANSACTION_OPERATIONS } from './limits';
import { bytesOf, type Change, type TransactionRequest } from './requests';
import { placeOf, type KvsStore } from './store';

const invalid = (message: string): KvsError => badRequest('INVALID_TRANSACTION_REQUEST', message);

function checkShape({ set = [], delete: deletes = [], check = [] }: TransactionRequest): Change[] {
  const all = [...set, ...deletes, ...check];
  if (all.length === 0) {
    throw invalid('Transaction request must include one of set, check or delete.');
  }
  if (all.length > TRANSACTION_OPERATIONS) {
    throw new KvsError(
      422,
      'UNPROCESSABLE_ENTITY',
      'Request cannot be processed due to one or more semantic errors',
    );
  }
  const names = all.map(({ key, entityName }) => JSON.stringify([entityName, key]));
  if (new Set(names).size < names.length) {
    throw badRequest('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  }
  if (
    all.some(({ entityName, conditions }) => conditions !== undefined && entityName === undefined)
  ) {
    throw invalid('Only operations on custom entities can have conditions.');
  }
  if (check.some(({ conditions }) => conditions === undefined)) {
    throw invalid('A check needs conditions.');
  }
  if (set.some(({ options }) => options?.keyPolicy !== undefined)) {
    throw invalid('Within a transaction the only option of set is its ttl.');
  }
  if (bytesOf(set) > PAYLOAD_BYTES) {
    throw badRequest('MAX_SIZE', 'The transaction has exceeded the maximum payload size of 4 MB.');
  }
  return all;
}

function holds(store: KvsStore, { key, entityName, conditions }: Change): boolean {
  if (!conditions) return true;
  const row = store.get(placeOf(entityName), key);
  return row
    ? matches(conditions, row.value as Record<string, unknown>)
    : holdsForAbsent(conditions);
}

/**
 * All or nothing. Every condition is judged on what was there before the transaction.
 * https://developer.atlassian.com/platform/forge/storage-reference/transactions-entities/
 */
export function transact(store: KvsStore, request: TransactionRequest): void {
  const operations = checkShape(request);
  const { set = [], delete: deletes = [] } = request;
  for (const item of set) store.check(placeOf(item.entityName), item);
  store.table.atomically(() => {
    if (!operations.every((operation) => holds(store, operation))) {
      throw badRequest(
        'CONDITIONAL_CHECK_FAILED',
        'Request failed due to conditional check specified or optimistic locking',
      );
    }
    for (const item of set) store.set(placeOf(item.entityName), item);
    for (const { key, entityName } of deletes) store.delete(placeOf(entityName), key);
  });
}
