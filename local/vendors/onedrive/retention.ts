import { one, run } from '../drives/rows';
import { itemOf, jsonOf, textOf, type ItemCall } from './call';
import { invalid } from './graph-error';
import type { ItemRow } from './items';

interface LabelRow {
  name: string;
  delete_allowed: 0 | 1;
  applied_at: number;
}

const QUERY =
  'SELECT name, delete_allowed, applied_at FROM item_label JOIN retention_label USING (name) WHERE item = ?';

/** 201 when the item had none, 200 afterwards. Source: graph/api/driveitem-setretentionlabel */
export async function setLabel(call: ItemCall): Promise<Response> {
  const item = itemOf(call);
  const name = textOf((await jsonOf(call.request))['name']) ?? '';
  const { db } = call.drives.context;
  if (one(db, 'SELECT 1 FROM retention_label WHERE name = ?', name) === undefined) {
    throw invalid(`The retention label '${name}' does not exist.`);
  }
  const before = one<LabelRow>(db, QUERY, item.id);
  apply(call, item, name);
  return Response.json(label(call, item), { status: before === undefined ? 201 : 200 });
}

export function getLabel(call: ItemCall): Response {
  return Response.json(label(call, itemOf(call)));
}

export function removeLabel(call: ItemCall): Response {
  const item = itemOf(call);
  const removed = run(call.drives.context.db, 'DELETE FROM item_label WHERE item = ?', item.id);
  if (removed > 0) call.drives.items.touch(item, call.app.name);
  return new Response(null, { status: 204 });
}

/** "all the items in the folder are tagged with the same retention label" */
function apply(call: ItemCall, item: ItemRow, name: string): void {
  const { context, items } = call.drives;
  run(
    context.db,
    'INSERT INTO item_label VALUES (?, ?, ?, ?) ON CONFLICT (item) DO UPDATE SET name = excluded.name',
    item.id,
    name,
    context.clock.now(),
    call.app.id,
  );
  items.touch(item, call.app.name);
  for (const child of items.children(item)) apply(call, child, name);
}

function label(call: ItemCall, item: ItemRow) {
  const row = one<LabelRow>(call.drives.context.db, QUERY, item.id);
  if (row === undefined) return { name: null };
  return {
    name: row.name,
    retentionSettings: {
      behaviorDuringRetentionPeriod: 'retain',
      isDeleteAllowed: row.delete_allowed === 1,
      isRecordLocked: false,
      isMetadataUpdateAllowed: true,
      isContentUpdateAllowed: true,
      isLabelUpdateAllowed: true,
    },
    isLabelAppliedExplicitly: true,
    labelAppliedDateTime: new Date(row.applied_at).toISOString(),
    labelAppliedBy: { application: { displayName: call.app.name } },
  };
}
