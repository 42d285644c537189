import path from 'node:path';
import * as z from 'zod';

import { notAccessible } from '../failure';
import type { Library } from '../library';
import { demandEditor } from '../permissions';
import { atOnce, nextId, one, run, type UserRow } from '../rows';
import { Id } from '../search/shapes';
import { parsed } from '../values';
import { wireOf } from './asset-change';
import { useUpload } from './uploads';
import { setPlainValues } from './values';
import { insertVersion } from './versions';

const CreateAsset = z.strictObject({
  name: z.string().min(1).optional(),
  uploadHandle: z.string().optional(),
  alternativePreviewUploadHandle: z.string().optional(),
  parentId: Id,
  typeId: Id.optional(),
  informationFieldValues: z.unknown().optional(),
});

/** Makes an asset of an uploaded file, or a placeholder when there is none. */
export function createAsset(lib: Library, user: UserRow, body: unknown): number {
  const {
    name,
    uploadHandle = '',
    parentId,
    typeId,
    informationFieldValues,
  } = parsed(CreateAsset, body);
  if (!one(lib.db, 'SELECT 1 FROM collection WHERE id = ?', parentId)) {
    throw notAccessible('Collection', parentId);
  }
  demandEditor(user, 'Collection', parentId);
  const id = atOnce(lib.db, () => {
    const file =
      uploadHandle === ''
        ? { filename: name ?? 'placeholder', bytes: new Uint8Array() }
        : useUpload(lib, uploadHandle);
    const title = name ?? path.parse(file.filename).name;
    const assetId = nextId(lib.db, 'asset');
    const versionId = insertVersion(lib, user, { assetId, label: title, ...file });
    run(
      lib.db,
      `INSERT INTO asset (id, name, type_id, version_id, created, created_by, modified, modified_by, availability, available)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'DIRECT', 1)`,
      ...[assetId, title, typeId ?? null, versionId, lib.now(), user.id, lib.now(), user.id],
    );
    run(lib.db, 'INSERT INTO placement VALUES (?, ?)', assetId, parentId);
    setPlainValues(lib, 'ASSET', assetId, informationFieldValues ?? []);
    return assetId;
  });
  announce(lib, user, id, parentId);
  return id;
}

function announce(lib: Library, user: UserRow, id: number, toCollectionId: number): void {
  const entity = wireOf(lib, user, id);
  const happened = { userId: user.id, subject: id };
  lib.emit({ ...happened, type: 'ASSET_CREATED', body: { entity } });
  lib.emit({ ...happened, type: 'ASSET_ADDED', body: { entity, toCollectionId } });
  if (entity['releaseStatus'] === 'RELEASED') {
    lib.emit({ ...happened, type: 'ASSET_RELEASED', body: { entity } });
  }
}
