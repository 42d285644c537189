import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import { all, one, run } from '../drives/rows';
import { changedMeanwhile, GraphError, invalid, nameExists, notFound } from './graph-error';
import { quickXorHash } from './quick-xor-hash';

export interface DriveRow {
  id: string;
  name: string;
  owner: string;
  site: string;
  quota: number;
  seq: number;
  floor: number;
}

export interface ItemRow {
  id: string;
  drive: string;
  parent: string | null;
  name: string;
  folder: 0 | 1;
  size: number;
  hash: string | null;
  guid: string;
  etag: number;
  ctag: number;
  created_at: number;
  modified_at: number;
  modified_by: string;
  seq: number;
  deleted: 0 | 1;
}

export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

const COLUMNS =
  'id, drive, parent, name, folder, size, hash, guid, etag, ctag, created_at, modified_at, modified_by, seq, deleted';

/** Characters and names that OneDrive refuses. Source: Microsoft, "Restrictions and limitations in OneDrive". */
const BAD_NAME = /["*:<>?/\\|]|^\s|\s$|^\.lock$|^~\$|^(con|prn|aux|nul|com\d|lpt\d)$/i;

export const eTagOf = (item: ItemRow) => `"{${item.guid}},${item.etag}"`;
export const cTagOf = (item: ItemRow) => `"c:{${item.guid}},${item.ctag}"`;

/** Folders and files of all drives, with the order of their changes. */
export class Items {
  readonly #db: DatabaseSync;
  readonly #clock: Clock;
  readonly #changed: (drive: string) => void;

  constructor(db: DatabaseSync, clock: Clock, changed: (drive: string) => void) {
    this.#db = db;
    this.#clock = clock;
    this.#changed = changed;
  }

  byId(drive: string, id: string): ItemRow | undefined {
    const sql = `SELECT ${COLUMNS} FROM item WHERE drive = ? AND id = ? AND deleted = 0`;
    return one<ItemRow>(this.#db, sql, drive, id);
  }

  root(drive: string): ItemRow {
    const sql = `SELECT ${COLUMNS} FROM item WHERE drive = ? AND parent IS NULL`;
    const root = one<ItemRow>(this.#db, sql, drive);
    if (root === undefined) throw notFound();
    return root;
  }

  child(parent: ItemRow, name: string): ItemRow | undefined {
    const sql = `SELECT ${COLUMNS} FROM item WHERE drive = ? AND parent = ? AND lower(name) = lower(?) AND deleted = 0`;
    return one<ItemRow>(this.#db, sql, parent.drive, parent.id, name);
  }

  children(parent: ItemRow, offset = 0, limit = 100_000): ItemRow[] {
    const sql = `SELECT ${COLUMNS} FROM item WHERE parent = ? AND deleted = 0 ORDER BY lower(name) LIMIT ? OFFSET ?`;
    return all<ItemRow>(this.#db, sql, parent.id, limit, offset);
  }

  ancestors(item: ItemRow): ItemRow[] {
    const chain: ItemRow[] = [];
    let parent = item.parent === null ? undefined : this.byId(item.drive, item.parent);
    while (parent !== undefined) {
      chain.unshift(parent);
      parent = parent.parent === null ? undefined : this.byId(item.drive, parent.parent);
    }
    return chain;
  }

  changedAfter(drive: string, seq: number, limit: number): ItemRow[] {
    const sql = `SELECT ${COLUMNS} FROM item WHERE drive = ? AND seq > ? ORDER BY seq LIMIT ?`;
    return all<ItemRow>(this.#db, sql, drive, seq, limit);
  }

  changedSince(drive: string, time: number): number {
    const sql = 'SELECT min(seq) AS seq FROM item WHERE drive = ? AND modified_at >= ?';
    const first = one<{ seq: number | null }>(this.#db, sql, drive, time)?.seq ?? null;
    return first === null ? this.seq(drive) : first - 1;
  }

  seq(drive: string): number {
    return one<{ seq: number }>(this.#db, 'SELECT seq FROM drive WHERE id = ?', drive)?.seq ?? 0;
  }

  content(item: ItemRow): Uint8Array {
    const sql = 'SELECT content FROM item WHERE id = ?';
    return one<{ content: Uint8Array | null }>(this.#db, sql, item.id)?.content ?? new Uint8Array();
  }

  used(drive: string): number {
    const sql = 'SELECT coalesce(sum(size), 0) AS size FROM item WHERE drive = ? AND deleted = 0';
    return one<{ size: number }>(this.#db, sql, drive)?.size ?? 0;
  }

  createRoot(drive: string): ItemRow {
    return this.#insert({ drive, parent: null, name: 'root', by: 'System', content: null });
  }

  createFolder(parent: ItemRow, name: string, behaviour: ConflictBehaviour, by: string): ItemRow {
    checkName(name);
    const taken = this.child(parent, name);
    if (taken !== undefined && behaviour === 'fail') throw nameExists();
    if (taken !== undefined && behaviour === 'replace') return taken;
    const free = taken === undefined ? name : this.#freeName(parent, name);
    return this.#insert({ drive: parent.drive, parent: parent.id, name: free, by, content: null });
  }

  /** Writes a file below `parent`; tells whether it is new. */
  writeFile(
    parent: ItemRow,
    name: string,
    content: Uint8Array,
    { behaviour, by }: { behaviour: ConflictBehaviour; by: string },
  ): { item: ItemRow; created: boolean } {
    checkName(name);
    this.checkQuota(parent.drive, content.byteLength);
    const taken = this.child(parent, name);
    if (taken?.folder === 1 && behaviour !== 'rename') throw nameExists();
    if (taken !== undefined && behaviour === 'fail') throw nameExists();
    if (taken !== undefined && behaviour === 'replace') {
      return { item: this.replaceContent(taken, content, by), created: false };
    }
    const free = taken === undefined ? name : this.#freeName(parent, name);
    const item = this.#insert({ drive: parent.drive, parent: parent.id, name: free, by, content });
    return { item, created: true };
  }

  replaceContent(item: ItemRow, content: Uint8Array, by: string): ItemRow {
    if (item.folder === 1) throw invalid('A folder has no content.');
    this.checkQuota(item.drive, content.byteLength - item.size);
    const sql = 'UPDATE item SET content = ?, size = ?, hash = ?, ctag = ctag + 1 WHERE id = ?';
    run(this.#db, sql, content, content.byteLength, quickXorHash(content), item.id);
    return this.touch(item, by);
  }

  /** Counts as a change of the item, whatever it was. */
  touch(item: ItemRow, by: string): ItemRow {
    const sql =
      'UPDATE item SET etag = etag + 1, modified_at = ?, modified_by = ?, seq = ? WHERE id = ?';
    run(this.#db, sql, this.#clock.now(), by, this.#nextSeq(item.drive), item.id);
    this.#changed(item.drive);
    return this.#again(item.id);
  }

  move(item: ItemRow, to: ItemRow, name: string, by: string): ItemRow {
    if (item.parent === null) throw invalid('The root cannot be changed.');
    checkName(name);
    if ([...this.ancestors(to), to].some(({ id }) => id === item.id)) {
      throw invalid('A folder cannot be moved into itself.');
    }
    const taken = this.child(to, name);
    if (taken !== undefined && taken.id !== item.id) throw nameExists();
    if (item.parent === to.id && item.name === name) return item;
    run(this.#db, 'UPDATE item SET parent = ?, name = ? WHERE id = ?', to.id, name, item.id);
    return this.touch(item, by);
  }

  remove(item: ItemRow, by: string): void {
    if (item.parent === null) throw new GraphError(403, 'accessDenied', 'The root stays.');
    const label = one<{ delete_allowed: number }>(
      this.#db,
      'SELECT delete_allowed FROM item_label JOIN retention_label USING (name) WHERE item = ?',
      item.id,
    );
    if (label?.delete_allowed === 0) {
      throw new GraphError(403, 'accessDenied', 'A retention label keeps this item.');
    }
    for (const child of this.children(item)) this.remove(child, by);
    run(this.#db, 'UPDATE item SET deleted = 1, content = NULL WHERE id = ?', item.id);
    const sql = 'UPDATE item SET modified_at = ?, modified_by = ?, seq = ? WHERE id = ?';
    run(this.#db, sql, this.#clock.now(), by, this.#nextSeq(item.drive), item.id);
    this.#changed(item.drive);
  }

  checkQuota(drive: string, more: number): void {
    const quota = one<{ quota: number }>(this.#db, 'SELECT quota FROM drive WHERE id = ?', drive);
    if (this.used(drive) + more > (quota?.quota ?? 0)) {
      throw new GraphError(507, 'quotaLimitReached', 'The drive is full.');
    }
  }

  #insert(draft: {
    drive: string;
    parent: string | null;
    name: string;
    by: string;
    content: Uint8Array | null;
  }): ItemRow {
    const seq = this.#nextSeq(draft.drive);
    const guid = randomUUID().toUpperCase();
    const id = `01AURORA${guid.replaceAll('-', '').slice(0, 26)}`;
    const now = this.#clock.now();
    const { content } = draft;
    run(
      this.#db,
      `INSERT INTO item (${COLUMNS}, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?, ?, 0, ?)`,
      id,
      draft.drive,
      draft.parent,
      draft.name,
      content === null ? 1 : 0,
      content?.byteLength ?? 0,
      content === null ? null : quickXorHash(content),
      guid,
      now,
      now,
      draft.by,
      seq,
      content,
    );
    this.#changed(draft.drive);
    return this.#again(id);
  }

  #again(id: string): ItemRow {
    const row = one<ItemRow>(this.#db, `SELECT ${COLUMNS} FROM item WHERE id = ?`, id);
    if (row === undefined) throw notFound();
    return row;
  }

  #nextSeq(drive: string): number {
    run(this.#db, 'UPDATE drive SET seq = seq + 1 WHERE id = ?', drive);
    return this.seq(drive);
  }

  /** "Hero 1.png" beside "Hero.png". */
  #freeName(parent: ItemRow, name: string): string {
    const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    let number = 1;
    while (this.child(parent, `${stem} ${number}${extension}`) !== undefined) number += 1;
    return `${stem} ${number}${extension}`;
  }
}

/** The precondition of a write: the header holds the item's eTag or cTag. */
export function checkIfMatch(header: string | null, item: ItemRow | undefined): void {
  if (header === null || header === '*') return;
  if (item === undefined || ![eTagOf(item), cTagOf(item)].includes(header)) {
    throw changedMeanwhile();
  }
}

function checkName(name: string): void {
  if (name === '' || name.length > 255 || BAD_NAME.test(name)) {
    throw invalid('The provided name cannot contain these characters.', 'invalidPath');
  }
}
