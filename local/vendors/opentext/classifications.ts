import type { DatabaseSync } from 'node:sqlite';

import { numbersOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { CLASSIFICATION, moreOf, nodeById, nodeFor } from './nodes';
import { Refusal } from './refusal';

export function classesOf(db: DatabaseSync, nodeId: number): number[] {
  const rows = db.prepare('SELECT class FROM classified WHERE node = ? ORDER BY class').all(nodeId);
  return rows.map((row) => Number(row['class']));
}

/** Classifications of an item become exactly these. */
export function classify(call: Call, nodeId: number, classes: readonly number[]): void {
  const { db } = call.world;
  for (const id of classes) {
    if (nodeById(db, id)?.type !== CLASSIFICATION) {
      throw new Refusal(400, `Could not get the classification ${id}`);
    }
  }
  db.prepare('DELETE FROM classified WHERE node = ?').run(nodeId);
  for (const id of new Set(classes)) {
    db.prepare('INSERT INTO classified VALUES (?, ?)').run(nodeId, id);
  }
  remember(call, nodeId, 'Classification Applied', classes.join(', '));
}

function read(call: Call) {
  const node = nodeFor(call, 'see');
  const data = classesOf(call.world.db, node.id).map((id) => {
    const entry = nodeById(call.world.db, id);
    const more = entry && moreOf(entry);
    return {
      id,
      name: entry?.name,
      type: CLASSIFICATION,
      selectable: more?.selectable ?? true,
      management_type: more?.managed === true ? 'rm' : 'manual',
    };
  });
  return { data };
}

/** POST replaces the list (pyxecm merges before it sends). */
function replace(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  classify(call, node.id, numbersOf(call, 'class_id'));
  return {};
}

function remove(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  const { db } = call.world;
  db.prepare('DELETE FROM classified WHERE node = ? AND class = ?').run(
    node.id,
    Number(call.params['class']),
  );
  remember(call, node.id, 'Classification Removed', call.params['class'] ?? '');
  return {};
}

export const classificationRoutes: Routes = {
  'GET /v1/nodes/:id/classifications': read,
  'POST /v1/nodes/:id/classifications': replace,
  'DELETE /v1/nodes/:id/classifications/:class': remove,
};
