import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

import type { Entities, Index } from './entities';

/** Plain values live in 'kv', an entity's in 'entity:<name>'. */
export type Space = 'kv' | `entity:${string}`;

export interface Row {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expiresAt: number | null;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS kvs_item (
    space TEXT, key TEXT, value TEXT, created INTEGER, updated INTEGER, expires INTEGER,
    PRIMARY KEY (space, key)) WITHOUT ROWID;
  -- What queries see. It may lag behind kvs_item.
  CREATE TABLE IF NOT EXISTS kvs_view (
    space TEXT, key TEXT, value TEXT, created INTEGER, updated INTEGER, expires INTEGER,
    PRIMARY KEY (space, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS kvs_index (
    space TEXT, name TEXT, part TEXT, rng, key TEXT,
    PRIMARY KEY (space, name, part, rng, key)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS kvs_index_of_key ON kvs_index (space, key);
  CREATE TABLE IF NOT EXISTS kvs_pending (
    id INTEGER PRIMARY KEY, due INTEGER, space TEXT, key TEXT, value TEXT, created INTEGER, updated INTEGER,
    expires INTEGER);
`;

const rowOf = (row: Record<string, unknown>): Row => ({
  key: String(row['key']),
  value: JSON.parse(String(row['value'])),
  createdAt: Number(row['created']),
  updatedAt: Number(row['updated']),
  expiresAt: row['expires'] === null ? null : Number(row['expires']),
});

/** A value as SQLite orders it within an index; undefined when such a value is not indexed. */
export function sortable(value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

export const partitionKey = (values: readonly unknown[]): string => JSON.stringify(values);

const STATEMENTS = {
  find: 'SELECT * FROM kvs_item WHERE space = ? AND key = ?',
  store: 'INSERT OR REPLACE INTO kvs_item VALUES (?, ?, ?, ?, ?, ?)',
  remove: 'DELETE FROM kvs_item WHERE space = ? AND key = ?',
  show: 'INSERT OR REPLACE INTO kvs_view VALUES (?, ?, ?, ?, ?, ?)',
  hide: 'DELETE FROM kvs_view WHERE space = ? AND key = ?',
  enter: 'INSERT OR REPLACE INTO kvs_index VALUES (?, ?, ?, ?, ?)',
  leave: 'DELETE FROM kvs_index WHERE space = ? AND key = ?',
  defer:
    'INSERT INTO kvs_pending (due, space, key, value, created, updated, expires) VALUES (?, ?, ?, ?, ?, ?, ?)',
  overtake: 'DELETE FROM kvs_pending WHERE space = ? AND key = ?',
  ripe: 'SELECT * FROM kvs_pending WHERE due <= ? ORDER BY id',
  forget: 'DELETE FROM kvs_pending WHERE due <= ?',
} as const;

type Statements = Record<keyof typeof STATEMENTS, StatementSync>;

const prepareAll = (db: DatabaseSync): Statements =>
  Object.fromEntries(
    Object.entries(STATEMENTS).map(([name, sql]) => [name, db.prepare(sql)]),
  ) as Statements;

/** Items and the indexes over them. Queries read what is older than the lag; by default that is everything. */
export class KvsTable {
  readonly #db: DatabaseSync;
  readonly #entities: Entities;
  readonly #now: () => number;
  readonly #sql: Statements;
  #lag = 0;

  constructor(db: DatabaseSync, entities: Entities, now: () => number) {
    db.exec(SCHEMA);
    this.#db = db;
    this.#entities = entities;
    this.#now = now;
    this.#sql = prepareAll(db);
  }

  get(space: Space, key: string): Row | undefined {
    const row = this.#sql.find.get(space, key);
    return row && rowOf(row);
  }

  put(space: Space, row: Row): void {
    const { key, value, createdAt, updatedAt, expiresAt } = row;
    this.#sql.store.run(space, key, JSON.stringify(value), createdAt, updatedAt, expiresAt);
    this.#publish(space, key, row);
  }

  delete(space: Space, key: string): void {
    this.#sql.remove.run(space, key);
    this.#publish(space, key, undefined);
  }

  /** Rows of what queries see; `where` continues `SELECT … FROM kvs_view v`. */
  select(where: string, values: SQLInputValue[]): (Row & { rng: string | number })[] {
    this.#settle();
    const rows = this.#db.prepare(`SELECT * FROM kvs_view v ${where}`).all(...values);
    return rows.map((row) => ({ ...rowOf(row), rng: row['rng'] as string | number }));
  }

  setLag(milliseconds: number): void {
    this.#lag = milliseconds;
  }

  atomically<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Makes visible to queries what is old enough. */
  #settle(): void {
    const at = this.#now();
    for (const row of this.#sql.ripe.all(at)) {
      const gone = row['value'] === null;
      this.#reveal(row['space'] as Space, String(row['key']), gone ? undefined : rowOf(row));
    }
    this.#sql.forget.run(at);
  }

  #publish(space: Space, key: string, row: Row | undefined): void {
    if (this.#lag === 0) {
      this.#sql.overtake.run(space, key);
      this.#reveal(space, key, row);
      return;
    }
    const value = row ? JSON.stringify(row.value) : null;
    const { createdAt = 0, updatedAt = 0, expiresAt = null } = row ?? {};
    this.#sql.defer.run(
      this.#now() + this.#lag,
      space,
      key,
      value,
      createdAt,
      updatedAt,
      expiresAt,
    );
  }

  #reveal(space: Space, key: string, row: Row | undefined): void {
    this.#sql.leave.run(space, key);
    if (!row) {
      this.#sql.hide.run(space, key);
      return;
    }
    const { value, createdAt, updatedAt, expiresAt } = row;
    this.#sql.show.run(space, key, JSON.stringify(value), createdAt, updatedAt, expiresAt);
    this.#index(space, key, value as Record<string, unknown>);
  }

  #index(space: Space, key: string, value: Record<string, unknown>): void {
    for (const { name, partition, range } of this.#indexesOf(space)) {
      const parts = partition.map((attribute) => value[attribute]);
      const position = range === undefined ? '' : sortable(value[range]);
      // An entity without one of the index's attributes is not in that index.
      if (position === undefined || parts.some((part) => sortable(part) === undefined)) continue;
      this.#sql.enter.run(space, name, partitionKey(parts), position, key);
    }
  }

  #indexesOf(space: Space): Index[] {
    return this.#entities.all().find(({ name }) => space === `entity:${name}`)?.indexes ?? [];
  }
}
