import { numbersOf, requiredNumber, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { memberById } from './members';
import { childrenOf, nodeFor, touch, type NodeRow } from './nodes';
import { missing, Refusal } from './refusal';
import {
  effective,
  PERMISSIONS,
  removeRight,
  rightsOf,
  setRight,
  type Permission,
  type Right,
} from './rights';

const onWire = ({ kind, right_id, permissions }: Right) => ({
  data: { permissions: { permissions, right_id: kind === 'public' ? null : right_id, type: kind } },
});

function list(call: Call) {
  const node = nodeFor(call, 'see');
  return { results: rightsOf(call.world.db, node.id).map(onWire) };
}

function readKind(kind: Right['kind']) {
  return (call: Call) => {
    const node = nodeFor(call, 'see');
    const rightId = call.params['right'];
    const right = rightsOf(call.world.db, node.id).find(
      (one) => one.kind === kind && (rightId === undefined || String(one.right_id) === rightId),
    );
    if (!right) throw new Refusal(400, 'The node has no such permissions.');
    return { results: onWire(right) };
  };
}

/** What the member may do in the end, by whatever list. */
function readEffective(call: Call) {
  const node = nodeFor(call, 'see');
  const member = memberById(call.world.db, Number(call.params['right']));
  if (!member) throw new Refusal(400, 'Could not find the member');
  const permissions = effective(call.world.db, node.id, member);
  const { id } = member;
  return { results: { data: { permissions: { permissions, right_id: id, type: 'effective' } } } };
}

function sentPermissions(call: Call): Permission[] {
  const sent = call.fields['permissions'];
  if (sent === undefined) throw missing('permissions');
  const names = (typeof sent === 'string' ? JSON.parse(sent) : sent) as string[];
  const unknown = names.find((name) => !PERMISSIONS.some((one) => one === name));
  if (unknown !== undefined) throw new Refusal(400, `Invalid permission '${unknown}'`);
  return names as Permission[];
}

/** apply_to: 0 this item, 1 what is inside, 2 both, 3 this item and what is directly inside. */
function affected(call: Call, node: NodeRow): NodeRow[] {
  const inside = (one: NodeRow): NodeRow[] =>
    childrenOf(call.world.db, one.id).flatMap((child) => [child, ...inside(child)]);
  const scope = textOf(call, 'apply_to') ?? '0';
  if (scope === '1') return inside(node);
  if (scope === '2') return [node, ...inside(node)];
  return scope === '3' ? [node, ...childrenOf(call.world.db, node.id)] : [node];
}

function grant(kind: Right['kind'], rightOf: (call: Call) => number) {
  return (call: Call) => {
    const node = nodeFor(call, 'edit_permissions');
    const right: Right = { kind, right_id: rightOf(call), permissions: sentPermissions(call) };
    for (const { id, name } of affected(call, node)) {
      setRight(call.world.db, id, right);
      touch(call, id);
      remember(call, id, 'Permission Changed', name);
    }
    return { results: onWire(right) };
  };
}

function revoke(kind: Right['kind']) {
  return (call: Call) => {
    const node = nodeFor(call, 'edit_permissions');
    const right = call.params['right'];
    removeRight(call.world.db, node.id, kind, right === undefined ? undefined : Number(right));
    touch(call, node.id);
    remember(call, node.id, 'Permission Changed', node.name);
    return { results: {} };
  };
}

const fromPath = (call: Call) => Number(call.params['right']);
const fromForm = (call: Call) => requiredNumber(call, 'right_id');
const everybody = () => -1;

/** Who is told of changes, by e-mail; Content Server calls nobody back. */
const interests: Routes = {
  'GET /v2/notifications/interests/nodes/:id': (call) => {
    const node = nodeFor(call, 'see');
    const sql = 'SELECT 1 FROM interest WHERE node = ? AND member = ?';
    const set = call.world.db.prepare(sql).get(node.id, call.user.id) !== undefined;
    return { results: { data: { interests: set ? [1] : [] } } };
  },
  'PUT /v2/notifications/interests/nodes/:id': (call) => {
    const node = nodeFor(call, 'see');
    const wanted = numbersOf(call, 'interests').length > 0;
    const sql = wanted
      ? 'INSERT OR IGNORE INTO interest VALUES (?, ?)'
      : 'DELETE FROM interest WHERE node = ? AND member = ?';
    call.world.db.prepare(sql).run(node.id, call.user.id);
    return { results: {} };
  },
};

export const permissionRoutes: Routes = {
  'GET /v2/nodes/:id/permissions': list,
  'GET /v2/nodes/:id/permissions/owner': readKind('owner'),
  'GET /v2/nodes/:id/permissions/group': readKind('group'),
  'GET /v2/nodes/:id/permissions/public': readKind('public'),
  'GET /v2/nodes/:id/permissions/custom/:right': readKind('custom'),
  'GET /v2/nodes/:id/permissions/effective/:right': readEffective,
  'PUT /v2/nodes/:id/permissions/owner': grant('owner', fromForm),
  'PUT /v2/nodes/:id/permissions/group': grant('group', fromForm),
  'PUT /v2/nodes/:id/permissions/public': grant('public', everybody),
  'POST /v2/nodes/:id/permissions/custom': grant('custom', fromForm),
  'PUT /v2/nodes/:id/permissions/custom/:right': grant('custom', fromPath),
  'DELETE /v2/nodes/:id/permissions/owner': revoke('owner'),
  'DELETE /v2/nodes/:id/permissions/group': revoke('group'),
  'DELETE /v2/nodes/:id/permissions/public': revoke('public'),
  'DELETE /v2/nodes/:id/permissions/custom/:right': revoke('custom'),
  ...interests,
};
