import { requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { refuseOfficial } from './node-rules';
import { nodeFor } from './nodes';
import { missing, Refusal } from './refusal';
import { versionOf } from './version-rows';
import { download } from './versions';

function store(call: Call) {
  const node = nodeFor(call, 'modify');
  refuseOfficial(call, node);
  const type = requiredText(call, 'rendition_type');
  const file = call.files.get('file');
  if (!file) throw missing('File');
  const { number } = versionOf(call.world.db, node.id, call.params['number'] ?? 'latest');
  call.world.db
    .prepare('INSERT OR REPLACE INTO rendition VALUES (?, ?, ?, ?, ?, ?)')
    .run(node.id, number, type, file.name, textOf(call, 'file_type') ?? file.type, file.bytes);
  remember(call, node.id, 'Rendition Added', `${type} of version ${number}`);
  return { results: {} };
}

function rowsOf(call: Call) {
  const node = nodeFor(call, 'see_contents');
  const { number } = versionOf(call.world.db, node.id, call.params['number'] ?? 'latest');
  const type = call.query.get('rendition_type');
  const rows = call.world.db
    .prepare('SELECT * FROM rendition WHERE node = ? AND number = ? AND (? IS NULL OR type = ?)')
    .all(node.id, number, type, type);
  return rows.map((row) => ({
    type: String(row['type']),
    name: String(row['file_name']),
    mime: String(row['mime']),
    bytes: row['bytes'] as Uint8Array,
    version: number,
  }));
}

function list(call: Call) {
  const data = rowsOf(call).map(({ type, name, mime, bytes, version }) => ({
    rendition_type: type,
    file_name: name,
    mime_type: mime,
    file_size: bytes.byteLength,
    version_number: version,
  }));
  return { results: { data } };
}

export function renditionContent(call: Call): Response {
  const [rendition] = rowsOf(call);
  if (!rendition) throw new Refusal(400, 'Could not find the rendition.');
  return download({ ...rendition, type: rendition.mime }, false);
}

function remove(call: Call) {
  const node = nodeFor(call, 'delete_versions');
  const sql = 'DELETE FROM rendition WHERE node = ? AND number = ? AND type = ?';
  for (const { version, type } of rowsOf(call)) {
    call.world.db.prepare(sql).run(node.id, version, type);
  }
  return { results: {} };
}

export const renditionRoutes: Routes = {
  'POST /v2/nodes/:id/versions/renditions': store,
  'GET /v2/nodes/:id/versions/renditions': list,
  'GET /v2/nodes/:id/versions/:number/renditions': list,
  'PUT /v2/nodes/:id/versions/:number/renditions': store,
  'DELETE /v2/nodes/:id/versions/:number/renditions': remove,
  'GET /v2/nodes/:id/versions/:number/renditions/content': renditionContent,
};
