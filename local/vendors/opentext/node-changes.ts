import { requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { linksOf, propertiesOf } from './node-wire';
import { checkName, refuseHeld, refuseOfficial, refuseReserved } from './node-rules';
import { childNamed, childrenOf, maySee, nodeById, nodeFor, touch, type NodeRow } from './nodes';
import { nameTaken, Refusal } from './refusal';
import { instantOf, serverTime } from './settings';

/** PUT /v2/nodes/{id}: name, description, place, reservation. */
function changeNode(call: Call) {
  const node = nodeFor(call, 'see');
  const token = textOf(call, 'metadata_token');
  if (token !== undefined && token !== '' && token !== String(node.revision)) {
    throw new Refusal(409, 'Could not update metadata (edit conflict).');
  }
  if ('name' in call.fields) rename(call, requiredText(call, 'name'));
  if ('description' in call.fields) describe(call, textOf(call, 'description') ?? '');
  if ('parent_id' in call.fields) move(call, requiredText(call, 'parent_id'));
  if ('reserved_user_id' in call.fields) reserve(call);
  if ('versions_control_advanced' in call.fields) {
    const advanced = textOf(call, 'versions_control_advanced') === 'true' ? 1 : 0;
    call.world.db.prepare('UPDATE node SET advanced = ? WHERE id = ?').run(advanced, node.id);
  }
  touch(call, node.id);
  const changed = nodeFor(call, 'see');
  return {
    links: linksOf(`/api/v2/nodes/${node.id}`, 'PUT'),
    results: { data: { properties: propertiesOf(call, changed) } },
  };
}

export function rename(call: Call, name: string): void {
  const node = nodeFor(call, 'modify');
  checkName(name);
  refuseOfficial(call, node);
  refuseReserved(call, node);
  const other = childNamed(call.world.db, node.parent, name);
  if (other && other.id !== node.id) throw nameTaken(name);
  call.world.db.prepare('UPDATE node SET name = ? WHERE id = ?').run(name, node.id);
  remember(call, node.id, 'Rename', name);
}

function describe(call: Call, description: string): void {
  const node = nodeFor(call, 'modify');
  refuseOfficial(call, node);
  call.world.db.prepare('UPDATE node SET description = ? WHERE id = ?').run(description, node.id);
  remember(call, node.id, 'Attribute Value Changed', 'description');
}

function move(call: Call, to: string): void {
  const node = nodeFor(call, 'delete');
  const parent = nodeFor(call, 'add_items', to);
  refuseOfficial(call, node);
  const other = childNamed(call.world.db, parent.id, node.name);
  if (other && other.id !== node.id) throw nameTaken(node.name);
  call.world.db.prepare('UPDATE node SET parent = ? WHERE id = ?').run(parent.id, node.id);
  remember(call, node.id, 'Move', parent.name);
}

/** A member's id reserves, null frees. */
function reserve(call: Call): void {
  const node = nodeFor(call, 'reserve');
  refuseReserved(call, node);
  const by = Number(textOf(call, 'reserved_user_id') ?? 0);
  const at = by === 0 ? null : instantOf(serverTime(call.world));
  const sql = 'UPDATE node SET reserved_by = ?, reserved_at = ? WHERE id = ?';
  call.world.db.prepare(sql).run(by, at, node.id);
  remember(call, node.id, by === 0 ? 'Unreserve' : 'Reserve', node.name);
}

/** Into the recycle bin, with everything inside. */
export function deleteNode(call: Call): object {
  const node = nodeFor(call, 'delete');
  for (const one of subtree(call, node)) {
    refuseHeld(call, one);
    refuseOfficial(call, one);
    refuseReserved(call, one);
    // A nickname is free again when its item is gone.
    const sql = 'UPDATE node SET deleted = 1, nickname = NULL WHERE id = ?';
    call.world.db.prepare(sql).run(one.id);
    remember(call, one.id, 'Delete', one.name);
  }
  return { links: linksOf(`/api/v2/nodes/${node.id}`, 'DELETE'), results: {} };
}

const subtree = (call: Call, node: NodeRow): NodeRow[] => [
  node,
  ...childrenOf(call.world.db, node.id).flatMap((child) => subtree(call, child)),
];

function restore(call: Call): object {
  const id = Number(requiredText(call, 'ids').replace(/[[\]]/g, ''));
  const { db } = call.world;
  const row = db.prepare('SELECT parent, name FROM node WHERE id = ? AND deleted = 1').get(id);
  if (!row) throw new Refusal(400, `Could not get a node for ${id}`);
  const name = String(row['name']);
  if (childNamed(db, Number(row['parent']), name)) throw nameTaken(name);
  db.prepare('UPDATE node SET deleted = 0 WHERE id = ?').run(id);
  remember(call, id, 'Create', `${name} (restored)`);
  return { results: { success: [id], failure: { errors: {}, ids: [] } } };
}

/** pyxecm and csui name these characters; blanks are refused too. */
const FORBIDDEN_IN_NICKNAME = /[\s!%()\-{}[\]";'<>?,./\\#]/;

function setNickname(call: Call): object {
  const node = nodeFor(call, 'modify');
  const nickname = requiredText(call, 'nickname');
  if (nickname.length > 248 || FORBIDDEN_IN_NICKNAME.test(nickname)) {
    throw new Refusal(400, 'The nickname contains invalid characters or is too long.');
  }
  const other = nodeWithNickname(call, nickname);
  if (other && other.id !== node.id) {
    throw new Refusal(500, `The nickname '${nickname}' already exists.`);
  }
  const sql = 'UPDATE node SET nickname = ? WHERE id = ?';
  call.world.db.prepare(sql).run(nickname, node.id);
  remember(call, node.id, 'Nickname Changed', nickname);
  return { results: {} };
}

const nodeWithNickname = ({ world }: Call, nickname: string) =>
  world.db.prepare('SELECT * FROM node WHERE nickname = ? AND deleted = 0').get(nickname) as
    NodeRow | undefined;

function readNicknamed(call: Call): object {
  const node = nodeWithNickname(call, call.params['nickname'] ?? '');
  if (!node || !maySee(call, node)) {
    throw new Refusal(404, 'Could not find a node with this nickname.');
  }
  const shown = nodeById(call.world.db, node.id) ?? node;
  return { results: { data: { properties: propertiesOf(call, shown) } } };
}

export const nodeChangeRoutes: Routes = {
  'PUT /v2/nodes/:id': changeNode,
  'PUT /v1/nodes/:id': changeNode,
  'DELETE /v2/nodes/:id': deleteNode,
  'DELETE /v1/nodes/:id': deleteNode,
  'POST /v2/volumes/recyclebin/nodes/restore': restore,
  'PUT /v2/nodes/:id/nicknames': setNickname,
  'GET /v2/nicknames/:nickname/nodes': readNicknamed,
};
