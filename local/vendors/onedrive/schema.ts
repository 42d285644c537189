import type { DatabaseSync } from 'node:sqlite';

import { Outbox } from '../drives/outbox';
import { SETTING_TABLE } from '../drives/rows';

export function schema(db: DatabaseSync): void {
  db.exec(`
    ${SETTING_TABLE}
    CREATE TABLE IF NOT EXISTS drive (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL, site TEXT NOT NULL,
      quota INTEGER NOT NULL, seq INTEGER NOT NULL DEFAULT 0,
      -- Delta tokens from before this number are no longer understood.
      floor INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS app (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL, secret_expired INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS drive_grant (
      app TEXT NOT NULL, drive TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (app, drive));
    CREATE TABLE IF NOT EXISTS token (
      id TEXT PRIMARY KEY, app TEXT NOT NULL, expires_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS item (
      id TEXT PRIMARY KEY, drive TEXT NOT NULL REFERENCES drive, parent TEXT, name TEXT NOT NULL,
      folder INTEGER NOT NULL, content BLOB, size INTEGER NOT NULL DEFAULT 0, hash TEXT,
      guid TEXT NOT NULL, etag INTEGER NOT NULL, ctag INTEGER NOT NULL,
      created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL, modified_by TEXT NOT NULL,
      seq INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX IF NOT EXISTS item_name ON item (drive, parent, lower(name)) WHERE deleted = 0;
    CREATE INDEX IF NOT EXISTS item_seq ON item (drive, seq);
    CREATE TABLE IF NOT EXISTS permission (
      id TEXT PRIMARY KEY, item TEXT NOT NULL, app TEXT NOT NULL, kind TEXT NOT NULL, type TEXT, scope TEXT,
      role TEXT NOT NULL, email TEXT, expires_at TEXT);
    CREATE TABLE IF NOT EXISTS retention_label (name TEXT PRIMARY KEY, delete_allowed INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS item_label (
      item TEXT PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL, app TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS upload (
      id TEXT PRIMARY KEY, drive TEXT NOT NULL, app TEXT NOT NULL, item TEXT, parent TEXT, name TEXT NOT NULL,
      behaviour TEXT NOT NULL, if_match TEXT, total INTEGER, received INTEGER NOT NULL DEFAULT 0,
      expires_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS fragment (
      upload TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload, start));
    CREATE TABLE IF NOT EXISTS download (
      id TEXT PRIMARY KEY, item TEXT NOT NULL, expires_at INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS job (
      id TEXT PRIMARY KEY, drive TEXT NOT NULL, source TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL,
      behaviour TEXT NOT NULL, app TEXT NOT NULL, asked INTEGER NOT NULL DEFAULT 0, result TEXT, failure TEXT);
    CREATE TABLE IF NOT EXISTS subscription (
      id TEXT PRIMARY KEY, app TEXT NOT NULL, drive TEXT NOT NULL, url TEXT NOT NULL, lifecycle_url TEXT,
      client_state TEXT, expires_at INTEGER NOT NULL, authorised INTEGER NOT NULL DEFAULT 1);
  `);
  Outbox.schema(db);
}
