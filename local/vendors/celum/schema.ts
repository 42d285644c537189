import type { DatabaseSync } from 'node:sqlite';

/**
 * What the library keeps. Moments are milliseconds since the epoch, days are YYYY-MM-DD, localised texts are JSON maps.
 * A version's bytes are drawn again from its picture (asset and number) unless somebody uploaded them.
 */
export function createTables(db: DatabaseSync): void {
  db.exec(`
CREATE TABLE IF NOT EXISTS user (
  id INTEGER PRIMARY KEY, username TEXT UNIQUE, firstname TEXT, lastname TEXT, email TEXT, locale TEXT,
  role TEXT, password TEXT, deactivated INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS api_key (key TEXT PRIMARY KEY, user_id INTEGER, revoked INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS collection (
  id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT, type_id INTEGER, level TEXT, inherited INTEGER,
  created INTEGER, created_by INTEGER, modified INTEGER, modified_by INTEGER);
CREATE INDEX IF NOT EXISTS collection_parent ON collection (parent_id);
CREATE TABLE IF NOT EXISTS tag (id INTEGER PRIMARY KEY, field_id INTEGER, name TEXT);
CREATE TABLE IF NOT EXISTS asset (
  id INTEGER PRIMARY KEY, name TEXT, type_id INTEGER, version_id INTEGER,
  created INTEGER, created_by INTEGER, modified INTEGER, modified_by INTEGER,
  availability TEXT, available INTEGER, available_from INTEGER, available_to INTEGER,
  lock_comment TEXT, locked_at INTEGER, locked_by INTEGER, deleted INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS placement (
  asset_id INTEGER, collection_id INTEGER, PRIMARY KEY (asset_id, collection_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS placement_collection ON placement (collection_id);
CREATE TABLE IF NOT EXISTS version (
  id INTEGER PRIMARY KEY, asset_id INTEGER, number INTEGER, filename TEXT, filesize INTEGER, extension TEXT,
  checksum TEXT, category TEXT, width INTEGER, height INTEGER, created INTEGER, created_by INTEGER,
  label TEXT, bytes BLOB, pending_reads INTEGER DEFAULT 0, deleted INTEGER DEFAULT 0);
CREATE INDEX IF NOT EXISTS version_asset ON version (asset_id);
CREATE TABLE IF NOT EXISTS field_value (
  owner TEXT, owner_id INTEGER, field_id INTEGER, locale TEXT, text TEXT, number REAL);
CREATE INDEX IF NOT EXISTS field_value_owner ON field_value (owner, owner_id);
CREATE INDEX IF NOT EXISTS field_value_field ON field_value (field_id, number);
CREATE TABLE IF NOT EXISTS restriction (asset_id INTEGER, user_id INTEGER, level TEXT, PRIMARY KEY (asset_id, user_id));
CREATE TABLE IF NOT EXISTS external_reference (
  id INTEGER PRIMARY KEY, asset_id INTEGER, description_key TEXT, provider_key TEXT, instance_key TEXT, url TEXT,
  updated INTEGER, UNIQUE (asset_id, description_key, provider_key, instance_key));
CREATE TABLE IF NOT EXISTS relation (
  id INTEGER PRIMARY KEY, source_id INTEGER, target_id INTEGER, type_id INTEGER, status TEXT, created INTEGER, created_by INTEGER);
CREATE TABLE IF NOT EXISTS upload (
  handle TEXT PRIMARY KEY, filename TEXT, filesize INTEGER, bytes BLOB, used INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS job (id INTEGER PRIMARY KEY, items TEXT, reads INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS hook (
  id INTEGER PRIMARY KEY, url TEXT, shape TEXT, duplicates INTEGER DEFAULT 0, held INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS hook_event (
  id INTEGER PRIMARY KEY, hook_id INTEGER, at INTEGER, type TEXT, subject INTEGER, body TEXT, sent INTEGER, status TEXT);
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value INTEGER);
`);
}
