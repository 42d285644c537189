import { numbersOf, requiredNumber, type Call, type Routes } from './call';
import { linksOf, nodeOnWire, propertiesOf } from './node-wire';
import { childNamed, childrenOf, CONTAINERS, lineage, maySee, nodeById, nodeFor } from './nodes';
import type { NodeRow } from './nodes';
import { pagingOf } from './paging';
import { Refusal } from './refusal';
import { effective } from './rights';

function readNode(call: Call) {
  const node = nodeFor(call, 'see');
  return { links: linksOf(`/api/v2/nodes/${node.id}`, 'GET'), results: nodeOnWire(call, node) };
}

// The older form: properties under `data`, and what the node's type is beside it.
function readNodeV1(call: Call) {
  const node = nodeFor(call, 'see');
  const data = propertiesOf(call, node);
  return {
    data,
    type: node.type,
    type_name: data.type_name,
    definitions: {},
    definitions_order: [],
  };
}

/** -1 containers, -2 searchable, -3 everything else, or a type. */
function isOfType(node: NodeRow, asked: string): boolean {
  const container = CONTAINERS.includes(node.type);
  if (asked === '-1') return container;
  if (asked === '-3') return !container;
  return asked === '-2' || String(node.type) === asked;
}

const SORTS: Record<string, (node: NodeRow) => string | number> = {
  name: ({ name }) => name.toLowerCase(),
  modify_date: ({ modified }) => modified,
  create_date: ({ created }) => created,
  type: ({ type }) => type,
  id: ({ id }) => id,
};

function sorted(nodes: NodeRow[], sort: string): NodeRow[] {
  const [direction, ...words] = sort.split('_');
  const key = SORTS[words.join('_')];
  if (!key) throw new Refusal(400, `Invalid sort '${sort}'`);
  const ascending = (a: NodeRow, b: NodeRow) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
  return nodes.sort((a, b) => (direction === 'desc' ? ascending(b, a) : ascending(a, b)));
}

/** GET /v2/nodes/{id}/nodes — `where_name` finds names that contain the text. */
function listChildren(call: Call) {
  const { world, query } = call;
  const parent = nodeFor(call, 'see_contents');
  const name = (query.get('where_name') ?? '').toLowerCase();
  const types = query.getAll('where_type');
  const found = childrenOf(world.db, parent.id).filter(
    (node) =>
      maySee(call, node) &&
      node.name.toLowerCase().includes(name) &&
      (types.length === 0 || types.some((type) => isOfType(node, type))),
  );
  const sort = query.get('sort') ?? 'asc_name';
  const { slice, collection } = pagingOf(query, sorted(found, sort));
  collection.sorting = { sort: [sort] };
  const results = slice.map((node) => nodeOnWire(call, node));
  return { collection, links: linksOf(`/api/v2/nodes/${parent.id}/nodes`, 'GET'), results };
}

function listChildrenV1(call: Call) {
  const { collection, results } = listChildren(call);
  const { page, limit, page_total, total_count } = collection.paging;
  const data = results.map(({ data: one }) => one['properties']);
  return { data, limit, page, page_total, total_count, range_max: 0, range_min: 0, sort: '' };
}

/** At most 250 ids; those that the caller may not see are left out. */
function listById(call: Call) {
  const ids = numbersOf(call, 'ids');
  if (ids.length > 250) throw new Refusal(400, 'The maximum number of ids is 250.');
  const nodes = ids.map((id) => nodeById(call.world.db, id)).filter((node) => node !== undefined);
  return {
    collection: {},
    results: nodes.filter((node) => maySee(call, node)).map((node) => nodeOnWire(call, node)),
  };
}

function readAncestors(call: Call) {
  const [, ...above] = lineage(call.world.db, nodeFor(call, 'see'));
  const ancestors = above
    .reverse()
    .map(({ id, name, parent, type }) => ({ id, name, parent_id: parent, type, volume_id: -2000 }));
  return { ancestors };
}

/** Collisions only. */
function validateNames(call: Call) {
  const { names: sent } = call.fields;
  const parent = nodeFor(call, 'see_contents', requiredNumber(call, 'parent_id'));
  const names = Array.isArray(sent) ? sent.map(String) : [];
  const taken = names
    .map((name) => ({ name, node: childNamed(call.world.db, parent.id, name) }))
    .filter(({ node }) => node !== undefined);
  return { results: taken.map(({ name, node }) => ({ name, id: node?.id })) };
}

const VOLUMES = [141, 198, 133, 20541];

export function volumeOf({ world }: Call, type: number): NodeRow {
  const sql = 'SELECT * FROM node WHERE type = ? AND parent = -1 AND deleted = 0';
  const row = world.db.prepare(sql).get(type) as NodeRow | undefined;
  if (!row) throw new Refusal(500, `Could not get the volume ${type}`);
  return row;
}

function readVolumes(call: Call) {
  const volumes = VOLUMES.map((type) => volumeOf(call, type));
  const visible = volumes.filter((node) => maySee(call, node));
  return { results: visible.map((node) => nodeOnWire(call, node)) };
}

function readVolume(call: Call) {
  const node = volumeOf(call, Number(call.params['type']));
  return { results: nodeOnWire(call, nodeFor(call, 'see', node.id)) };
}

function readActions(call: Call) {
  const node = nodeFor(call, 'see');
  return { data: { permissions: effective(call.world.db, node.id, call.user) } };
}

function readCopyLink(call: Call) {
  const node = nodeFor(call, 'see');
  return { results: { link: `${call.world.publicUrl()}/otcs/cs.exe/app/nodes/${node.id}` } };
}

export const nodeReadRoutes: Routes = {
  'POST /v2/nodes/list': listById,
  'GET /v2/nodes/:id': readNode,
  'GET /v1/nodes/:id': readNodeV1,
  'GET /v2/nodes/:id/properties': readNode,
  'GET /v2/nodes/:id/nodes': listChildren,
  'GET /v1/nodes/:id/nodes': listChildrenV1,
  'GET /v1/nodes/:id/ancestors': readAncestors,
  'GET /v1/nodes/:id/actions': readActions,
  'GET /v2/nodes/:id/copylink': readCopyLink,
  'POST /v1/validation/nodes/names': validateNames,
  'GET /v2/volumes': readVolumes,
  'GET /v2/volumes/:type': readVolume,
};
