import type { DatabaseSync } from 'node:sqlite';

import { Outbox } from '../drives/outbox';
import { SETTING_TABLE } from '../drives/rows';

export function schema(db: DatabaseSync): void {
  db.exec(`
    ${SETTING_TABLE}
    CREATE TABLE IF NOT EXISTS account (
      id TEXT PRIMARY KEY, email TEXT NOT NULL, given TEXT NOT NULL, surname TEXT NOT NULL,
      root TEXT NOT NULL, home TEXT NOT NULL, home_path TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS app (key TEXT PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS refresh (
      token TEXT PRIMARY KEY, app TEXT NOT NULL, account TEXT NOT NULL, scopes TEXT NOT NULL,
      revoked INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS token (
      id TEXT PRIMARY KEY, refresh TEXT NOT NULL, expires_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS entry (
      id TEXT PRIMARY KEY, path_lower TEXT NOT NULL UNIQUE, path_display TEXT NOT NULL, parent TEXT NOT NULL,
      folder INTEGER NOT NULL, content BLOB, size INTEGER NOT NULL DEFAULT 0, hash TEXT, rev TEXT,
      client_modified INTEGER, server_modified INTEGER NOT NULL, modified_by TEXT NOT NULL, seq INTEGER NOT NULL);
    CREATE INDEX IF NOT EXISTS entry_seq ON entry (seq);
    CREATE INDEX IF NOT EXISTS entry_parent ON entry (parent);
    CREATE TABLE IF NOT EXISTS tombstone (
      path_lower TEXT PRIMARY KEY, path_display TEXT NOT NULL, parent TEXT NOT NULL, seq INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS session (
      id TEXT PRIMARY KEY, account TEXT NOT NULL, concurrent INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0,
      created_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS chunk (
      session TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (session, start));
    CREATE TABLE IF NOT EXISTS link (
      url TEXT PRIMARY KEY, entry TEXT NOT NULL UNIQUE, audience TEXT NOT NULL, access TEXT NOT NULL,
      expires TEXT, allow_download INTEGER NOT NULL, password TEXT);
    CREATE TABLE IF NOT EXISTS shared_folder (id TEXT PRIMARY KEY, entry TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS member (
      folder TEXT NOT NULL, email TEXT NOT NULL, access TEXT NOT NULL, PRIMARY KEY (folder, email));
    CREATE TABLE IF NOT EXISTS template (
      id TEXT PRIMARY KEY, account TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, fields TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS property (
      entry TEXT NOT NULL, template TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (entry, template));
    CREATE TABLE IF NOT EXISTS temporary_link (id TEXT PRIMARY KEY, entry TEXT NOT NULL, expires_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS job (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, asked INTEGER NOT NULL DEFAULT 0, result TEXT NOT NULL);
  `);
  Outbox.schema(db);
}
