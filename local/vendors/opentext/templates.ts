import { requiredNumber, requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { applyRoles, insertNode } from './node-creation';
import { propertiesOf } from './node-wire';
import { childrenOf, DOCUMENT, maySee, moreOf, nodeFor, WORKSPACE } from './nodes';
import { pagingOf } from './paging';
import { Refusal } from './refusal';
import { addVersion, bytesOf, versionOf } from './version-rows';

/** Documents in "Templates" stand for the volume 20541, which this server's people do not open. */
const TEMPLATES = 20040;

function listTemplates(call: Call) {
  nodeFor(call, 'see');
  const templates = childrenOf(call.world.db, TEMPLATES)
    .filter((node) => maySee(call, node))
    .map((node) => {
      const { mime, size } = versionOf(call.world.db, node.id, 'latest');
      const sizeformatted = `${Math.ceil(size / 1024)} KB`;
      return { id: node.id, name: node.name, type: DOCUMENT, mime_type: mime, size, sizeformatted };
    });
  return { results: [{ subtype: DOCUMENT, name: 'Document', templates }] };
}

function createFromTemplate(call: Call) {
  const template = nodeFor(call, 'see_contents', requiredNumber(call, 'template_id'));
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const node = insertNode(call, {
    parent: parent.id,
    type: DOCUMENT,
    name: requiredText(call, 'name'),
    description: textOf(call, 'description') ?? '',
    more: {},
    advanced: false,
  });
  const version = versionOf(call.world.db, template.id, 'latest');
  const bytes = bytesOf(call.world.db, version);
  addVersion(call, node.id, {
    file: { name: node.name, type: version.mime, bytes },
    description: '',
    major: false,
    advanced: false,
  });
  applyRoles(call, node.id);
  remember(call, node.id, 'Create', `${node.name} from ${template.name}`);
  return { results: { id: node.id, cacheId: 1 } };
}

function form(call: Call) {
  nodeFor(call, 'add_items', call.query.get('parent_id') ?? '');
  const template = nodeFor(call, 'see', call.query.get('template_id') ?? '');
  const schema = { properties: { name: { type: 'string', required: true } }, type: 'object' };
  const data = { name: template.name, template_id: template.id };
  return { forms: [{ data, options: {}, schema }] };
}

function workspaces(call: Call) {
  const sql = 'SELECT id FROM node WHERE type = ? AND deleted = 0 ORDER BY name';
  const name = (call.query.get('where_name') ?? '').replace(/^contains_/, '').toLowerCase();
  const found = call.world.db
    .prepare(sql)
    .all(WORKSPACE)
    .map((row) => Number(row['id']))
    .filter((id) => {
      try {
        return nodeFor(call, 'see', id).name.toLowerCase().includes(name);
      } catch (error) {
        if (error instanceof Refusal) return false;
        throw error;
      }
    });
  const { slice, collection } = pagingOf(call.query, found, 100);
  const { paging } = collection;
  return { paging, results: slice.map((id) => workspaceOnWire(call, id)) };
}

function workspaceOnWire(call: Call, id: number) {
  const node = nodeFor(call, 'see', id);
  const properties = {
    ...propertiesOf(call, node),
    ...{ workspace_type: moreOf(node).workspace_type },
  };
  return { data: { properties } };
}

const WORKSPACE_TYPE = { wksp_type_id: 1, wksp_type_name: 'Title', template_id: TEMPLATES };

function createWorkspace(call: Call) {
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const node = insertNode(call, {
    parent: parent.id,
    type: WORKSPACE,
    name: requiredText(call, 'name'),
    description: textOf(call, 'description') ?? '',
    more: { workspace_type: WORKSPACE_TYPE.wksp_type_name },
    advanced: false,
  });
  applyRoles(call, node.id);
  remember(call, node.id, 'Create', node.name);
  return { results: { id: node.id } };
}

export const templateRoutes: Routes = {
  'GET /v2/nodes/:id/doctemplates': listTemplates,
  'GET /v2/forms/doctemplates/create': form,
  'POST /v2/doctemplates': createFromTemplate,
  'GET /v2/businessworkspacetypes': () => ({
    results: [{ data: { properties: WORKSPACE_TYPE } }],
  }),
  'GET /v2/businessworkspaces': workspaces,
  'POST /v2/businessworkspaces': createWorkspace,
  'GET /v2/businessworkspaces/:id': (call) => ({
    results: workspaceOnWire(call, Number(call.params['id'])),
  }),
};
