import { setting } from '../drives/rows';
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
import { badRequest, endpointError, lookupError } from './dropbox-error';
import type { EntryRow, TombstoneRow } from './entry-queries';
import { deletedMetadata, metadata } from './wire';

/** What a cursor holds; outside it is opaque. */
interface Cursor {
  under: string;
  recursive: boolean;
  deleted: boolean;
  templates: string[];
  limit: number;
  seq: number;
  /** Up to here the first listing goes: what was deleted before is left out. */
  fresh: number;
  generation: number;
}

const PAGE = 500;
const LARGEST = 2000;

const encode = (cursor: Cursor) => `AA${Buffer.from(JSON.stringify(cursor)).toString('base64url')}`;

const generation = ({ context }: Dropbox) => setting<number>(context.db, 'cursor-generation') ?? 0;

/** Source: dropbox.com/developers/documentation/http/documentation#files-list_folder */
export function listFolder(call: Call) {
  return pageOf(call, openCursor(call, 0));
}

export function latestCursor(call: Call) {
  return { cursor: encode({ ...openCursor(call, call.dropbox.entries.seq()), fresh: 0 }) };
}

export function continueListing(call: Call) {
  return pageOf(call, readCursor(call.dropbox, textArg(call, 'cursor'), call.route));
}

/** Whether a cursor has something new; undefined when the cursor is of no use any more. */
function hasChanges(dropbox: Dropbox, text: string, route: string): boolean {
  const cursor = readCursor(dropbox, text, route);
  const { under, recursive, seq } = cursor;
  return dropbox.entries.changedAfter(under, recursive, seq, 1).length > 0;
}

function openCursor(call: Call, seq: number): Cursor {
  const path = textArg(call, 'path');
  const limit = call.arg['limit'];
  if (limit !== undefined && (typeof limit !== 'number' || limit < 1 || limit > LARGEST)) {
    throw badRequest(call.route, `request body: limit: not between 1 and ${LARGEST}`);
  }
  const folder = path === '' ? undefined : entryAt(call, path);
  if (folder?.folder === 0) throw lookupError('path', 'not_folder');
  const filter = call.arg['include_property_groups'];
  const wanted = isObject(filter) && tagOf(filter) === 'filter_some' ? filter['filter_some'] : [];
  return {
    under: absolute(call, path),
    recursive: flag(call, 'recursive'),
    deleted: flag(call, 'include_deleted'),
    templates: Array.isArray(wanted) ? wanted.map(String) : [],
    limit: limit ?? PAGE,
    seq,
    fresh: call.dropbox.entries.seq(),
    generation: generation(call.dropbox),
  };
}

function readCursor(dropbox: Dropbox, text: string, route: string): Cursor {
  let cursor: Cursor;
  try {
    cursor = JSON.parse(Buffer.from(text.slice(2), 'base64url').toString()) as Cursor;
  } catch {
    throw badRequest(route, 'request body: cursor: Invalid "cursor" parameter');
  }
  if (cursor.generation !== generation(dropbox)) throw endpointError({ '.tag': 'reset' });
  return cursor;
}

function pageOf(call: Call, cursor: Cursor) {
  const { entries } = call.dropbox;
  const { under, recursive, seq, limit } = cursor;
  const above = entries.byPath(under);
  if (under !== '' && above === undefined && under !== call.prefix) {
    throw lookupError('path', 'not_found');
  }
  const rows = entries.changedAfter(under, recursive, seq, limit + 1);
  const page = rows.slice(0, limit);
  const shown = page.filter((row) => isEntry(row) || cursor.deleted || row.seq > cursor.fresh);
  return {
    entries: shown.map((row) =>
      isEntry(row) ? metadata(call, row, cursor.templates) : deletedMetadata(call, row),
    ),
    cursor: encode({ ...cursor, seq: page.at(-1)?.seq ?? seq }),
    has_more: rows.length > limit,
  };
}

const isEntry = (row: EntryRow | TombstoneRow): row is EntryRow => 'id' in row;

/**
 * Waits for a change without a token: at once when there is one, else until one comes or the stand-in's time is up.
 * Source: dropbox.com/developers/documentation/http/documentation#files-list_folder-longpoll
 */
export async function longpoll(
  dropbox: Dropbox,
  arg: Record<string, unknown>,
  gone: AbortSignal,
): Promise<{ changes: boolean }> {
  const route = 'files/list_folder/longpoll';
  const call = { arg, route } as Call;
  const timeout = arg['timeout'] ?? 30;
  if (typeof timeout !== 'number' || timeout < 30 || timeout > 480) {
    throw badRequest(route, 'request body: timeout: not between 30 and 480');
  }
  const cursor = optionalText(call, 'cursor') ?? '';
  const { clock } = dropbox.context;
  const until = clock.now() + timeout * 1000;
  while (!hasChanges(dropbox, cursor, route)) {
    if (clock.now() >= until || gone.aborted) return { changes: false };
    // Time is the stand-in's own: somebody may move it at any moment.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { changes: true };
}
