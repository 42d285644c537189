import { randomBytes } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import type { Call } from './call';
import { createFile, type Commit } from './commit';
import type { Union } from './dropbox-error';
import { WriteRefused } from './entries';
import type { EntryRow } from './entry-queries';

export const SINGLE_CALL_LIMIT = 150 * 1024 * 1024;
const LARGEST_FILE = 2_199_019_061_248;
const LIFETIME = 7 * 24 * 3_600_000;
/** Concurrent sessions take blocks of this size, except the last. */
const CONCURRENT_BLOCK = 4_194_304;

export interface SessionCursor {
  session_id: string;
  offset: number;
}

interface SessionRow {
  id: string;
  concurrent: 0 | 1;
  closed: 0 | 1;
  created_at: number;
}

export function openSession(call: Call, concurrent: boolean): string {
  const { db, clock } = call.dropbox.context;
  const id = `pid_upload_session:${randomBytes(18).toString('base64url')}`;
  run(
    db,
    'INSERT INTO session (id, account, concurrent, created_at) VALUES (?, ?, ?, ?)',
    id,
    call.account.id,
    concurrent ? 1 : 0,
    clock.now(),
  );
  return id;
}

export function closeSession(call: Call, id: string): void {
  run(call.dropbox.context.db, 'UPDATE session SET closed = 1 WHERE id = ?', id);
}

/** A session that holds all of a file whose commit was refused. */
export function holdBytes(call: Call, bytes: Uint8Array): string {
  const id = openSession(call, false);
  appendTo(call, { session_id: id, offset: 0 }, bytes);
  closeSession(call, id);
  return id;
}

/** Adds bytes; answers why not, in the words of UploadSessionLookupError. */
export function appendTo(
  call: Call,
  { session_id: id, offset }: SessionCursor,
  bytes: Uint8Array,
): Union | undefined {
  const session = find(call, id);
  if (session === undefined) return { '.tag': 'not_found' };
  if (session.closed === 1) return { '.tag': 'closed' };
  if (offset + bytes.byteLength > LARGEST_FILE) return { '.tag': 'too_large' };
  const received = receivedBy(call, id);
  if (session.concurrent === 0 && offset !== received) {
    return { '.tag': 'incorrect_offset', correct_offset: received };
  }
  if (session.concurrent === 1 && offset % CONCURRENT_BLOCK !== 0) {
    return { '.tag': 'concurrent_session_invalid_offset' };
  }
  if (session.concurrent === 1 && bytes.byteLength % CONCURRENT_BLOCK !== 0) {
    if (call.arg['close'] !== true) return { '.tag': 'concurrent_session_invalid_data_size' };
  }
  if (bytes.byteLength > 0) {
    const sql = 'INSERT OR REPLACE INTO chunk VALUES (?, ?, ?)';
    run(call.dropbox.context.db, sql, id, offset, bytes);
  }
  return undefined;
}

interface Finish {
  cursor: SessionCursor;
  commit: Commit;
  /** The last bytes, when the call has some. */
  bytes: Uint8Array;
  /** The batch wants closed sessions. */
  mustBeClosed: boolean;
}

export function finishSession(
  call: Call,
  { cursor, commit, bytes, mustBeClosed }: Finish,
): { entry: EntryRow } | { error: Union } {
  const lookup = (tag: Union): { error: Union } => ({
    error: { '.tag': 'lookup_failed', lookup_failed: tag },
  });
  const session = find(call, cursor.session_id);
  if (session === undefined) return lookup({ '.tag': 'not_found' });
  if (mustBeClosed && session.closed === 0) return lookup({ '.tag': 'not_closed' });
  if (bytes.byteLength > 0) {
    const problem = appendTo(call, cursor, bytes);
    if (problem !== undefined) return lookup(problem);
  }
  const received = receivedBy(call, session.id);
  if (cursor.offset + bytes.byteLength !== received) {
    return lookup({ '.tag': 'incorrect_offset', correct_offset: received });
  }
  try {
    const entry = createFile(call, commit, contentOf(call, session.id));
    forget(call, session.id);
    return { entry };
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return { error: { '.tag': 'path', path: error.reason } };
  }
}

function find(call: Call, id: string): SessionRow | undefined {
  const { db, clock } = call.dropbox.context;
  const sql = 'SELECT * FROM session WHERE id = ? AND account = ?';
  const row = one<SessionRow>(db, sql, id, call.account.id);
  return row && row.created_at + LIFETIME > clock.now() ? row : undefined;
}

function receivedBy(call: Call, id: string): number {
  const sql = 'SELECT max(start + length(bytes)) AS received FROM chunk WHERE session = ?';
  const row = one<{ received: number | null }>(call.dropbox.context.db, sql, id);
  return row?.received ?? 0;
}

function contentOf(call: Call, id: string): Uint8Array {
  const sql = 'SELECT bytes FROM chunk WHERE session = ? ORDER BY start';
  const chunks = all<{ bytes: Uint8Array }>(call.dropbox.context.db, sql, id);
  return new Uint8Array(Buffer.concat(chunks.map(({ bytes }) => bytes)));
}

function forget(call: Call, id: string): void {
  run(call.dropbox.context.db, 'DELETE FROM chunk WHERE session = ?', id);
  run(call.dropbox.context.db, 'DELETE FROM session WHERE id = ?', id);
}
