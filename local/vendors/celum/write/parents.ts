import * as z from 'zod';

import { notAccessible } from '../failure';
import type { Library } from '../library';
import { all, one, run, type UserRow } from '../rows';
import { Id } from '../search/shapes';
import { wireOf } from './asset-change';

export const ParentsChange = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('SET'), values: z.array(Id).min(1) }),
  z.strictObject({
    op: z.literal('MODIFY'),
    add: z.array(Id).optional(),
    remove: z.array(Id).optional(),
  }),
]);

export function changeParents(
  lib: Library,
  user: UserRow,
  assetId: number,
  change: z.infer<typeof ParentsChange>,
): void {
  const { db } = lib;
  const before = all<{ collection_id: number }>(
    db,
    'SELECT collection_id FROM placement WHERE asset_id = ?',
    assetId,
  ).map(({ collection_id }) => collection_id);
  const add = change.op === 'SET' ? change.values : (change.add ?? []);
  const remove =
    change.op === 'SET'
      ? before.filter((id) => !change.values.includes(id))
      : (change.remove ?? []);
  const happened = { userId: user.id, subject: assetId };
  for (const id of add.filter((one) => !before.includes(one))) {
    if (!one(db, 'SELECT 1 FROM collection WHERE id = ?', id)) {
      throw notAccessible('Collection', id);
    }
    run(db, 'INSERT INTO placement VALUES (?, ?)', assetId, id);
    const body = { entity: wireOf(lib, user, assetId), toCollectionId: id };
    lib.emit({ ...happened, type: 'ASSET_ADDED', body });
  }
  for (const id of remove.filter((one) => before.includes(one))) {
    run(db, 'DELETE FROM placement WHERE asset_id = ? AND collection_id = ?', assetId, id);
    const body = { entity: wireOf(lib, user, assetId), fromCollectionId: id };
    lib.emit({ ...happened, type: 'ASSET_REMOVED', body });
  }
}
