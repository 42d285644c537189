import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import type { Clock } from '../../clock';
import { run, setSetting, setting } from '../drives/rows';
import { contentHash } from './content-hash';
import { conflict, type Union } from './dropbox-error';
import { COLUMNS, EntryQueries, parentOf, type EntryRow } from './entry-queries';

export type WriteMode = { tag: 'add' } | { tag: 'overwrite' } | { tag: 'update'; rev: string };

interface FileDraft {
  path: string;
  content: Uint8Array;
  mode: WriteMode;
  autorename: boolean;
  strict: boolean;
  clientModified: number | null;
  by: string;
}

/** Why a write was refused: a WriteError. */
export class WriteRefused extends Error {
  readonly reason: Union;

  constructor(reason: Union) {
    super(reason['.tag']);
    this.reason = reason;
  }
}

/** What may be done with them; every change has its place in one order. */
export class Entries extends EntryQueries {
  readonly #clock: Clock;
  readonly #changed: () => void;

  constructor(db: DatabaseSync, clock: Clock, changed: () => void) {
    super(db);
    this.#clock = clock;
    this.#changed = changed;
  }

  createFolder(path: string, autorename: boolean, by: string): EntryRow {
    const taken = this.byPath(path);
    if (taken !== undefined && !autorename) {
      throw new WriteRefused(conflict(taken.folder === 1 ? 'folder' : 'file'));
    }
    const free = taken === undefined ? path : this.#freePath(path);
    this.#ensureParents(free, by);
    return this.#insert(free, { content: null, clientModified: null, by });
  }

  writeFile(draft: FileDraft): EntryRow {
    this.#checkSpace(draft.content.byteLength);
    const taken = this.byPath(draft.path);
    const refusal = this.#refusalOf(draft, taken);
    if (refusal !== undefined && !draft.autorename) throw new WriteRefused(refusal);
    if (refusal !== undefined) {
      return this.#insert(this.#freePath(draft.path), { ...draft });
    }
    if (taken === undefined) {
      this.#ensureParents(draft.path, draft.by);
      return this.#insert(draft.path, { ...draft });
    }
    // The same bytes are no conflict and no change in mode add. Source: the stone spec's WriteMode.add
    if (draft.mode.tag === 'add') return taken;
    return this.#rewrite(taken, draft);
  }

  move(from: EntryRow, to: string, autorename: boolean, by: string): EntryRow {
    const taken = this.byPath(to);
    const free =
      taken !== undefined && taken.id !== from.id && autorename ? this.#freePath(to) : to;
    if (taken !== undefined && taken.id !== from.id && !autorename) {
      throw new WriteRefused(conflict(taken.folder === 1 ? 'folder' : 'file'));
    }
    this.#ensureParents(free, by);
    for (const entry of [from, ...this.below(from.path_lower)]) {
      const moved = `${free}${entry.path_display.slice(from.path_display.length)}`;
      this.#bury(entry);
      run(
        this.db,
        'UPDATE entry SET path_lower = ?, path_display = ?, parent = ?, seq = ? WHERE id = ?',
        moved.toLowerCase(),
        moved,
        parentOf(moved).toLowerCase(),
        this.#nextSeq(),
        entry.id,
      );
      run(this.db, 'DELETE FROM tombstone WHERE path_lower = ?', moved.toLowerCase());
    }
    this.#changed();
    return this.#again(from.id);
  }

  copy(from: EntryRow, to: string, by: string): EntryRow {
    const taken = this.byPath(to);
    if (taken !== undefined) {
      throw new WriteRefused(conflict(taken.folder === 1 ? 'folder' : 'file'));
    }
    this.#ensureParents(to, by);
    for (const entry of [from, ...this.below(from.path_lower)]) {
      const path = `${to}${entry.path_display.slice(from.path_display.length)}`;
      const content = entry.folder === 1 ? null : this.content(entry);
      this.#insert(path, { content, clientModified: entry.client_modified, by });
    }
    const made = this.byPath(to);
    return made ?? from;
  }

  remove(entry: EntryRow): void {
    for (const gone of [...this.below(entry.path_lower), entry]) {
      this.#bury(gone);
      run(this.db, 'DELETE FROM entry WHERE id = ?', gone.id);
    }
    this.#changed();
  }

  /** Counts as a change although neither path nor content is another. */
  touch(entry: EntryRow): void {
    run(this.db, 'UPDATE entry SET seq = ? WHERE id = ?', this.#nextSeq(), entry.id);
    this.#changed();
  }

  #refusalOf({ mode, content, strict }: FileDraft, taken: EntryRow | undefined): Union | undefined {
    if (taken?.folder === 1) return conflict('folder');
    if (mode.tag === 'overwrite') return undefined;
    if (mode.tag === 'update') return taken?.rev === mode.rev ? undefined : conflict('file');
    if (taken === undefined) return undefined;
    return taken.hash === contentHash(content) && !strict ? undefined : conflict('file');
  }

  #rewrite(taken: EntryRow, draft: FileDraft): EntryRow {
    run(
      this.db,
      'UPDATE entry SET content = ?, size = ?, hash = ?, rev = ?, client_modified = ?, server_modified = ?, modified_by = ?, seq = ? WHERE id = ?',
      draft.content,
      draft.content.byteLength,
      contentHash(draft.content),
      newRev(),
      draft.clientModified ?? this.#clock.now(),
      this.#clock.now(),
      draft.by,
      this.#nextSeq(),
      taken.id,
    );
    this.#changed();
    return this.#again(taken.id);
  }

  #insert(
    path: string,
    {
      content,
      clientModified,
      by,
    }: Pick<FileDraft, 'clientModified' | 'by'> & {
      content: Uint8Array | null;
    },
  ): EntryRow {
    const id = `id:${randomBytes(16).toString('base64url')}`;
    const now = this.#clock.now();
    run(
      this.db,
      `INSERT INTO entry (${COLUMNS}, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      path.toLowerCase(),
      path,
      parentOf(path).toLowerCase(),
      content === null ? 1 : 0,
      content?.byteLength ?? 0,
      content === null ? null : contentHash(content),
      content === null ? null : newRev(),
      content === null ? null : (clientModified ?? now),
      now,
      by,
      this.#nextSeq(),
      content,
    );
    run(this.db, 'DELETE FROM tombstone WHERE path_lower = ?', path.toLowerCase());
    this.#changed();
    return this.#again(id);
  }

  #ensureParents(path: string, by: string): void {
    const parent = parentOf(path);
    if (parent === '') return;
    const row = this.byPath(parent);
    if (row?.folder === 0) throw new WriteRefused(conflict('file_ancestor'));
    if (row === undefined) this.createFolder(parent, false, by);
  }

  #bury(entry: EntryRow): void {
    run(
      this.db,
      'INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?, ?)',
      entry.path_lower,
      entry.path_display,
      entry.parent,
      this.#nextSeq(),
    );
  }

  #again(id: string): EntryRow {
    const row = this.byId(id);
    if (row === undefined) throw new Error(`No entry ${id}`);
    return row;
  }

  #nextSeq(): number {
    const next = this.seq() + 1;
    setSetting(this.db, 'seq', next);
    return next;
  }

  #checkSpace(more: number): void {
    const quota = setting<number>(this.db, 'quota') ?? Infinity;
    if (this.used() + more > quota) throw new WriteRefused({ '.tag': 'insufficient_space' });
  }

  /** "Hero (1).png" beside "Hero.png". */
  #freePath(path: string): string {
    const [, stem = path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
    let number = 1;
    while (this.byPath(`${stem} (${number})${extension}`) !== undefined) number += 1;
    return `${stem} (${number})${extension}`;
  }
}

const newRev = () => `0${randomBytes(10).toString('hex')}`;
