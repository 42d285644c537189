import type { Change, EntityName, EntityQuery, Store, StorePage } from '../../src/app/ports';

/** What Forge's store refuses, in its words. */
class Refused extends Error {}

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/** Attributes that the manifest declares; everything else is refused. */
const ATTRIBUTES: Record<EntityName, Record<string, 'string' | 'integer' | 'any'>> = {
  delivery: {
    state: 'string',
    system: 'string',
    flow: 'string',
    space: 'string',
    shard: 'integer',
    due: 'integer',
    stream: 'string',
    fence: 'integer',
    updated: 'integer',
    body: 'any',
  },
  link: {
    system: 'string',
    external: 'string',
    page: 'string',
    feed: 'string',
    generation: 'integer',
    fence: 'integer',
    updated: 'integer',
    body: 'any',
  },
  cell: { fence: 'integer', body: 'any' },
  approval: {
    state: 'string',
    page: 'string',
    round: 'integer',
    fence: 'integer',
    updated: 'integer',
    due: 'integer',
    body: 'any',
  },
  audit: { log: 'string', seq: 'integer', page: 'string', kind: 'string', body: 'any' },
  'audit-head': { fence: 'integer', body: 'any' },
  authenticator: { state: 'string', fence: 'integer', updated: 'integer', body: 'any' },
  reference: { asset: 'string', page: 'string', updated: 'integer', body: 'any' },
};

const INDEXES: Record<string, { partition: string[]; range: string }> = {
  'delivery/by-due': { partition: ['system', 'state', 'shard'], range: 'due' },
  'delivery/by-stream': { partition: ['stream', 'state'], range: 'updated' },
  'delivery/by-state': { partition: ['state'], range: 'updated' },
  'delivery/by-system': { partition: ['system', 'state'], range: 'updated' },
  'delivery/by-flow': { partition: ['flow', 'state'], range: 'updated' },
  'delivery/by-space': { partition: ['space', 'state'], range: 'updated' },
  'link/by-external': { partition: ['system', 'external'], range: 'updated' },
  'link/by-page': { partition: ['page'], range: 'updated' },
  'link/by-feed': { partition: ['feed'], range: 'generation' },
  'approval/by-state': { partition: ['state'], range: 'updated' },
  'approval/by-due': { partition: ['state'], range: 'due' },
  'authenticator/by-state': { partition: ['state'], range: 'updated' },
  'approval/by-page': { partition: ['page'], range: 'round' },
  'reference/by-asset': { partition: ['asset'], range: 'updated' },
  'audit/by-log': { partition: ['log'], range: 'seq' },
  'audit/by-page': { partition: ['log', 'page'], range: 'seq' },
  'audit/by-kind': { partition: ['log', 'kind'], range: 'seq' },
};

function checkKey(key: string): void {
  if (key.length < 1 || key.length > 500 || !KEY.test(key)) throw new Refused(`INVALID_KEY ${key}`);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function checkValue(value: unknown): string {
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > 240 * 1024) throw new Refused('MAX_SIZE');
  if (depthOf(value) > 31) throw new Refused('MAX_DEPTH');
  return text;
}

function checkEntity(entity: EntityName, value: object): void {
  for (const [name, one] of Object.entries(value)) {
    const type = ATTRIBUTES[entity][name];
    if (type === undefined) throw new Refused(`INVALID_ENTITY_ATTRIBUTE ${name}`);
    if (type === 'string' && typeof one !== 'string') throw new Refused(`not a string: ${name}`);
    if (type === 'integer' && (!Number.isInteger(one) || Math.abs(Number(one)) > 2 ** 31)) {
      throw new Refused(`not an integer: ${name}`);
    }
  }
}

export interface MemoryStore extends Store {
  /** Every write, counted in units of 10 KB. */
  readonly units: () => number;
  /** Everything is gone, secrets included: what an admin can do who removes the app. */
  readonly clear: () => void;
  /** All stored text that is not a secret. */
  readonly dump: () => string;
}

/** Forge's store as its documents describe it: keys, sizes, depths, conditions, transactions, expiry. */
export function createMemoryStore(): MemoryStore {
  const values = new Map<string, string>();
  const secrets = new Map<string, string>();
  let units = 0;
  const entityKey = (entity: EntityName, key: string) => `${entity}\u0000${key}`;
  const plainKey = (key: string) => `\u0000${key}`;
  const parse = (text: string | undefined): unknown =>
    text === undefined ? undefined : JSON.parse(text);
  const write = (key: string, text: string) => {
    units += Math.ceil(Buffer.byteLength(text) / 10_240);
    values.set(key, text);
  };

  function holds(change: Change): boolean {
    if (change.entity === undefined || change.ifFence === undefined) return true;
    const { entity, key, ifFence } = change;
    const row = parse(values.get(entityKey(entity, key)));
    return typeof row === 'object' && row !== null && 'fence' in row && row.fence === ifFence;
  }

  const settled = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

  return {
    units: () => units,
    clear: () => {
      values.clear();
      secrets.clear();
    },
    dump: () => [...values].map(([key, value]) => `${key}=${value}`).join('\n'),
    get: (key) =>
      settled(() => {
        checkKey(key);
        return parse(values.get(plainKey(key)));
      }),
    set: (key, value, ttlSeconds) =>
      settled(() => {
        checkKey(key);
        if (ttlSeconds !== undefined && !(ttlSeconds > 0)) throw new Refused('ttl');
        write(plainKey(key), checkValue(value));
      }),
    delete: (key) => settled(() => void values.delete(plainKey(key))),
    list: (prefix, limit, cursor = '') =>
      settled(() => {
        if (limit > 100) throw new Refused('LIST_QUERY_LIMIT_EXCEEDED');
        const found = [...values]
          .filter(([key]) => key.startsWith(plainKey(prefix)))
          .map(([key, value]) => ({ key: key.slice(1), value: parse(value) }))
          .sort((a, b) => (a.key < b.key ? -1 : 1))
          .filter(({ key }) => key > cursor);
        return pageOf(found, limit, ({ key }) => key);
      }),
    getEntity: (entity, key) => settled(() => parse(values.get(entityKey(entity, key)))),
    createEntity: (entity, key, value) =>
      settled(() => {
        checkKey(key);
        checkEntity(entity, value);
        if (values.has(entityKey(entity, key))) return false;
        write(entityKey(entity, key), checkValue(value));
        return true;
      }),
    queryEntity: (entity, query) => settled(() => queryRows(values, entity, query)),
    transact: (changes) =>
      settled(() => {
        if (changes.length > 25) throw new Refused('INVALID_TRANSACTION_REQUEST');
        const keys = changes.map(({ entity, key }) => `${entity ?? ''}/${key}`);
        if (new Set(keys).size !== keys.length) throw new Refused('INVALID_TRANSACTION_REQUEST');
        for (const { entity, key, value } of changes) {
          checkKey(key);
          if (entity && value) checkEntity(entity, value);
        }
        if (!changes.every(holds)) return false;
        for (const { entity, key, value } of changes) {
          const place = entity ? entityKey(entity, key) : plainKey(key);
          if (value === null) values.delete(place);
          else write(place, checkValue(value));
        }
        return true;
      }),
    getSecret: (key) => settled(() => parse(secrets.get(key))),
    setSecret: (key, value) =>
      settled(() => {
        checkKey(key);
        secrets.set(key, checkValue(value));
      }),
    deleteSecret: (key) => settled(() => void secrets.delete(key)),
  };
}

function queryRows(
  values: ReadonlyMap<string, string>,
  entity: EntityName,
  { index, partition, upTo, from: least, newestFirst, limit, cursor }: EntityQuery,
): StorePage<unknown> {
  const known = INDEXES[`${entity}/${index}`];
  if (!known) throw new Refused(`no index ${index}`);
  if (limit > 100) throw new Refused('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  if (known.partition.length !== partition.length) throw new Refused('partition');
  const rows = [...values]
    .filter(([key]) => key.startsWith(`${entity}\u0000`))
    .map(([key, text]) => ({ key, row: new Map(Object.entries(JSON.parse(text) as object)) }))
    .map(({ key, row }) => ({ row, at: [Number(row.get(known.range)), key] as const }));
  const turn = newestFirst === true ? -1 : 1;
  const from = cursor === undefined ? undefined : (JSON.parse(cursor) as readonly [number, string]);
  const found = rows
    // An index has only rows that have its range.
    .filter(({ row }) => row.has(known.range))
    .filter(({ row }) => known.partition.every((name, at) => row.get(name) === partition[at]))
    .filter(({ at }) => upTo === undefined || at[0] <= upTo)
    .filter(({ at }) => least === undefined || at[0] >= least)
    .filter(({ at }) => from === undefined || turn * compare(at, from) > 0)
    .sort((a, b) => turn * compare(a.at, b.at));
  const { rows: shown, next } = pageOf(found, limit, ({ at }) => JSON.stringify(at));
  return { rows: shown.map(({ row }) => Object.fromEntries(row)), next };
}

/** By the index's range, then by key. */
function compare(a: readonly [number, string], b: readonly [number, string]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  return a[1] < b[1] ? -1 : Number(a[1] > b[1]);
}

/** The first rows, and as cursor the place of the last one when there are more. */
function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  placeOf: (row: Row) => string,
): StorePage<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? placeOf(last) : undefined };
}
