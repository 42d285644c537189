import { isObject, optionalText, type Call } from './call';
import { commitOf, createFile } from './commit';
import { contentHash } from './content-hash';
import { badRequest, endpointError } from './dropbox-error';
import { WriteRefused } from './entries';
import {
  appendTo,
  closeSession,
  finishSession,
  holdBytes,
  openSession,
  SINGLE_CALL_LIMIT,
  type SessionCursor,
} from './sessions';
import { struct } from './wire';

/** The routes of the content host that take a file's bytes. Facts: the stone spec, files.stone */
export function upload(call: Call, bytes: Uint8Array) {
  checkSize(bytes);
  checkHash(call, bytes);
  const commit = commitOf(call, call.arg);
  try {
    return struct(call, createFile(call, commit, bytes));
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    // The bytes are kept, so that they need not be sent again.
    const session = holdBytes(call, bytes);
    throw endpointError({ '.tag': 'path', reason: error.reason, upload_session_id: session });
  }
}

export function startSession(call: Call, bytes: Uint8Array) {
  checkSize(bytes);
  checkHash(call, bytes);
  const concurrent = sessionType(call) === 'concurrent';
  if (concurrent && bytes.byteLength > 0) {
    throw endpointError({ '.tag': 'concurrent_session_data_not_allowed' });
  }
  const id = openSession(call, concurrent);
  if (bytes.byteLength > 0) appendTo(call, { session_id: id, offset: 0 }, bytes);
  if (call.arg['close'] === true) closeSession(call, id);
  return { session_id: id };
}

export function appendSession(call: Call, bytes: Uint8Array) {
  checkSize(bytes);
  checkHash(call, bytes);
  const cursor = cursorOf(call, call.arg['cursor']);
  const problem = appendTo(call, cursor, bytes);
  if (problem !== undefined) throw endpointError(problem);
  if (call.arg['close'] === true) closeSession(call, cursor.session_id);
  return null;
}

export function finish(call: Call, bytes: Uint8Array) {
  checkSize(bytes);
  checkHash(call, bytes);
  const cursor = cursorOf(call, call.arg['cursor']);
  const commit = commitOf(call, isObject(call.arg['commit']) ? call.arg['commit'] : {});
  const result = finishSession(call, { cursor, commit, bytes, mustBeClosed: false });
  if ('error' in result) throw endpointError(result.error);
  return struct(call, result.entry);
}

export function cursorOf(call: Call, value: unknown): SessionCursor {
  const id = isObject(value) ? value['session_id'] : undefined;
  const offset = isObject(value) ? value['offset'] : undefined;
  if (typeof id !== 'string' || typeof offset !== 'number') {
    throw badRequest(call.route, "request body: missing required field 'cursor'");
  }
  return { session_id: id, offset };
}

export function sessionType(call: Call): string {
  const type = call.arg['session_type'];
  const tag = isObject(type) ? type['.tag'] : type;
  return typeof tag === 'string' ? tag : 'sequential';
}

export function checkHash(call: Call, bytes: Uint8Array): void {
  const hash = optionalText(call, 'content_hash');
  if (hash !== undefined && hash !== contentHash(bytes)) {
    throw endpointError({ '.tag': 'content_hash_mismatch' });
  }
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.byteLength > SINGLE_CALL_LIMIT) throw endpointError({ '.tag': 'payload_too_large' });
}
