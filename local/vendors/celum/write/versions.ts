import path from 'node:path';
import * as z from 'zod';

import { badArgument, notAccessible } from '../failure';
import { sha256 } from '../drawn-facts';
import { categoryOf } from '../files';
import { settingOf, type Library } from '../library';
import { atOnce, nextId, one, run, type AssetRow, type UserRow, type VersionRow } from '../rows';
import { parsed } from '../values';
import { touch, wireOf } from './asset-change';
import { imageSize } from './image-size';
import { useUpload } from './uploads';

const AddVersion = z.strictObject({
  filename: z.string().min(1),
  uploadHandle: z.string().min(1),
  alternativePreviewUploadHandle: z.string().optional(),
});

/** Adds the uploaded file as the newest version and makes it the current one. */
export function addVersion(
  lib: Library,
  user: UserRow,
  asset: AssetRow,
  body: unknown,
): VersionRow {
  const { filename, uploadHandle } = parsed(AddVersion, body);
  const assetBefore = wireOf(lib, user, asset.id);
  const id = atOnce(lib.db, () => {
    const { bytes } = useUpload(lib, uploadHandle);
    return insertVersion(lib, user, { assetId: asset.id, label: asset.name, filename, bytes });
  });
  activate(lib, user, asset, id);
  const happened = { userId: user.id, subject: asset.id };
  const entity = wireOf(lib, user, asset.id);
  lib.emit({ ...happened, type: 'ASSET_VERSION_ADDED', body: { asset: entity, assetBefore } });
  lib.emit({
    ...happened,
    type: 'ASSET_VERSION_ACTIVATED',
    body: { asset: entity, oldVersionId: asset.version_id, newVersionId: id },
  });
  return versionOf(lib, asset.id, id);
}

interface NewVersion {
  assetId: number;
  label: string;
  filename: string;
  /** Absent: the picture is drawn. */
  bytes?: Uint8Array;
  /** What is known of drawn bytes. */
  drawn?: Pick<VersionRow, 'filesize' | 'checksum' | 'width' | 'height'>;
}

export function insertVersion(lib: Library, user: UserRow, version: NewVersion): number {
  const { assetId, label, filename, bytes } = version;
  const id = nextId(lib.db, 'version');
  const extension = path.extname(filename).slice(1).toLowerCase();
  const category = bytes?.byteLength === 0 ? 'PLACEHOLDER' : categoryOf(extension);
  const facts = version.drawn ?? factsOf(bytes ?? new Uint8Array());
  run(
    lib.db,
    `INSERT INTO version (id, asset_id, number, filename, filesize, extension, checksum, category, width, height, created,
     created_by, label, bytes, pending_reads) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      id,
      assetId,
      nextNumber(lib, assetId),
      filename,
      facts.filesize,
      extension,
      facts.checksum,
      category,
    ],
    ...[facts.width, facts.height, lib.now(), user.id, label, bytes ?? null],
    settingOf(lib, 'previewReads'),
  );
  return id;
}

function factsOf(bytes: Uint8Array) {
  const size = imageSize(bytes);
  return {
    filesize: bytes.byteLength,
    checksum: sha256(bytes),
    width: size?.width ?? null,
    height: size?.height ?? null,
  };
}

export const nextNumber = ({ db }: Library, assetId: number): number =>
  1 +
  (one<{ number: number | null }>(
    db,
    'SELECT max(number) AS number FROM version WHERE asset_id = ?',
    assetId,
  )?.number ?? 0);

export function versionOf({ db }: Library, assetId: number, id: number): VersionRow {
  const text = 'SELECT * FROM version WHERE id = ? AND asset_id = ? AND deleted = 0';
  const version = one<VersionRow>(db, text, id, assetId);
  if (!version) throw notAccessible('Version', id);
  return version;
}

/** Makes an existing version the current one. */
export function activate(lib: Library, user: UserRow, asset: AssetRow, versionId: number): void {
  versionOf(lib, asset.id, versionId);
  run(lib.db, 'UPDATE asset SET version_id = ? WHERE id = ?', versionId, asset.id);
  touch(lib, user, asset.id);
}

export function deleteVersion(lib: Library, user: UserRow, asset: AssetRow, id: number): void {
  versionOf(lib, asset.id, id);
  if (asset.version_id === id) throw badArgument('versionId', 'The active version stays');
  run(lib.db, 'UPDATE version SET deleted = 1 WHERE id = ?', id);
  touch(lib, user, asset.id);
  lib.emit({
    type: 'ASSET_VERSION_DELETED',
    userId: user.id,
    subject: asset.id,
    body: { asset: wireOf(lib, user, asset.id) },
  });
}
