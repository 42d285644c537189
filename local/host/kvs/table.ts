import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

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

export type KvsTable = ReturnType<typeof openTable>;

/** Items and the indexes over them. Queries read what was written `lag()` milliseconds ago. */
export function openTable(db: DatabaseSync, entities: Entities, now: () => number) {
  db.exec(SCHEMA);
  let lag = 0;
  const find = db.prepare('SELECT * FROM kvs_item WHERE space = ? AND key = ?');
  const store = db.prepare('INSERT OR REPLACE INTO kvs_item VALUES (?, ?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM kvs_item WHERE space = ? AND key = ?');
  const show = db.prepare('INSERT OR REPLACE INTO kvs_view VALUES (?, ?, ?, ?, ?, ?)');
  const hide = db.prepare('DELETE FROM kvs_view WHERE space = ? AND key = ?');
  const enter = db.prepare('INSERT OR REPLACE INTO kvs_index VALUES (?, ?, ?, ?, ?)');
  const leave = db.prepare('DELETE FROM kvs_index WHERE space = ? AND key = ?');
  const defer = db.prepare(
    'INSERT INTO kvs_pending (due, space, key, value, created, updated, expires) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const overtake = db.prepare('DELETE FROM kvs_pending WHERE space = ? AND key = ?');
  const ripe = db.prepare('SELECT * FROM kvs_pending WHERE due <= ? ORDER BY id');
  const forget = db.prepare('DELETE FROM kvs_pending WHERE due <= ?');

  const indexed = (space: Space): Index[] =>
    entities.all().find(({ name }) => space === `entity:${name}`)?.indexes ?? [];

  function index(space: Space, key: string, value: Record<string, unknown>): void {
    for (const { name, partition, range } of indexed(space)) {
      const parts = partition.map((attribute) => value[attribute]);
      const position = range === undefined ? '' : sortable(value[range]);
      // An entity without one of the index's attributes is not in that index.
      if (position === undefined || parts.some((part) => sortable(part) === undefined)) continue;
      enter.run(space, name, partitionKey(parts), position, key);
    }
  }

  function reveal(space: Space, key: string, row: Row | undefined): void {
    leave.run(space, key);
    if (!row) return void hide.run(space, key);
    show.run(space, key, JSON.stringify(row.value), row.createdAt, row.updatedAt, row.expiresAt);
    index(space, key, row.value as Record<string, unknown>);
  }

  function publish(space: Space, key: string, row: Row | undefined): void {
    if (lag === 0) {
      overtake.run(space, key);
      return reveal(space, key, row);
    }
    const value = row ? JSON.stringify(row.value) : null;
    const { createdAt = 0, updatedAt = 0, expiresAt = null } = row ?? {};
    defer.run(now() + lag, space, key, value, createdAt, updatedAt, expiresAt);
  }

  return {
    get(space: Space, key: string): Row | undefined {
      const row = find.get(space, key);
      return row && rowOf(row);
    },
    put(space: Space, row: Row): void {
      const { key, value, createdAt, updatedAt, expiresAt } = row;
      store.run(space, key, JSON.stringify(value), createdAt, updatedAt, expiresAt);
      publish(space, key, row);
    },
    delete(space: Space, key: string): void {
      remove.run(space, key);
      publish(space, key, undefined);
    },
    /** Rows of what queries see; `where` continues `SELECT … FROM kvs_view v`. */
    select(where: string, values: SQLInputValue[]): (Row & { rng: string | number })[] {
      this.settle();
      const rows = db.prepare(`SELECT * FROM kvs_view v ${where}`).all(...values);
      return rows.map((row) => ({ ...rowOf(row), rng: row['rng'] as string | number }));
    },
    /** Makes visible to queries what is old enough. */
    settle(): void {
      const at = now();
      for (const row of ripe.all(at)) {
        const gone = row['value'] === null;
        reveal(row['space'] as Space, String(row['key']), gone ? undefined : rowOf(row));
      }
      forget.run(at);
    },
    setLag(milliseconds: number): void {
      lag = milliseconds;
    },
    atomically<T>(work: () => T): T {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
