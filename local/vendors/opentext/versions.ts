import { flagOf, textOf, type Call, type Routes, type SentFile } from './call';
import { remember } from './audit';
import { applyRoles, sentFile } from './node-creation';
import { linksOf, propertiesOf } from './node-wire';
import { refuseHeld, refuseOfficial, refuseReserved } from './node-rules';
import { nodeFor, touch } from './nodes';
import { pagingOf } from './paging';
import { missing, Refusal } from './refusal';
import { addVersion, bytesOf, versionOf, versionOnWire, versionsOf } from './version-rows';

function postVersion(call: Call) {
  const node = nodeFor(call, 'modify');
  const file = sentFile(call);
  if (!file) throw missing('File');
  const major = flagOf(call, 'add_major_version');
  if (major) nodeFor(call, 'add_major_version');
  refuseOfficial(call, node);
  refuseReserved(call, node);
  const version = addVersion(call, node.id, {
    file,
    description: textOf(call, 'description') ?? '',
    major,
    advanced: node.advanced === 1,
  });
  applyRoles(call, node.id);
  touch(call, node.id);
  remember(call, node.id, 'Add Version', `version ${version.number}`);
  return version;
}

function createVersion(call: Call) {
  const versions = versionOnWire(postVersion(call));
  const node = nodeFor(call, 'see');
  return {
    links: linksOf(`/api/v2/nodes/${node.id}/versions`, 'POST'),
    results: { data: { properties: propertiesOf(call, node), versions } },
  };
}

function createVersionV1(call: Call) {
  const { node, number } = postVersion(call);
  return { id: node, version_number: number };
}

/** v2 lists results, each with ONE version object under `versions`. */
function listVersions(call: Call) {
  const node = nodeFor(call, 'see_contents');
  const { slice, collection } = pagingOf(call.query, versionsOf(call.world.db, node.id), 100);
  return {
    collection,
    links: linksOf(`/api/v2/nodes/${node.id}/versions`, 'GET'),
    results: slice.map((version) => ({ data: { versions: versionOnWire(version) } })),
  };
}

function listVersionsV1(call: Call) {
  const node = nodeFor(call, 'see_contents');
  return { data: versionsOf(call.world.db, node.id).map(versionOnWire) };
}

function chosen(call: Call) {
  const node = nodeFor(call, 'see_contents');
  return versionOf(call.world.db, node.id, call.params['number'] ?? 'latest');
}

function chosenV2(call: Call) {
  // v2 knows numbers only (cs-rest: "latest not supported in v2").
  if (call.params['number'] === 'latest') throw new Refusal(400, 'Invalid version number');
  return chosen(call);
}

function describeVersion(call: Call) {
  const node = nodeFor(call, 'modify');
  refuseOfficial(call, node);
  const version = chosen(call);
  const description = textOf(call, 'description') ?? '';
  call.world.db
    .prepare('UPDATE version SET description = ? WHERE id = ?')
    .run(description, version.id);
  return { results: { data: { versions: versionOnWire(chosen(call)) } } };
}

function deleteVersion(call: Call) {
  const node = nodeFor(call, 'delete_versions');
  refuseHeld(call, node);
  refuseOfficial(call, node);
  const { id, locked, number } = chosen(call);
  if (locked === 1) throw new Refusal(500, `Version ${number} is locked.`);
  call.world.db.prepare('DELETE FROM version WHERE id = ?').run(id);
  remember(call, node.id, 'Delete Version', `version ${number}`);
  return { results: {} };
}

/** Keeps the newest; the number comes in the body or the query. */
function purgeVersions(call: Call) {
  const node = nodeFor(call, 'delete_versions');
  refuseHeld(call, node);
  refuseOfficial(call, node);
  const keep = Number(textOf(call, 'number_to_keep') ?? call.query.get('number_to_keep') ?? 1);
  const old = versionsOf(call.world.db, node.id).slice(0, -keep);
  if (old.some(({ locked }) => locked === 1)) throw new Refusal(500, 'A version is locked.');
  for (const { id } of old) call.world.db.prepare('DELETE FROM version WHERE id = ?').run(id);
  remember(call, node.id, 'Delete Version', `${old.length} versions`);
  return { results: {} };
}

/**
 * The promoted version comes again as the next major one: cs-rest deletes version 1 after promoting it, to be left
 * with 1.0 alone.
 */
function promote(call: Call) {
  const node = nodeFor(call, 'add_major_version');
  if (node.advanced === 0) throw new Refusal(400, 'The item has no advanced versioning.');
  refuseOfficial(call, node);
  const version = chosen(call);
  const promoted = addVersion(call, node.id, {
    file: {
      name: version.file_name,
      type: version.mime,
      bytes: bytesOf(call.world.db, version),
    },
    description: textOf(call, 'description') ?? version.description,
    major: true,
    advanced: true,
  });
  touch(call, node.id);
  remember(call, node.id, 'Version Promoted', `version ${version.number}`);
  return { results: { data: { versions: versionOnWire(promoted) } } };
}

const lock = (state: 0 | 1) => (call: Call) => {
  nodeFor(call, 'modify');
  call.world.db.prepare('UPDATE version SET locked = ? WHERE id = ?').run(state, chosen(call).id);
  return { results: {} };
};

export function download({ name, type, bytes }: SentFile, inline: boolean): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

function readContent(call: Call) {
  const version = chosen(call);
  const bytes = bytesOf(call.world.db, version);
  const file = { name: version.file_name, type: version.mime, bytes };
  return download(file, call.query.get('action') === 'open');
}

const readVersion = (call: Call) => ({
  results: { data: { versions: versionOnWire(chosenV2(call)) } },
});

export const versionRoutes: Routes = {
  'POST /v2/nodes/:id/versions': createVersion,
  'POST /v1/nodes/:id/versions': createVersionV1,
  'GET /v2/nodes/:id/versions': listVersions,
  'GET /v1/nodes/:id/versions': listVersionsV1,
  'DELETE /v2/nodes/:id/versions': purgeVersions,
  'GET /v2/nodes/:id/versions/:number{(?:[0-9]+|latest)}': readVersion,
  'GET /v1/nodes/:id/versions/:number{(?:[0-9]+|latest)}': (call) => ({
    data: versionOnWire(chosen(call)),
  }),
  'PUT /v2/nodes/:id/versions/:number{[0-9]+}': describeVersion,
  'PUT /v1/nodes/:id/versions/:number{[0-9]+}': describeVersion,
  'DELETE /v2/nodes/:id/versions/:number{[0-9]+}': deleteVersion,
  'DELETE /v1/nodes/:id/versions/:number{[0-9]+}': deleteVersion,
  'POST /v2/nodes/:id/versions/:number/promote': promote,
  'POST /v2/nodes/:id/versions/:number/lock': lock(1),
  'POST /v2/nodes/:id/versions/:number/unlock': lock(0),
  'GET /v1/nodes/:id/content': readContent,
  'GET /v2/nodes/:id/content': readContent,
  'GET /v1/nodes/:id/versions/:number/content': readContent,
  'GET /v2/nodes/:id/versions/:number/content': readContent,
};
