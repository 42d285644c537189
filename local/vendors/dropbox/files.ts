import { randomBytes } from 'node:crypto';

import { mediaType } from '../drives/media-type';
import { one, run } from '../drives/rows';
import {
  absolute,
  entryAt,
  flag,
  isObject,
  optionalText,
  tagOf,
  textArg,
  type Call,
  type Dropbox,
} from './call';
import { endpointError, lookupError } from './dropbox-error';
import { WriteRefused } from './entries';
import type { EntryRow } from './entry-queries';
import { metadata, struct } from './wire';

const TEMPORARY_LINK_MILLISECONDS = 4 * 3_600_000;

export function getMetadata(call: Call) {
  const path = textArg(call, 'path');
  const filter = call.arg['include_property_groups'];
  const wanted = isObject(filter) && tagOf(filter) === 'filter_some' ? filter['filter_some'] : [];
  return metadata(call, entryAt(call, path), Array.isArray(wanted) ? wanted.map(String) : []);
}

export function createFolder(call: Call) {
  const path = absolute(call, textArg(call, 'path'));
  const made = writing('path', () =>
    call.dropbox.entries.createFolder(path, flag(call, 'autorename'), call.account.id),
  );
  return { metadata: struct(call, made) };
}

export function deleteEntry(call: Call) {
  const entry = entryAt(call, textArg(call, 'path'), 'path_lookup');
  const rev = optionalText(call, 'parent_rev');
  if (rev !== undefined && rev !== entry.rev) {
    throw endpointError({
      '.tag': 'path_write',
      path_write: { '.tag': 'conflict', conflict: { '.tag': 'file' } },
    });
  }
  const before = metadata(call, entry);
  call.dropbox.entries.remove(entry);
  return { metadata: before };
}

export function moveEntry(call: Call) {
  const { entry, to } = relocation(call);
  if (`${to}/`.toLowerCase().startsWith(`${entry.path_lower}/`) && entry.folder === 1) {
    if (to !== entry.path_display) throw endpointError({ '.tag': 'cant_move_folder_into_itself' });
  }
  if (to === entry.path_display) throw endpointError({ '.tag': 'duplicated_or_nested_paths' });
  const moved = writing('to', () =>
    call.dropbox.entries.move(entry, to, flag(call, 'autorename'), call.account.id),
  );
  return { metadata: metadata(call, moved) };
}

export function copyEntry(call: Call) {
  const { entry, to } = relocation(call);
  const made = writing('to', () => call.dropbox.entries.copy(entry, to, call.account.id));
  return { metadata: metadata(call, made) };
}

function relocation(call: Call) {
  const entry = entryAt(call, textArg(call, 'from_path'), 'from_lookup');
  return { entry, to: absolute(call, textArg(call, 'to_path'), 'to') };
}

export function temporaryLink(call: Call) {
  const entry = fileAt(call);
  const id = randomBytes(18).toString('base64url');
  const { context } = call.dropbox;
  const expiresAt = context.clock.now() + TEMPORARY_LINK_MILLISECONDS;
  run(context.db, 'INSERT INTO temporary_link VALUES (?, ?, ?)', id, entry.id, expiresAt);
  return {
    metadata: struct(call, entry),
    link: `${call.dropbox.contentBase()}/cd/0/get/${id}/file`,
  };
}

export function followTemporaryLink(dropbox: Dropbox, id: string, request: Request): Response {
  const { context, entries } = dropbox;
  const row = one<{ entry: string; expires_at: number }>(
    context.db,
    'SELECT entry, expires_at FROM temporary_link WHERE id = ?',
    id,
  );
  const entry = row && entries.byId(row.entry);
  if (entry === undefined || Number(row?.expires_at) <= context.clock.now()) {
    return new Response('This link has expired.', { status: 410 });
  }
  return rangeOf(request, entries.content(entry), { 'content-type': mediaType(entry.path_lower) });
}

/** files/download: the metadata comes in a header, so that every character beyond ASCII is escaped. */
export function download(call: Call, request: Request): Response {
  const entry = fileAt(call);
  return rangeOf(request, call.dropbox.entries.content(entry), {
    'content-type': 'application/octet-stream',
    'dropbox-api-result': headerSafe(struct(call, entry)),
  });
}

function fileAt(call: Call): EntryRow {
  const entry = entryAt(call, textArg(call, 'path'));
  if (entry.folder === 1) throw lookupError('path', 'not_file');
  return entry;
}

const headerSafe = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function rangeOf(request: Request, bytes: Uint8Array, headers: Record<string, string>): Response {
  const match = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (match === null) return new Response(Buffer.from(bytes), { headers });
  const start = Number(match[1]);
  const end = Math.min(match[2] === '' ? Infinity : Number(match[2]), bytes.byteLength - 1);
  if (start > end) {
    return new Response(null, {
      status: 416,
      headers: { 'content-range': `bytes */${bytes.byteLength}` },
    });
  }
  return new Response(Buffer.from(bytes.subarray(start, end + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.byteLength}` },
  });
}

/** Turns a refused write into the endpoint's error under the field that holds its WriteError. */
function writing<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    throw endpointError({ '.tag': field, [field]: error.reason });
  }
}
