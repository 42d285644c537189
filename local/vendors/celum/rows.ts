import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

export interface UserRow {
  id: number;
  username: string;
  firstname: string;
  lastname: string;
  email: string;
  locale: string;
  role: Role;
  password: string;
  deactivated: number;
}

/** `service` sees and does everything and may act as others; `admin` and `editor` change things; `viewer` looks and downloads renditions. */
export type Role = 'service' | 'admin' | 'editor' | 'viewer';

export interface CollectionRow {
  id: number;
  parent_id: number | null;
  name: string;
  type_id: number;
  level: 'STRICT' | 'TOLERANT';
  inherited: number;
  created: number;
  created_by: number;
  modified: number | null;
  modified_by: number | null;
}

export interface AssetRow {
  id: number;
  name: string;
  type_id: number | null;
  version_id: number;
  created: number;
  created_by: number;
  modified: number;
  modified_by: number;
  availability: 'DIRECT' | 'DATED' | null;
  available: number | null;
  available_from: number | null;
  available_to: number | null;
  lock_comment: string | null;
  locked_at: number | null;
  locked_by: number | null;
  deleted: number;
}

export interface VersionRow {
  id: number;
  asset_id: number;
  number: number;
  filename: string;
  filesize: number;
  extension: string;
  checksum: string;
  category: string;
  width: number | null;
  height: number | null;
  created: number;
  created_by: number;
  /** What is written on its generated picture. */
  label: string;
  bytes: Uint8Array | null;
  pending_reads: number;
  deleted: number;
}

export interface ValueRow {
  owner_id: number;
  field_id: number;
  locale: string | null;
  text: string | null;
  number: number | null;
}

export interface ReferenceRow {
  id: number;
  asset_id: number;
  description_key: string;
  provider_key: string;
  instance_key: string;
  url: string;
  updated: number;
}

export interface RelationRow {
  id: number;
  source_id: number;
  target_id: number;
  type_id: number;
  status: string;
  created: number;
  created_by: number;
}

export interface HookRow {
  id: number;
  url: string;
  shape: 'json' | 'json-suffix' | 'dispatcher';
  duplicates: number;
  held: number;
}

/** The columns of a statement's rows are what the caller says they are. */
export const all = <Row>(db: DatabaseSync, text: string, ...params: SQLInputValue[]): Row[] =>
  db.prepare(text).all(...params) as Row[];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the statement's columns
export const one = <Row>(
  db: DatabaseSync,
  text: string,
  ...params: SQLInputValue[]
): Row | undefined => db.prepare(text).get(...params) as Row | undefined;

export const run = (db: DatabaseSync, text: string, ...params: SQLInputValue[]): void =>
  void db.prepare(text).run(...params);

export function nextId(
  db: DatabaseSync,
  table: 'asset' | 'version' | 'collection' | 'tag',
): number {
  return 1 + (one<{ id: number | null }>(db, `SELECT max(id) AS id FROM ${table}`)?.id ?? 0);
}

/** Everything inside happens, or nothing. */
export function atOnce<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** Rows in lists of their own, by a number of theirs. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => number,
): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
