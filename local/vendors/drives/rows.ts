import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** Typed reading: the row's type is a promise of the query beside it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller states what its query selects
export function one<Row>(
  db: DatabaseSync,
  sql: string,
  ...values: SQLInputValue[]
): Row | undefined {
  return db.prepare(sql).get(...values) as Row | undefined;
}

export function all<Row>(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): Row[] {
  return db.prepare(sql).all(...values) as Row[];
}

export function run(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): number {
  return Number(db.prepare(sql).run(...values).changes);
}

/** A vendor's settings that people change on its screen: one JSON value per key. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller states what its query selects
export function setting<Value>(db: DatabaseSync, key: string): Value | undefined {
  const row = one<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?', key);
  return row === undefined ? undefined : (JSON.parse(row.value) as Value);
}

export function setSetting(db: DatabaseSync, key: string, value: unknown): void {
  run(
    db,
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    JSON.stringify(value),
  );
}

export const SETTING_TABLE =
  'CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);';
