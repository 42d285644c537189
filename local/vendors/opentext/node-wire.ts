import type { Call } from './call';
import { categoryValuesOf } from './category-values';
import { memberById, memberProperties } from './members';
import {
  CONTAINERS,
  childrenOf,
  moreOf,
  nodeById,
  TYPE_NAMES,
  type More,
  type NodeRow,
} from './nodes';
import { rightsOf } from './rights';
import { versionOnWire, versionsOf } from './version-rows';

/** An item's properties with all that a real server sends (pyxecm, get_node). */
export function propertiesOf({ world }: Pick<Call, 'world'>, node: NodeRow) {
  const { db } = world;
  const more = moreOf(node);
  const newest = versionsOf(db, node.id).at(-1);
  const container = CONTAINERS.includes(node.type);
  const size = container ? childrenOf(db, node.id).length : (newest?.size ?? 0);
  return {
    advanced_versioning: node.advanced === 1,
    container,
    container_size: container ? size : 0,
    create_date: node.created,
    create_user_id: node.owner,
    description: node.description,
    description_multilingual: { en: node.description },
    ...externalOnWire(more),
    favorite: false,
    hidden: false,
    icon: null,
    icon_large: null,
    id: node.id,
    mime_type: newest?.mime ?? null,
    modify_date: node.modified,
    modify_user_id: node.modified_by,
    name: node.name,
    name_multilingual: { en: node.name },
    owner: memberById(db, node.owner)?.name ?? '',
    owner_group_id: 1200,
    owner_user_id: node.owner,
    parent_id: node.parent,
    permissions_model: 'advanced',
    reserved: node.reserved_by !== 0,
    reserved_date: node.reserved_at,
    reserved_shared_collaboration: false,
    reserved_user_id: node.reserved_by,
    size,
    size_formatted: container ? `${size} Items` : `${Math.ceil(size / 1024)} KB`,
    status: null,
    type: node.type,
    type_name: TYPE_NAMES[node.type] ?? 'Item',
    versionable: newest !== undefined,
    versions_control_advanced: node.advanced === 1,
    volume_id: -2000,
  };
}

function externalOnWire(more: More) {
  const { original_id, version_number, url } = more;
  return {
    external_create_date: more.external_create_date ?? null,
    external_identity: more.external_identity ?? '',
    external_identity_type: more.external_identity_type ?? '',
    external_modify_date: more.external_modify_date ?? null,
    external_source: more.external_source ?? '',
    ...(original_id !== undefined && { original_id }),
    ...(version_number !== undefined && { version_number }),
    ...(url !== undefined && { url }),
  };
}

/** `properties{id,name}` → name and list; `versions.element(0)` → name and how many. */
function parseField(field: string) {
  const match = /^(\w+)(?:\{([^}]*)\})?(?:\.(?:element\((\d+)\)|limit\((\d+)\)))?$/.exec(field);
  if (!match) return undefined;
  const [, name = '', only, element, limit] = match;
  return { name, only: only?.split(',').map((one) => one.trim()), element, limit };
}

/** An item as `fields` and `expand` ask for it; the properties alone when they ask for nothing. */
export function nodeOnWire(call: Call, node: NodeRow) {
  const asked = call.query.getAll('fields').map(parseField);
  const fields = asked.filter((field) => field !== undefined);
  const data: Record<string, unknown> = {};
  for (const { name, only, element, limit } of fields.length > 0 ? fields : [ALL_PROPERTIES]) {
    if (name === 'properties') data['properties'] = pick(withExpansion(call, node), only);
    if (name === 'categories') data['categories'] = categoryValuesOf(call.world.db, node.id);
    if (name === 'permissions') {
      const rights = rightsOf(call.world.db, node.id);
      const shown = rights.slice(0, limit === undefined ? rights.length : Number(limit));
      data['permissions'] = shown.map(({ kind, ...right }) => ({ ...right, type: kind }));
    }
    if (name === 'versions') {
      const versions = versionsOf(call.world.db, node.id).reverse().map(versionOnWire);
      data['versions'] = element === undefined ? versions : versions[Number(element)];
    }
  }
  return { data };
}

const ALL_PROPERTIES = {
  name: 'properties',
  only: undefined,
  element: undefined,
  limit: undefined,
};

/** `expand=properties{parent_id,create_user_id}` puts `parent_id_expand` beside `parent_id`. */
function withExpansion(call: Call, node: NodeRow): Record<string, unknown> {
  const properties: Record<string, unknown> = propertiesOf(call, node);
  const expand = call.query.getAll('expand').map(parseField);
  for (const key of expand.flatMap((field) => field?.only ?? [])) {
    const id = Number(properties[key]);
    const member = memberById(call.world.db, id);
    const other = nodeById(call.world.db, id);
    if (key.endsWith('user_id') && member) properties[`${key}_expand`] = memberProperties(member);
    else if (other) properties[`${key}_expand`] = propertiesOf(call, other);
  }
  return properties;
}

function pick(properties: Record<string, unknown>, only: readonly string[] | undefined) {
  if (only === undefined) return properties;
  const kept = ([key]: [string, unknown]) => only.includes(key.replace(/_expand$/, ''));
  return Object.fromEntries(Object.entries(properties).filter(kept));
}

export const linksOf = (href: string, method: string) => ({
  data: { self: { body: '', content_type: '', href, method, name: '' } },
});
