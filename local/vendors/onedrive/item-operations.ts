import { randomUUID } from 'node:crypto';

import { run } from '../drives/rows';
import { behaviourOf, itemOf, jsonOf, placeOf, textOf, wireOf, type ItemCall } from './call';
import { GraphError, invalid, nameExists, notFound } from './graph-error';
import { checkIfMatch, cTagOf, eTagOf, type ItemRow } from './items';
import { commitUpload } from './uploads';
import { driveItem } from './wire';

/** "This method only supports files up to 4MB in size." Source: graph/api/driveitem-put-content */
const SMALL_FILE = 4 * 1024 * 1024;
/** "only valid for a short period of time (a few minutes)". Source: graph/api/driveitem-get-content */
const DOWNLOAD_MILLISECONDS = 5 * 60_000;

export function getItem(call: ItemCall): Response {
  const item = itemOf(call);
  return Response.json(driveItem(wireOf(call), item, downloadUrl(call, item)));
}

export function getContent(call: ItemCall): Response {
  const item = itemOf(call);
  const known = call.request.headers.get('if-none-match');
  if (known !== null && [eTagOf(item), cTagOf(item)].includes(known)) {
    return new Response(null, { status: 304 });
  }
  const location = downloadUrl(call, item);
  if (location === undefined) throw invalid('A folder has no content.');
  return new Response(null, { status: 302, headers: { location } });
}

export function listChildren(call: ItemCall): Response {
  const folder = itemOf(call);
  const top = Math.min(Number(call.query.get('$top') ?? 200), 1000);
  const skip = Number(call.query.get('$skiptoken') ?? 0);
  if (!Number.isInteger(top) || top < 1) throw invalid('Invalid $top.', 'invalidQueryOption');
  const rows = call.drives.items.children(folder, skip, top + 1);
  const wire = wireOf(call);
  const next = new URL(call.request.url);
  const query = new URLSearchParams({ $top: String(top), $skiptoken: String(skip + top) });
  return Response.json({
    value: rows
      .slice(0, top)
      .map((row) => driveItem(wire, row, row.folder === 0 ? downloadUrl(call, row) : undefined)),
    ...(rows.length > top && {
      '@odata.nextLink': `${call.drives.graphBase()}${next.pathname}?${query.toString()}`,
    }),
  });
}

/** Creates a folder. Source: graph/api/driveitem-post-children */
export async function createChild(call: ItemCall): Promise<Response> {
  const body = await jsonOf(call.request);
  if (typeof body['folder'] !== 'object') throw invalid('Only folders are made here.');
  const name = textOf(body['name']) ?? '';
  const folder = call.drives.items.createFolder(
    itemOf(call),
    name,
    behaviourOf(body['@microsoft.graph.conflictBehavior'], 'fail'),
    call.app.name,
  );
  return Response.json(driveItem(wireOf(call), folder), { status: 201 });
}

export async function putContent(call: ItemCall): Promise<Response> {
  const content = new Uint8Array(await call.request.arrayBuffer());
  if (content.byteLength > SMALL_FILE) {
    throw new GraphError(413, 'invalidRequest', 'Use an upload session.', {
      inner: 'maxFileSizeExceeded',
    });
  }
  const { item, parent, name } = placeOf(call);
  checkIfMatch(call.request.headers.get('if-match'), item);
  if (parent === undefined) {
    if (item === undefined) throw notFound();
    const replaced = call.drives.items.replaceContent(item, content, call.app.name);
    return Response.json(driveItem(wireOf(call), replaced));
  }
  const asked = call.query.get('@microsoft.graph.conflictBehavior') ?? undefined;
  const behaviour = behaviourOf(asked, 'replace');
  const by = call.app.name;
  const written = call.drives.items.writeFile(parent, name, content, { behaviour, by });
  return Response.json(driveItem(wireOf(call), written.item), {
    status: written.created ? 201 : 200,
  });
}

/** Commits an upload session under new terms. Source: graph/api/driveitem-createuploadsession, "Handle upload errors" */
export async function putItem(call: ItemCall): Promise<Response> {
  const body = await jsonOf(call.request);
  const source = textOf(body['@microsoft.graph.sourceUrl']);
  if (source === undefined) throw invalid('There is no @microsoft.graph.sourceUrl.');
  return commitUpload(call, source, {
    name: textOf(body['name']),
    behaviour: behaviourOf(body['@microsoft.graph.conflictBehavior'], 'fail'),
    ifMatch: call.request.headers.get('if-match'),
  });
}

/** Renames or moves. Source: graph/api/driveitem-update, graph/api/driveitem-move */
export async function patchItem(call: ItemCall): Promise<Response> {
  const item = itemOf(call);
  const body = await jsonOf(call.request);
  checkIfMatch(call.request.headers.get('if-match'), item);
  const { items } = call.drives;
  const reference = body['parentReference'] as { id?: unknown } | undefined;
  const parentId = textOf(reference?.id) ?? item.parent;
  const parent = parentId === null ? undefined : items.byId(item.drive, parentId);
  if (parent === undefined) throw notFound('The new parent could not be found.');
  const moved = items.move(item, parent, textOf(body['name']) ?? item.name, call.app.name);
  return Response.json(driveItem(wireOf(call), moved));
}

export function deleteItem(call: ItemCall): Response {
  const item = itemOf(call);
  checkIfMatch(call.request.headers.get('if-match'), item);
  call.drives.items.remove(item, call.app.name);
  return new Response(null, { status: 204 });
}

/** Starts a copy that its monitor finishes. Source: graph/api/driveitem-copy */
export async function copyItem(call: ItemCall): Promise<Response> {
  const item = itemOf(call);
  const body = await jsonOf(call.request);
  const reference = body['parentReference'] as { id?: unknown; driveId?: unknown } | undefined;
  const drive = textOf(reference?.driveId) ?? item.drive;
  const parent = call.drives.items.byId(drive, textOf(reference?.id) ?? item.parent ?? '');
  if (parent === undefined) throw notFound('The new parent could not be found.');
  const behaviour = behaviourOf(call.query.get('@microsoft.graph.conflictBehavior'), 'fail');
  const name = textOf(body['name']) ?? item.name;
  if (behaviour === 'fail' && call.drives.items.child(parent, name) !== undefined) {
    throw nameExists();
  }
  const id = randomUUID();
  run(
    call.drives.context.db,
    'INSERT INTO job (id, drive, source, parent, name, behaviour, app) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    drive,
    item.id,
    parent.id,
    name,
    behaviour,
    call.app.name,
  );
  return new Response(null, {
    status: 202,
    headers: { location: `${call.drives.contentBase()}/monitor/${id}` },
  });
}

function downloadUrl(call: ItemCall, item: ItemRow): string | undefined {
  if (item.folder === 1) return undefined;
  const id = randomUUID();
  const { context } = call.drives;
  const expiresAt = context.clock.now() + DOWNLOAD_MILLISECONDS;
  run(context.db, 'INSERT INTO download VALUES (?, ?, ?)', id, item.id, expiresAt);
  return `${call.drives.contentBase()}/download/${id}?tempauth=v1.${id}`;
}
