import type { Change, EntityName, EntityQuery, Store, StorePage } from '../../../src/app/ports';
import { CANARY } from '../network';
import type { Faults } from '../faults';
import type { Random } from '../random';
import type { Verdicts } from '../verdicts';
import type { VirtualTime } from '../virtual-time';
import { INDEXES, type Row } from './entities';
import type { Invocation } from './invocation';

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]{1,500}$/;
const LARGEST = 240 * 1024;
/** A query sees a write at the latest so long after it. */
const LAG = 30_000;

type Value = Record<string, unknown>;

/** Sees every write of a row, the old value first. */
export type Watch = (place: Place, before: Value | undefined, after: Value) => void;

export interface Place {
  entity: EntityName;
  key: string;
}

/** Lets a broken variant look away from a condition, or write something else. */
export interface Tampering {
  ignores?: (change: RowChange) => boolean;
  rewrites?: (change: RowChange) => RowChange;
}

/** A row that is written; the engine takes none away and keeps nothing outside of entities. */
export interface RowChange {
  entity: EntityName;
  key: string;
  value: Value;
  ifFence?: number | undefined;
}

const isRowChange = (change: Change): change is RowChange =>
  change.entity !== undefined && change.value !== null;

/** Bytes of one write unit. */
const UNIT = 10_240;

/**
 * Forge's store: conditions, transactions of 25 with every key once, strict reads, queries that lag, sizes, depths
 * and keys. Whoever exceeds a limit has broken an invariant.
 */
export class SimulatedStore {
  readonly #rows = new Map<EntityName, Map<string, Row>>();
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #verdicts: Verdicts;
  readonly #watch: Watch;
  readonly #tampering: Tampering;
  readonly #secrets = new Map<string, Record<string, string>>();
  /** Write units of 10 KB; a transaction counts as one write. */
  units = 0;

  constructor(
    world: { time: VirtualTime; random: Random; faults: Faults; verdicts: Verdicts },
    watch: Watch,
    tampering: Tampering,
  ) {
    this.#time = world.time;
    this.#random = world.random;
    this.#faults = world.faults;
    this.#verdicts = world.verdicts;
    this.#watch = watch;
    this.#tampering = tampering;
  }

  /** The store as one invocation reaches it. */
  reachedBy(invocation: Invocation): Store {
    const outside = <T>(work: () => T): Promise<T> => invocation.outside(3, 20, work);
    const write = <T>(work: () => T): Promise<T> =>
      outside(() => {
        if (this.#faults.strikes('store-fails', 0.3)) throw new Error('storage: 500 before');
        const done = work();
        if (this.#faults.strikes('store-fails', 0.3)) throw new Error('storage: 500 after');
        return done;
      });
    const unused = () => Promise.reject(new Error('the engine keeps nothing outside of entities'));
    return {
      getEntity: (entity, key) => outside(() => this.read(entity, key)),
      createEntity: (entity, key, value) => write(() => this.#create(entity, key, value)),
      queryEntity: (entity, query) => outside(() => this.query(entity, query)),
      transact: (changes) => write(() => this.#transact(changes)),
      get: unused,
      set: unused,
      delete: unused,
      list: unused,
      getSecret: (key) => outside(() => this.#secrets.get(key)),
      setSecret: (key, value) => write(() => void this.#secrets.set(key, value)),
      deleteSecret: (key) => write(() => void this.#secrets.delete(key)),
    };
  }

  /** The strict read. */
  read(entity: EntityName, key: string): Value | undefined {
    return this.#of(entity).get(key)?.value;
  }

  rows(entity: EntityName): Value[] {
    return [...this.#of(entity).values()].map(({ value }) => value);
  }

  /** Puts a row there as if it had always been there. */
  plant(entity: EntityName, key: string, value: Value): void {
    const text = JSON.stringify(value);
    this.#of(entity).set(key, { key, entity, value, text, before: undefined, visibleAt: 0 });
  }

  textOf(entity: EntityName, key: string): string | undefined {
    return this.#of(entity).get(key)?.text;
  }

  forget(): void {
    this.#rows.clear();
    this.#secrets.clear();
  }

  #of(entity: EntityName): Map<string, Row> {
    let rows = this.#rows.get(entity);
    if (!rows) this.#rows.set(entity, (rows = new Map<string, Row>()));
    return rows;
  }

  #create(entity: EntityName, key: string, value: Value): boolean {
    if (this.#of(entity).has(key)) return false;
    const change = this.#rewritten({ entity, key, value });
    this.units += Math.ceil(this.#put(entity, key, change.value) / UNIT);
    return true;
  }

  #transact(asked: readonly Change[]): boolean {
    const changes = asked.filter(isRowChange).map((change) => this.#rewritten(change));
    const keys = new Set(asked.map(({ entity = '', key }) => `${entity}/${key}`));
    const fits = asked.length <= 25 && keys.size === asked.length;
    this.#verdicts.unless(fits, 'I19', () => `a transaction of ${asked.length} changes`);
    if (!changes.every((change) => this.#holds(change))) return false;
    let bytes = 0;
    for (const { entity, key, value } of changes) bytes += this.#put(entity, key, value);
    this.units += Math.ceil(bytes / UNIT);
    return true;
  }

  #rewritten(change: RowChange): RowChange {
    return this.#tampering.rewrites?.(change) ?? change;
  }

  #holds(change: RowChange): boolean {
    if (change.ifFence === undefined) return true;
    const row = this.#of(change.entity).get(change.key)?.value;
    if (!row) return false;
    return row['fence'] === change.ifFence || this.#tampering.ignores?.(change) === true;
  }

  /** Answers the bytes. */
  #put(entity: EntityName, key: string, value: Value): number {
    const text = JSON.stringify(value);
    this.#verdicts.unless(!text.includes(CANARY), 'I20', () => `a secret is stored under ${key}`);
    this.#verdicts.unless(KEY.test(key), 'I19', () => `the key ${key}`);
    this.#verdicts.unless(text.length <= LARGEST, 'I19', () => `${text.length} bytes under ${key}`);
    const rows = this.#of(entity);
    const before = rows.get(key);
    this.#watch({ entity, key }, before?.value, value);
    const lag = this.#faults.has('index-lags') ? this.#random.between(0, LAG) : 0;
    if (lag > 0) this.#faults.happened.add('index-lags');
    const visibleAt = this.#time.now + lag;
    rows.set(key, { key, entity, value, text, before: before?.value, visibleAt });
    return text.length;
  }

  query(entity: EntityName, query: EntityQuery): StorePage<unknown> {
    const index = INDEXES[`${entity}/${query.index}`];
    if (!index) throw new Error(`no index ${query.index}`);
    this.#verdicts.unless(query.limit <= 100, 'I19', () => `a query for ${query.limit} rows`);
    const found: { at: number; key: string; value: Value }[] = [];
    const isOutdated = this.#faults.strikes('expired-rows');
    for (const row of this.#of(entity).values()) {
      const value = valueSeen(row, this.#time.now, isOutdated);
      if (!value || !matches(value, index.partition, query.partition)) continue;
      const at = Number(value[index.range]);
      if (query.upTo !== undefined && at > query.upTo) continue;
      found.push({ at, key: row.key, value });
    }
    const turn = query.newestFirst === true ? -1 : 1;
    found.sort((a, b) => turn * (a.at - b.at || (a.key < b.key ? -1 : 1)));
    const start = query.cursor === undefined ? 0 : Number(query.cursor);
    const end = start + query.limit;
    const rows = found.slice(start, end).map(({ value }) => value);
    return { rows, next: end < found.length ? String(end) : undefined };
  }
}

/** What a query sees of a row: of an outdated one what it was before, however long ago. */
const valueSeen = (row: Row, now: number, isOutdated: boolean): Value | undefined =>
  row.visibleAt > now || (isOutdated && row.before) ? row.before : row.value;

function matches(
  value: Value,
  names: readonly string[],
  wanted: readonly (string | number)[],
): boolean {
  for (let at = 0; at < names.length; at += 1) {
    if (value[names[at] ?? ''] !== wanted[at]) return false;
  }
  return true;
}
