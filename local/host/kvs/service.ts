import type { Clock } from '../../clock';
import type { Meter } from '../invocation/meter';
import { runBatch } from './batch';
import { KvsError } from './kvs-error';
import { READ_UNITS_PER_MINUTE, UNIT_BYTES, WRITE_UNITS_PER_MINUTE } from './limits';
import { queryEntities, queryKeys, type Page } from './query';
import {
  bytesOf,
  type EntityQueryRequest,
  type KeyRequest,
  type QueryRequest,
  type ReadOptions,
  type SetRequest,
  type TransactionRequest,
} from './requests';
import { keyNotFound, placeOf, type KvsStore, type Place } from './store';
import type { Row } from './table';
import { transact } from './transaction';

interface Answer {
  status: number;
  body?: unknown;
}

function shown(row: Row, { metadataFields = [] }: ReadOptions = {}): Record<string, unknown> {
  return {
    key: row.key,
    value: row.value,
    ...(metadataFields.includes('CREATED_AT') ? { createdAt: row.createdAt } : {}),
    ...(metadataFields.includes('UPDATED_AT') ? { updatedAt: row.updatedAt } : {}),
    ...(metadataFields.includes('EXPIRE_TIME') && row.expiresAt !== null
      ? { expireTime: new Date(row.expiresAt).toISOString() }
      : {}),
  };
}

const ALL: ReadOptions = { metadataFields: ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'] };

function get(store: KvsStore, place: Place, { key, options }: KeyRequest): Answer {
  const row = store.get(place, key);
  if (!row) throw keyNotFound();
  return { status: 200, body: shown(row, options) };
}

function set(store: KvsStore, place: Place, request: SetRequest): Answer {
  const { previous, latest } = store.table.atomically(() => store.set(place, request));
  const { returnValue } = request.options ?? {};
  const wanted = returnValue && { PREVIOUS: previous, LATEST: latest }[returnValue];
  return wanted ? { status: 200, body: shown(wanted, ALL) } : { status: 204 };
}

function remove(store: KvsStore, place: Place, { key }: KeyRequest): Answer {
  if (!store.table.atomically(() => store.delete(place, key))) throw keyNotFound();
  return { status: 204 };
}

const singles = (store: KvsStore) => {
  const entityOf = ({ entityName }: { entityName?: string }): Place => ({
    entity: store.entities.find(entityName ?? '').name,
  });
  return {
    '/get': (request: KeyRequest) => get(store, 'kv', request),
    '/set': (request: SetRequest) => set(store, 'kv', request),
    '/delete': (request: KeyRequest) => remove(store, 'kv', request),
    '/secret/get': (request: KeyRequest) => get(store, 'secret', request),
    '/secret/set': (request: SetRequest) => set(store, 'secret', request),
    '/secret/delete': (request: KeyRequest) => remove(store, 'secret', request),
    '/entity/get': (request: KeyRequest) => get(store, entityOf(request), request),
    '/entity/set': (request: SetRequest) => set(store, entityOf(request), request),
    '/entity/delete': (request: KeyRequest) => remove(store, entityOf(request), request),
  };
};

const listed = ({ rows, cursor }: Page, options?: ReadOptions): Answer => ({
  status: 200,
  body: { data: rows.map((row) => shown(row, options)), ...(cursor ? { cursor } : {}) },
});

const queries = (store: KvsStore) => ({
  '/query': (request: QueryRequest) => listed(queryKeys(store.table, request), request.options),
  '/entity/query': (request: EntityQueryRequest) =>
    listed(
      queryEntities(store.table, store.entities.find(request.entityName), request),
      request.options,
    ),
});

const batches = (store: KvsStore) => ({
  '/batch/get': (items: KeyRequest[]) => ({
    status: 200,
    body: runBatch('get', items, ({ key, entityName, options }) => {
      const row = store.get(placeOf(entityName), key);
      if (!row) throw keyNotFound();
      return shown(row, options);
    }),
  }),
  '/batch/set': (items: SetRequest[]) => ({
    status: 200,
    body: store.table.atomically(() =>
      runBatch('set', items, ({ key, value, entityName, options: { ttl } = {} }) => {
        store.set(placeOf(entityName), { key, value, ...(ttl ? { options: { ttl } } : {}) });
        return {};
      }),
    ),
  }),
  '/batch/delete': (items: KeyRequest[]) => ({
    status: 200,
    body: store.table.atomically(() =>
      runBatch('delete', items, ({ key, entityName }) => {
        store.delete(placeOf(entityName), key);
        return {};
      }),
    ),
  }),
  '/transaction': (request: TransactionRequest) => {
    transact(store, request);
    return { status: 204 };
  },
});

/** The store's REST API, as @forge/kvs calls it: one POST route per operation below /api/v1. */
const operations = (store: KvsStore) => ({
  ...singles(store),
  ...queries(store),
  ...batches(store),
});

type Route = keyof ReturnType<typeof operations>;

const WRITES: ReadonlySet<string> = new Set<Route>([
  '/set',
  '/delete',
  '/secret/set',
  '/secret/delete',
  '/entity/set',
  '/entity/delete',
  '/batch/set',
  '/batch/delete',
  '/transaction',
]);

const units = (bytes: number): number => Math.max(1, Math.ceil(bytes / UNIT_BYTES));

/** Units used in the present minute of the local clock. */
function minuteBudget(clock: Clock, perMinute: number) {
  let minute = -1;
  let used = 0;
  return (wanted: number): boolean => {
    const present = Math.floor(clock.now() / 60_000);
    if (present !== minute) [minute, used] = [present, 0];
    used += wanted;
    return used <= perMinute;
  };
}

export type KvsService = ReturnType<typeof createKvsService>;

export function createKvsService(store: KvsStore, clock: Clock, options: { rateLimits: boolean }) {
  const routes: Record<string, ((request: never) => Answer) | undefined> = operations(store);
  const mayRead = minuteBudget(clock, READ_UNITS_PER_MINUTE);
  const mayWrite = minuteBudget(clock, WRITE_UNITS_PER_MINUTE);

  function charge(writes: boolean, size: number, meter: Meter): void {
    const cost = units(size);
    meter.kvs(writes ? 'write' : 'read', cost, size);
    const within = writes ? mayWrite(cost) : mayRead(cost);
    if (within || !options.rateLimits) return;
    throw new KvsError(
      429,
      'TOO_MANY_REQUESTS',
      'The app installation exceeded the maximum number of allowed operations within the specified period.',
    );
  }

  function perform(path: string, text: string, meter: Meter): Answer {
    const name = path.replace('/api/v1', '');
    const route = routes[name];
    if (!route) throw new KvsError(501, 'UNKNOWN_ROUTE', `The store has no route ${path}.`);
    const writes = WRITES.has(name);
    if (writes) charge(true, text.length, meter);
    const answer = route(JSON.parse(text) as never);
    if (!writes) charge(false, bytesOf(answer.body), meter);
    return answer;
  }

  return (path: string, text: string, meter: Meter): Answer => {
    try {
      return perform(path, text, meter);
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  };
}
