import * as z from 'zod';

import { badArgument, notAccessible } from '../failure';
import type { Library } from '../library';
import { assetFor, demandEditor } from '../permissions';
import { all, one, run, type RelationRow, type UserRow } from '../rows';
import { Id } from '../search/shapes';
import { cut, pagingOf } from '../search/find';
import { parsed } from '../values';
import { NOTHING_MORE, trail, wireAssets } from '../wire-asset';
import { bodyOf, idOf, numbersOf, type Routes } from './env';

const CreateRelation = z.strictObject({
  relationTypeId: Id,
  sourceAssetId: Id,
  targetAssetId: Id,
  sourceAssetVersionId: Id.optional(),
  targetAssetVersionId: Id.optional(),
  informationFieldValues: z.array(z.unknown()).optional(),
});

/** ASSUMPTION: the other way round is called so; the vendor's example shows the first only. */
const Direction = z.enum(['SOURCE_TO_TARGET', 'TARGET_TO_SOURCE', 'BOTH']).default('BOTH');

const UpdateRelation = z.strictObject({ status: z.enum(['BROKEN', 'OUTDATED', 'SYNCED']) });

export const relationRoutes: Routes = (api, lib) => {
  api.get('/relations', (c) => {
    const [assetId] = numbersOf(c, 'assetId');
    if (assetId === undefined) throw badArgument('assetId', 'must not be null');
    const asset = assetFor(lib, c.get('user'), assetId);
    const [typeId = null] = numbersOf(c, 'typeId');
    const direction = Direction.safeParse(c.req.query('direction'));
    if (!direction.success) throw badArgument('direction', 'Unknown direction');
    const rows = all<RelationRow>(
      lib.db,
      `SELECT * FROM relation WHERE (source_id = ? AND ? <> 'TARGET_TO_SOURCE'
         OR target_id = ? AND ? <> 'SOURCE_TO_TARGET') AND (? IS NULL OR type_id = ?) ORDER BY id`,
      ...[asset.id, direction.data, asset.id, direction.data, typeId, typeId],
    );
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    return c.json(cut(rows, paging, (page) => page.map((row) => wire(lib, c.get('user'), row))));
  });

  api.get('/relations/:id', (c) => c.json(wire(lib, c.get('user'), relationFor(lib, idOf(c)))));

  api.post('/relations', async (c) => {
    const user = c.get('user');
    const fresh = parsed(CreateRelation, await bodyOf(c));
    assetFor(lib, user, fresh.targetAssetId);
    demandEditor(user, 'Asset', assetFor(lib, user, fresh.sourceAssetId).id);
    run(
      lib.db,
      "INSERT INTO relation (source_id, target_id, type_id, status, created, created_by) VALUES (?, ?, ?, 'SYNCED', ?, ?)",
      ...[fresh.sourceAssetId, fresh.targetAssetId, fresh.relationTypeId, lib.now(), user.id],
    );
    const row = one<RelationRow>(lib.db, 'SELECT * FROM relation ORDER BY id DESC LIMIT 1');
    const relation = wire(lib, user, row ?? relationFor(lib, 0));
    const happened = { userId: user.id, subject: fresh.sourceAssetId };
    lib.emit({ ...happened, type: 'RELATION_CREATED', body: { entity: relation } });
    return c.json(relation, 201);
  });

  api.patch('/relations/:id', async (c) => {
    const row = relationFor(lib, idOf(c));
    demandEditor(c.get('user'), 'Relation', row.id);
    const { status } = parsed(UpdateRelation, await bodyOf(c));
    run(lib.db, 'UPDATE relation SET status = ? WHERE id = ?', status, row.id);
    return c.json(wire(lib, c.get('user'), { ...row, status }));
  });

  api.delete('/relations/:id', (c) => {
    const user = c.get('user');
    const row = relationFor(lib, idOf(c));
    demandEditor(user, 'Relation', row.id);
    const entity = wire(lib, user, row);
    run(lib.db, 'DELETE FROM relation WHERE id = ?', row.id);
    lib.emit({
      type: 'RELATION_DELETED',
      userId: user.id,
      subject: row.source_id,
      body: { entity },
    });
    return c.body(null, 204);
  });
};

function relationFor({ db }: Library, id: number): RelationRow {
  const row = one<RelationRow>(db, 'SELECT * FROM relation WHERE id = ?', id);
  if (!row) throw notAccessible('Relation', id);
  return row;
}

function wire(lib: Library, user: UserRow, row: RelationRow) {
  const [sourceAsset] = wireAssets(lib, user, [row.source_id], NOTHING_MORE);
  const [targetAsset] = wireAssets(lib, user, [row.target_id], NOTHING_MORE);
  return {
    id: row.id,
    creation: trail(row.created, row.created_by),
    typeId: row.type_id,
    sourceAsset,
    targetAsset,
    status: row.status,
  };
}
