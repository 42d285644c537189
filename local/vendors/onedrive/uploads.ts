import { randomUUID } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import {
  behaviourOf,
  driveRow,
  jsonOf,
  placeOf,
  textOf,
  type ItemCall,
  type OneDrive,
} from './call';
import { changedMeanwhile, GraphError, invalid, notFound } from './graph-error';
import { checkIfMatch, type ConflictBehaviour } from './items';
import { driveItem } from './wire';

/** Everything here: graph/api/driveitem-createuploadsession */
const FRAGMENT_UNIT = 320 * 1024;
const FRAGMENT_LIMIT = 60 * 1024 * 1024;
const LIFETIME = 24 * 3600_000;

interface UploadRow {
  id: string;
  drive: string;
  app: string;
  item: string | null;
  parent: string | null;
  name: string;
  behaviour: ConflictBehaviour;
  if_match: string | null;
  total: number | null;
  received: number;
  expires_at: number;
}

export async function createUpload(call: ItemCall): Promise<Response> {
  const body = call.request.headers.get('content-length') === '0' ? {} : await jsonOf(call.request);
  const wanted = (body['item'] ?? {}) as Record<string, unknown>;
  const { item, parent, name } = placeOf(call);
  const ifMatch = call.request.headers.get('if-match');
  checkIfMatch(ifMatch, item);
  const fileSize = wanted['fileSize'];
  if (typeof fileSize === 'number') call.drives.items.checkQuota(call.drive.id, fileSize);
  const { context } = call.drives;
  const id = randomUUID();
  const expiresAt = context.clock.now() + LIFETIME;
  run(
    context.db,
    'INSERT INTO upload (id, drive, app, item, parent, name, behaviour, if_match, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    call.drive.id,
    call.app.name,
    parent === undefined ? (item?.id ?? null) : null,
    parent?.id ?? null,
    textOf(wanted['name']) ?? name,
    behaviourOf(wanted['@microsoft.graph.conflictBehavior'], 'fail'),
    ifMatch,
    expiresAt,
  );
  return Response.json({
    '@odata.context': `${call.drives.graphBase()}/v1.0/$metadata#microsoft.graph.uploadSession`,
    uploadUrl: `${call.drives.contentBase()}/upload/${id}`,
    expirationDateTime: new Date(expiresAt).toISOString(),
    nextExpectedRanges: ['0-'],
  });
}

/** PUT, GET and DELETE on an uploadUrl: pre-authenticated, so a bearer token is refused. */
export async function answerUpload(
  drives: OneDrive,
  id: string,
  request: Request,
): Promise<Response> {
  if (request.headers.has('authorization')) {
    throw new GraphError(401, 'unauthenticated', 'Do not send an Authorization header here.');
  }
  const upload = findUpload(drives, id);
  if (request.method === 'GET') return Response.json(statusOf(upload));
  if (request.method === 'DELETE') {
    forget(drives, id);
    return new Response(null, { status: 204 });
  }
  const range = rangeOf(request.headers.get('content-range'));
  const bytes = new Uint8Array(await request.arrayBuffer());
  checkFragment(upload, range, bytes.byteLength);
  const { db } = drives.context;
  run(db, 'INSERT INTO fragment VALUES (?, ?, ?)', id, range.start, bytes);
  const sql = 'UPDATE upload SET received = ?, total = ? WHERE id = ?';
  run(db, sql, range.end + 1, range.total, id);
  const now = findUpload(drives, id);
  if (range.end + 1 < range.total) return Response.json(statusOf(now), { status: 202 });
  return commit(drives, now);
}

/** Commits a complete session after its terms were changed. */
export function commitUpload(
  call: ItemCall,
  uploadUrl: string,
  terms: { name: string | undefined; behaviour: ConflictBehaviour; ifMatch: string | null },
): Response {
  const id = uploadUrl.split('/').at(-1) ?? '';
  const upload = findUpload(call.drives, id);
  if (upload.drive !== call.drive.id) throw notFound();
  if (upload.received !== upload.total) {
    throw invalid('The upload is not complete.', 'uploadSessionIncomplete');
  }
  const { item } = placeOf(call);
  const into = item?.folder === 1 ? { parent: item.id, item: null } : {};
  return commit(call.drives, {
    ...upload,
    ...into,
    name: terms.name ?? upload.name,
    behaviour: terms.behaviour,
    if_match: terms.ifMatch,
  });
}

function commit(drives: OneDrive, upload: UploadRow): Response {
  const { items, context } = drives;
  const sql = 'SELECT bytes FROM fragment WHERE upload = ? ORDER BY start';
  const parts = all<{ bytes: Uint8Array }>(context.db, sql, upload.id).map(({ bytes }) => bytes);
  const content = new Uint8Array(Buffer.concat(parts));
  const call = { items, drive: driveRow(context, upload.drive), webBase: drives.contentBase() };
  if (upload.item !== null) {
    const item = items.byId(upload.drive, upload.item);
    if (item === undefined) throw notFound();
    if (upload.if_match !== null) checkIfMatch(upload.if_match, item);
    const replaced = items.replaceContent(item, content, upload.app);
    forget(drives, upload.id);
    return Response.json(driveItem(call, replaced));
  }
  const parent = items.byId(upload.drive, upload.parent ?? '');
  if (parent === undefined) throw notFound();
  const taken = items.child(parent, upload.name);
  if (upload.if_match !== null && taken === undefined) throw changedMeanwhile();
  checkIfMatch(upload.if_match, taken);
  const { behaviour, app } = upload;
  const written = items.writeFile(parent, upload.name, content, { behaviour, by: app });
  forget(drives, upload.id);
  return Response.json(driveItem(call, written.item), { status: written.created ? 201 : 200 });
}

function findUpload({ context }: OneDrive, id: string): UploadRow {
  const upload = one<UploadRow>(context.db, 'SELECT * FROM upload WHERE id = ?', id);
  if (upload === undefined || upload.expires_at <= context.clock.now()) {
    throw new GraphError(404, 'itemNotFound', 'The upload session was not found.', {
      inner: 'uploadSessionNotFound',
    });
  }
  return upload;
}

const statusOf = (upload: UploadRow) => ({
  expirationDateTime: new Date(upload.expires_at).toISOString(),
  nextExpectedRanges: upload.received === upload.total ? [] : [`${upload.received}-`],
});

function forget({ context }: OneDrive, id: string): void {
  run(context.db, 'DELETE FROM fragment WHERE upload = ?', id);
  run(context.db, 'DELETE FROM upload WHERE id = ?', id);
}

interface Range {
  start: number;
  end: number;
  total: number;
}

function rangeOf(header: string | null): Range {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? '');
  if (match === null) throw invalid('The Content-Range header is missing or malformed.');
  const [start = 0, end = 0, total = 0] = match.slice(1).map(Number);
  if (end < start || end >= total) throw invalid('The Content-Range header is malformed.');
  return { start, end, total };
}

function checkFragment(upload: UploadRow, range: Range, length: number): void {
  const outOfRange = (inner: string, message: string) =>
    new GraphError(416, 'invalidRange', message, { inner });
  if (upload.total !== null && upload.total !== range.total) {
    throw invalid('Declared total size differs from the session.', 'fragmentLengthMismatch');
  }
  if (length !== range.end - range.start + 1) {
    throw invalid('Content-Length and Content-Range differ.', 'fragmentLengthMismatch');
  }
  if (length >= FRAGMENT_LIMIT) {
    throw new GraphError(413, 'invalidRequest', 'The fragment is too large.', {
      inner: 'maxFragmentLengthExceeded',
    });
  }
  if (range.start < upload.received) {
    throw outOfRange('fragmentOverlap', 'Uploaded fragment overlaps with existing data.');
  }
  if (range.start > upload.received) {
    throw outOfRange('fragmentOutOfOrder', 'Uploaded fragment is out of order.');
  }
  if (range.end + 1 < range.total && length % FRAGMENT_UNIT !== 0) {
    throw invalid('Fragments are multiples of 320 KiB, except the last.');
  }
}
