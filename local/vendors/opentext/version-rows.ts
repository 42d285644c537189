import type { DatabaseSync } from 'node:sqlite';

import type { Call, SentFile } from './call';
import { Refusal } from './refusal';
import { instantOf, serverTime, settingOf } from './settings';

interface VersionRow {
  id: number;
  node: number;
  number: number;
  major: number;
  minor: number;
  file_name: string;
  mime: string;
  description: string;
  owner: number;
  created: string;
  locked: number;
  size: number;
  /** Of the item: drafts and releases are told apart. */
  advanced: number;
}

const COLUMNS = `id, node, number, major, minor, file_name, mime, description, owner, created,
  locked, length(bytes) AS size,
  (SELECT advanced FROM node WHERE node.id = version.node) AS advanced`;

/** Oldest first. */
export function versionsOf(db: DatabaseSync, nodeId: number): VersionRow[] {
  const sql = `SELECT ${COLUMNS} FROM version WHERE node = ? ORDER BY number`;
  return db.prepare(sql).all(nodeId) as unknown as VersionRow[];
}

/** A version by number; 'latest' is the newest one. */
export function versionOf(db: DatabaseSync, nodeId: number, number: string): VersionRow {
  const versions = versionsOf(db, nodeId);
  const found =
    number === 'latest'
      ? versions.at(-1)
      : versions.find((version) => String(version.number) === number);
  if (!found) throw new Refusal(400, `Could not get version ${number} for node ${nodeId}`);
  return found;
}

export function bytesOf(db: DatabaseSync, { id }: Pick<VersionRow, 'id'>): Uint8Array<ArrayBuffer> {
  const row = db.prepare('SELECT bytes FROM version WHERE id = ?').get(id);
  return new Uint8Array(row?.['bytes'] as Uint8Array);
}

export function versionOnWire(version: VersionRow) {
  const { major, minor, number } = version;
  const name = version.advanced === 1 ? `${major}.${minor}` : String(number);
  return {
    create_date: version.created,
    description: version.description,
    file_create_date: version.created,
    file_modify_date: version.created,
    file_name: version.file_name,
    file_size: version.size,
    file_type: version.file_name.split('.').at(-1) ?? '',
    has_generation: false,
    id: version.node,
    locked: version.locked === 1,
    locked_date: null,
    locked_user_id: null,
    mime_type: version.mime,
    modify_date: version.created,
    name: version.file_name,
    owner_id: version.owner,
    provider_id: version.id,
    version_id: version.id,
    version_major: major,
    version_minor: minor,
    version_number: number,
    version_number_major: major,
    version_number_minor: minor,
    version_number_name: name,
  };
}

interface NewVersion {
  file: SentFile;
  description: string;
  major: boolean;
  advanced: boolean;
}

/** pyxecm, add_document_version: a description has at most 255 characters. */
const DESCRIPTION_LIMIT = 255;

export function addVersion(
  { world, user }: Pick<Call, 'world' | 'user'>,
  nodeId: number,
  { file, description, major, advanced }: NewVersion,
): VersionRow {
  const { db } = world;
  if (description.length > DESCRIPTION_LIMIT) {
    throw new Refusal(400, 'The version description is too long.');
  }
  if (file.bytes.byteLength > Number(settingOf(world, 'maximum-file-bytes'))) {
    throw new Refusal(400, 'The file exceeds the maximum size that this server accepts.');
  }
  const last = versionsOf(db, nodeId).at(-1);
  const number = (last?.number ?? 0) + 1;
  const [nextMajor, nextMinor] = nextNumbers(number, last, { major, advanced });
  db.prepare(
    `INSERT INTO version (node, number, major, minor, file_name, mime, description, owner, created, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    nodeId,
    number,
    nextMajor,
    nextMinor,
    file.name,
    file.type,
    description,
    user.id,
    instantOf(serverTime(world)),
    file.bytes,
  );
  return versionOf(db, nodeId, String(number));
}

/** Linear versions count 1, 2, 3; advanced ones 0.1, 0.2, 1.0. */
function nextNumbers(
  number: number,
  last: VersionRow | undefined,
  { major, advanced }: Pick<NewVersion, 'major' | 'advanced'>,
): [number, number] {
  if (!advanced) return [0, number];
  const before = last?.major ?? 0;
  return major ? [before + 1, 0] : [before, (last?.minor ?? 0) + 1];
}
