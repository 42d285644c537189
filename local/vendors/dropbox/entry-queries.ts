import type { DatabaseSync } from 'node:sqlite';

import { all, one, setting } from '../drives/rows';

export interface EntryRow {
  id: string;
  path_lower: string;
  path_display: string;
  parent: string;
  folder: 0 | 1;
  size: number;
  hash: string | null;
  rev: string | null;
  client_modified: number | null;
  server_modified: number;
  modified_by: string;
  seq: number;
}

export interface TombstoneRow {
  path_lower: string;
  path_display: string;
  parent: string;
  seq: number;
}

export const COLUMNS =
  'id, path_lower, path_display, parent, folder, size, hash, rev, client_modified, server_modified, modified_by, seq';

export const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
export const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What is where in the whole team space, by absolute path; '' is the top. */
export class EntryQueries {
  protected readonly db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  byPath(path: string): EntryRow | undefined {
    const sql = `SELECT ${COLUMNS} FROM entry WHERE path_lower = ?`;
    return one<EntryRow>(this.db, sql, path.toLowerCase());
  }

  byId(id: string): EntryRow | undefined {
    return one<EntryRow>(this.db, `SELECT ${COLUMNS} FROM entry WHERE id = ?`, id);
  }

  byRev(rev: string): EntryRow | undefined {
    return one<EntryRow>(this.db, `SELECT ${COLUMNS} FROM entry WHERE rev = ?`, rev);
  }

  children(path: string): EntryRow[] {
    const sql = `SELECT ${COLUMNS} FROM entry WHERE parent = ? ORDER BY path_lower`;
    return all<EntryRow>(this.db, sql, path.toLowerCase());
  }

  below(path: string): EntryRow[] {
    const sql = `SELECT ${COLUMNS} FROM entry WHERE path_lower LIKE ? ESCAPE '\\' ORDER BY path_lower`;
    return all<EntryRow>(this.db, sql, `${escapeLike(path.toLowerCase())}/%`);
  }

  /** Entries and tombstones under a path that changed after `seq`, oldest first. */
  changedAfter(
    under: string,
    recursive: boolean,
    seq: number,
    limit: number,
  ): (EntryRow | TombstoneRow)[] {
    const where = recursive ? "path_lower LIKE ? ESCAPE '\\'" : 'parent = ?';
    const value = recursive ? `${escapeLike(under.toLowerCase())}/%` : under.toLowerCase();
    const read = <Row>(sql: string) => all<Row>(this.db, sql, value, seq, limit);
    const rest = `${where} AND seq > ? ORDER BY seq LIMIT ?`;
    const rows = [
      ...read<EntryRow>(`SELECT ${COLUMNS} FROM entry WHERE ${rest}`),
      ...read<TombstoneRow>(`SELECT * FROM tombstone WHERE ${rest}`),
    ];
    return rows.sort((left, right) => left.seq - right.seq).slice(0, limit);
  }

  seq(): number {
    return setting<number>(this.db, 'seq') ?? 0;
  }

  used(): number {
    return one<{ size: number }>(this.db, 'SELECT sum(size) AS size FROM entry')?.size ?? 0;
  }

  content(entry: EntryRow): Uint8Array {
    const sql = 'SELECT content FROM entry WHERE id = ?';
    const row = one<{ content: Uint8Array | null }>(this.db, sql, entry.id);
    return row?.content ?? new Uint8Array();
  }
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (c) => `\\${c}`);
