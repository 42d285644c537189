import type { Library } from '../library';
import { run, type UserRow } from '../rows';
import { SINGLE, wireAssets } from '../wire-asset';

/** The asset was changed now, by this user. */
export function touch(lib: Library, user: UserRow, assetId: number): void {
  run(
    lib.db,
    'UPDATE asset SET modified = ?, modified_by = ? WHERE id = ?',
    ...[lib.now(), user.id, assetId],
  );
}

/** The asset as events carry it. */
export const wireOf = (lib: Library, user: UserRow, assetId: number): Record<string, unknown> =>
  wireAssets(lib, user, [assetId], SINGLE)[0] ?? {};
