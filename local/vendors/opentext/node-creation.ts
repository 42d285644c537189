import { flagOf, numbersOf, objectOf, requiredNumber, requiredText, textOf } from './call';
import type { Call, Routes, SentFile } from './call';
import { remember } from './audit';
import { categoryOf, categoryValuesOf, writeCategory } from './category-values';
import { classify } from './classifications';
import { linksOf, propertiesOf } from './node-wire';
import { checkName } from './node-rules';
import { childNamed, DOCUMENT, nodeById, nodeFor, SHORTCUT, TYPE_NAMES, URL_ITEM } from './nodes';
import { GENERATION, type More, type NodeRow } from './nodes';
import { missing, nameTaken, Refusal } from './refusal';
import { inheritRights } from './rights';
import { instantOf, serverTime } from './settings';
import { uploadedFile } from './uploads';
import { addVersion, bytesOf, versionOf, versionsOf } from './version-rows';

interface NewNode {
  parent: number;
  type: number;
  name: string;
  description: string;
  more: More;
  advanced: boolean;
}

/** Puts an item into a container, with the container's rights. */
export function insertNode(call: Pick<Call, 'world' | 'user'>, item: NewNode): NodeRow {
  const { db } = call.world;
  checkName(item.name);
  if (childNamed(db, item.parent, item.name)) throw nameTaken(item.name);
  const now = instantOf(serverTime(call.world));
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO node (parent, type, name, description, owner, created, modified, modified_by, advanced, more)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      item.parent,
      item.type,
      item.name,
      item.description,
      call.user.id,
      now,
      now,
      call.user.id,
      item.advanced ? 1 : 0,
      JSON.stringify(item.more),
    );
  const id = Number(lastInsertRowid);
  inheritRights(db, id, item.parent, call.user.id);
  const node = nodeById(db, id);
  if (!node) throw new Refusal(500, 'Could not create the item.');
  return node;
}

/** Allowed values of `external_source`; the server refuses others. */
const SOURCES = ['file_system', 'cloud_storage', 'email_server', 'document_management'];

function externalFacts(call: Call): More {
  const more: More = {};
  for (const key of [
    'external_create_date',
    'external_modify_date',
    'external_source',
    'external_identity',
    'external_identity_type',
  ] as const) {
    const value = textOf(call, key);
    if (value !== undefined && value !== '') more[key] = value;
  }
  if (more.external_source !== undefined && !SOURCES.includes(more.external_source)) {
    throw new Refusal(400, "Invalid value for parameter 'external_source'");
  }
  return more;
}

/** What only some types have, and need. */
function ownFacts(call: Call, type: number): More {
  const more = externalFacts(call);
  if (type === URL_ITEM) more.url = requiredText(call, 'url');
  if (type === SHORTCUT || type === GENERATION) {
    more.original_id = nodeFor(call, 'see', requiredNumber(call, 'original_id')).id;
  }
  if (type === GENERATION) more.version_number = requiredNumber(call, 'version_number');
  return more;
}

/** POST /v2/nodes: a new item, or with `original_id` and without a type a copy. */
function createNode(call: Call): NodeRow {
  const original = textOf(call, 'original_id');
  if (original !== undefined && call.fields['type'] === undefined) return copyNode(call, original);

  const type = requiredNumber(call, 'type');
  if (!(type in TYPE_NAMES)) throw new Refusal(400, `Invalid value for parameter 'type'`);
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const file = type === DOCUMENT ? sentFile(call) : undefined;
  if (type === DOCUMENT && !file) throw missing('File');
  const advanced = flagOf(call, 'advanced_versioning');
  const node = insertNode(call, {
    parent: parent.id,
    type,
    name: textOf(call, 'name') ?? file?.name ?? '',
    description: textOf(call, 'description') ?? '',
    more: ownFacts(call, type),
    advanced,
  });
  if (file) addVersion(call, node.id, { file, description: '', major: false, advanced });
  applyRoles(call, node.id);
  remember(call, node.id, 'Create', node.name);
  return node;
}

export function sentFile(call: Call): SentFile | undefined {
  const key = textOf(call, 'upload_key');
  return key === undefined ? call.files.get('file') : uploadedFile(call.world, key);
}

/** `roles.categories` has flat keys, or attributes nested by category; `roles.classifications` ids. */
export function applyRoles(call: Call, nodeId: number): void {
  const roles = objectOf(call, 'roles');
  const categories = Object.entries((roles['categories'] ?? {}) as Record<string, unknown>).flatMap(
    ([key, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value as Record<string, unknown>)
        : [[key, value]],
  );
  const ids = new Set(categories.map(([key]) => Number(key.split('_')[0])));
  for (const id of ids) {
    const own = categories.filter(([key]) => key.startsWith(`${id}_`));
    writeCategory(call.world.db, nodeId, categoryOf(call.world.db, id), Object.fromEntries(own));
  }
  const sent = roles['classifications'] as { create_id?: unknown; id?: unknown } | undefined;
  const classes = [sent?.create_id, sent?.id].flatMap((value) =>
    numbersOf({ ...call, fields: { value } }, 'value'),
  );
  if (classes.length > 0) classify(call, nodeId, classes);
}

function copyNode(call: Call, originalId: string): NodeRow {
  const { db } = call.world;
  const original = nodeFor(call, 'see_contents', originalId);
  const parent = nodeFor(call, 'add_items', requiredNumber(call, 'parent_id'));
  const node = insertNode(call, {
    parent: parent.id,
    type: original.type,
    name: textOf(call, 'name') ?? original.name,
    description: original.description,
    more: JSON.parse(original.more) as More,
    advanced: original.advanced === 1,
  });
  if (versionsOf(db, original.id).length > 0) {
    const version = versionOf(db, original.id, 'latest');
    const bytes = bytesOf(db, version);
    addVersion(call, node.id, {
      file: { name: version.file_name, type: version.mime, bytes },
      description: '',
      major: false,
      advanced: node.advanced === 1,
    });
  }
  const values = categoryValuesOf(db, original.id);
  for (const id of new Set(Object.keys(values).map((key) => Number(key.split('_')[0])))) {
    const own = Object.entries(values).filter(([key]) => key.startsWith(`${id}_`));
    writeCategory(db, node.id, categoryOf(db, id), Object.fromEntries(own));
  }
  remember(call, node.id, 'Create from Copy', node.name);
  return node;
}

export const nodeCreationRoutes: Routes = {
  'POST /v2/nodes': (call) => ({
    links: linksOf('/api/v2/nodes', 'POST'),
    results: { data: { properties: propertiesOf(call, createNode(call)) } },
  }),
  'POST /v1/nodes': (call) => ({ id: createNode(call).id }),
};
