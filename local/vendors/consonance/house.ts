import type { DatabaseSync } from 'node:sqlite';

import type { Documents, Numbered } from './rows';
import type { Profile } from './schema';

export type Kind = keyof Documents;

/** One publisher's Consonance: documents by kind and id, each with the day on which it last changed. */
export interface House {
  readonly profile: Profile;
  today(): string;
  publicUrl(): string;
  one<K extends Kind>(kind: K, id: number): Documents[K] | undefined;
  /** In the order of their ids. */
  all<K extends Kind>(kind: K): Documents[K][];
  /** Saves under the document's id; without one (0) a new id is given. */
  save<K extends Kind>(kind: K, document: Documents[K]): Documents[K];
  changedOn(kind: Kind, id: number): string;
  nextId(): number;
  setting(name: Setting): number;
  set(name: Setting, value: number): void;
}

/** What people turn on the settings page: what nobody outside knows, and what the vendor may get wrong. */
export const SETTINGS = {
  /** Works and products per answer; 0 sends all. */
  pageCap: { label: 'Most works or products in one answer; 0: all', initial: 0 },
  /** Works whose number is a multiple of it are reported as changed though they are not; 0: none. */
  overReport: { label: 'Every n-th work is reported as changed; 0: none', initial: 10 },
  /** 1: field and message, 2: field and messages, 3: attribute and message. */
  errorShape: { label: 'Shape of business errors, 1 to 3', initial: 1 },
  /** 1: every key is refused. */
  keysRevoked: { label: 'Keys are revoked; 0 or 1', initial: 0 },
  /** 1: web links go into the ONIX feed whatever is asked. */
  onixAnyway: { label: 'Web links go to ONIX whatever is asked; 0 or 1', initial: 0 },
} as const;
export type Setting = keyof typeof SETTINGS;

export function createTables(db: DatabaseSync): void {
  db.exec(`
CREATE TABLE IF NOT EXISTS document (kind TEXT, id INTEGER, changed TEXT, body TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value INTEGER);
`);
}

export interface HouseOptions {
  db: DatabaseSync;
  profile: Profile;
  today: () => string;
  publicUrl: () => string;
}

/** Ids of things made later than the story begin here. */
const FIRST_NEW_ID = 700_000;

export function openHouse({ db, profile, today, publicUrl }: HouseOptions): House {
  const row = (kind: string, id: number) =>
    db.prepare('SELECT * FROM document WHERE kind = ? AND id = ?').get(kind, id);
  // Members hold documents of their own with ids, so the counter is kept apart from the rows.
  const nextId = () => {
    const last = db.prepare("SELECT value FROM setting WHERE name = 'lastId'").get()?.['value'];
    const next = Number(last ?? FIRST_NEW_ID) + 1;
    db.prepare("INSERT OR REPLACE INTO setting VALUES ('lastId', ?)").run(next);
    return next;
  };
  return {
    profile,
    today,
    publicUrl,
    nextId,
    one: (kind, id) => {
      const found = row(kind, id);
      return found && parsed(kind, found['body']);
    },
    all: (kind) =>
      db
        .prepare('SELECT body FROM document WHERE kind = ? ORDER BY id')
        .all(kind)
        .map(({ body }) => parsed(kind, body)),
    save(kind, document) {
      const saved = document.id === 0 ? { ...document, id: nextId() } : document;
      writeDocument(db, kind, saved, today());
      return saved;
    },
    changedOn: (kind, id) => String(row(kind, id)?.['changed'] ?? ''),
    setting: (name) =>
      Number(
        db.prepare('SELECT value FROM setting WHERE name = ?').get(name)?.['value'] ??
          SETTINGS[name].initial,
      ),
    set: (name, value) =>
      void db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)').run(name, value),
  };
}

export function writeDocument(db: DatabaseSync, kind: Kind, document: Numbered, day: string): void {
  db.prepare('INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?)').run(
    kind,
    document.id,
    day,
    JSON.stringify(document),
  );
}

// The table holds what `writeDocument` wrote.
const parsed = <K extends Kind>(_: K, body: unknown) => JSON.parse(String(body)) as Documents[K];
