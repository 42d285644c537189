import { requiredNumber, requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { applyRoles, insertNode } from './node-creation';
import { childrenOf, DOCUMENT, maySee, nodeFor, type NodeRow, TEMPLATE_VOLUME } from './nodes';
import { lineage } from './nodes';
import { volumeOf } from './node-reads';
import { Refusal } from './refusal';
import { addVersion, bytesOf, versionOf } from './version-rows';

/** The documents of the template volume that the caller may see, whatever folder they lie in. */
export function templatesFor(call: Call): NodeRow[] {
  const inside = ({ id }: NodeRow): NodeRow[] =>
    childrenOf(call.world.db, id).flatMap((child) => [child, ...inside(child)]);
  return inside(volumeOf(call, TEMPLATE_VOLUME)).filter(
    (node) => node.type === DOCUMENT && maySee(call, node),
  );
}

/** GET …/doctemplates?subtypes={144} — for a container into which the caller may put a document. */
function listTemplates(call: Call) {
  nodeFor(call, 'see');
  const subtypes = call.query.get('subtypes') ?? `{${DOCUMENT}}`;
  if (!new RegExp(`\\b${DOCUMENT}\\b`).test(subtypes)) return { results: [] };
  const templates = templatesFor(call).map((node) => {
    const { mime, size } = versionOf(call.world.db, node.id, 'latest');
    const sizeformatted = `${Math.ceil(size / 1024)} KB`;
    return { id: node.id, name: node.name, type: DOCUMENT, mime_type: mime, size, sizeformatted };
  });
  return { results: [{ subtype: DOCUMENT, name: 'Document', templates }] };
}

/** "Seems to only work with a body tag" (pyxecm): what the published file says of the query is not read. */
function createFromTemplate(call: Call) {
  const template = nodeFor(call, 'see_contents', requiredNumber(call, 'template_id'));
  const volume = lineage(call.world.db, template).at(-1);
  if (template.type !== DOCUMENT || volume?.type !== TEMPLATE_VOLUME) {
    throw new Refusal(400, `${template.id} is not a document template.`);
  }
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const node = insertNode(call, {
    parent: parent.id,
    type: DOCUMENT,
    name: requiredText(call, 'name'),
    description: textOf(call, 'description') ?? '',
    more: { template: template.id },
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

export const documentTemplateRoutes: Routes = {
  'GET /v2/nodes/:id/doctemplates': listTemplates,
  'GET /v2/forms/doctemplates/create': form,
  'POST /v2/doctemplates': createFromTemplate,
};
