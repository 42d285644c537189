import type { DatabaseSync } from 'node:sqlite';

import { requiredNumber, requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { applyRoles, insertNode } from './node-creation';
import { propertiesOf } from './node-wire';
import {
  childrenOf,
  lineage,
  maySee,
  moreOf,
  nodeFor,
  type NodeRow,
  TEMPLATE_VOLUME,
  WORKSPACE,
} from './nodes';
import { pagingOf } from './paging';
import { Refusal } from './refusal';

/** What kinds of workspaces Aurora Press has. */
const TYPES = [
  { id: 1, name: 'Title' },
  { id: 2, name: 'Campaign' },
];

const typeOf = (node: NodeRow) => TYPES.find(({ id }) => id === moreOf(node).workspace_type);

const isTemplate = (db: DatabaseSync, node: NodeRow) =>
  lineage(db, node).at(-1)?.type === TEMPLATE_VOLUME;

function allOf(call: Call): NodeRow[] {
  const rows = call.world.db
    .prepare('SELECT * FROM node WHERE type = ? AND deleted = 0 ORDER BY name')
    .all(WORKSPACE) as unknown as NodeRow[];
  return rows.filter((node) => maySee(call, node));
}

function listTypes(call: Call) {
  const templates = allOf(call).filter((node) => isTemplate(call.world.db, node));
  const results = TYPES.map((type) => ({
    data: {
      properties: {
        wksp_type_id: type.id,
        wksp_type_name: type.name,
        rm_enabled: false,
        templates: templates
          .filter((node) => typeOf(node) === type)
          .map(({ id, name }) => ({ id, name, subType: WORKSPACE })),
      },
    },
  }));
  return { results };
}

/** `where_name` begins with `contains_`, as pyxecm sends it; without it the whole name must be the same. */
function matches(name: string, asked: string): boolean {
  const [, part] = /^contains_(.*)$/.exec(asked) ?? [];
  const own = name.toLowerCase();
  return part === undefined ? own === asked.toLowerCase() : own.includes(part.toLowerCase());
}

function list(call: Call) {
  const { query, world } = call;
  const name = query.get('where_name');
  const type = query.get('where_workspace_type_id');
  const found = allOf(call).filter(
    (node) =>
      !isTemplate(world.db, node) &&
      (name === null || matches(node.name, name)) &&
      (type === null || String(typeOf(node)?.id) === type),
  );
  const { slice, collection } = pagingOf(query, found, 100);
  const { paging } = collection;
  return { paging, results: slice.map((node) => onWire(call, node)) };
}

function onWire(call: Call, node: NodeRow) {
  const type = typeOf(node);
  const properties = {
    ...propertiesOf(call, node),
    wksp_type_id: type?.id,
    wksp_type_name: type?.name,
  };
  return { data: { properties } };
}

function workspaceFor(call: Call, id: string): NodeRow {
  const node = nodeFor(call, 'see', id);
  if (node.type !== WORKSPACE) throw new Refusal(400, `${id} is not a business workspace.`);
  return node;
}

/** A workspace comes with what its template has inside. */
function create(call: Call) {
  const template = workspaceFor(call, requiredText(call, 'template_id'));
  if (!isTemplate(call.world.db, template)) {
    throw new Refusal(400, `${template.id} is not a workspace template.`);
  }
  const type = Number(textOf(call, 'wksp_type_id') ?? moreOf(template).workspace_type);
  if (type !== moreOf(template).workspace_type) {
    throw new Refusal(400, 'The template is not of this workspace type.');
  }
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const node = insertNode(call, {
    parent: parent.id,
    type: WORKSPACE,
    name: requiredText(call, 'name'),
    description: textOf(call, 'description') ?? '',
    more: { workspace_type: type, template: template.id },
    advanced: false,
  });
  for (const child of childrenOf(call.world.db, template.id)) {
    const { name, description } = child;
    insertNode(call, {
      ...{ parent: node.id, type: child.type, name, description },
      more: moreOf(child),
      advanced: false,
    });
  }
  applyRoles(call, node.id);
  remember(call, node.id, 'Create', node.name);
  return { results: { id: node.id } };
}

/** GET /v1/nodes/{id}/businessworkspace — the innermost one that the item lies in. */
function rootOf(call: Call) {
  const node = nodeFor(call, 'see');
  const root = lineage(call.world.db, node).find(({ type }) => type === WORKSPACE);
  if (!root || !maySee(call, root)) throw new Refusal(404, 'Could not find a business workspace.');
  return { id: root.id, name: root.name, type: WORKSPACE, wksp_type_id: typeOf(root)?.id };
}

function related(call: Call) {
  const workspace = workspaceFor(call, call.params['id'] ?? '');
  const rows = call.world.db
    .prepare('SELECT other, kind FROM workspace_relation WHERE workspace = ? ORDER BY other')
    .all(workspace.id);
  const ids = rows.map((row) => Number(row['other']));
  const found = allOf(call).filter(({ id }) => ids.includes(id));
  const { slice, collection } = pagingOf(call.query, found, 100);
  const { paging } = collection;
  return { paging, results: slice.map((node) => onWire(call, node)) };
}

/** One relation, in both directions: who is whose parent shows from the other side. */
function relate(call: Call) {
  const workspace = workspaceFor(call, call.params['id'] ?? '');
  nodeFor(call, 'modify', workspace.id);
  const other = workspaceFor(call, requiredText(call, 'rel_bw_id'));
  const kind = textOf(call, 'rel_type') ?? 'child';
  const opposite = { child: 'parent', parent: 'child' }[kind];
  if (opposite === undefined) throw new Refusal(400, "Invalid value for parameter 'rel_type'");
  const add = call.world.db.prepare('INSERT OR IGNORE INTO workspace_relation VALUES (?, ?, ?)');
  add.run(workspace.id, other.id, kind);
  add.run(other.id, workspace.id, opposite);
  return { results: {} };
}

export const workspaceRoutes: Routes = {
  'GET /v2/businessworkspacetypes': listTypes,
  'GET /v2/businessworkspaces': list,
  'POST /v2/businessworkspaces': create,
  'GET /v2/businessworkspaces/:id': (call) => ({
    results: onWire(call, workspaceFor(call, call.params['id'] ?? '')),
  }),
  'GET /v2/businessworkspaces/:id/relateditems': related,
  'POST /v2/businessworkspaces/:id/relateditems': relate,
  'GET /v1/nodes/:id/businessworkspace': rootOf,
};
