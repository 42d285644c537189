import type { Library } from '../library';
import { run, type UserRow } from '../rows';
import { wireOf } from './asset-change';

export function deleteAsset(lib: Library, user: UserRow, assetId: number): void {
  const entity = wireOf(lib, user, assetId);
  run(lib.db, 'UPDATE asset SET deleted = 1 WHERE id = ?', assetId);
  lib.emit({ type: 'ASSET_DELETED', userId: user.id, subject: assetId, body: { entity } });
}

/** CELUM's people can take an asset back out of the bin; its API cannot. */
export function restoreAsset(lib: Library, user: UserRow, assetId: number): void {
  run(lib.db, 'UPDATE asset SET deleted = 0 WHERE id = ?', assetId);
  const entity = wireOf(lib, user, assetId);
  lib.emit({ type: 'ASSET_CREATED', userId: user.id, subject: assetId, body: { entity } });
}
