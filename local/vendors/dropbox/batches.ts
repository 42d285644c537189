import { isObject, objects, type Call } from './call';
import { commitOf } from './commit';
import { badRequest, endpointError } from './dropbox-error';
import { appendTo, closeSession, finishSession, openSession, SINGLE_CALL_LIMIT } from './sessions';
import { checkHash, cursorOf, sessionType } from './uploads';
import { metadata } from './wire';

/** Many uploads in few calls. Facts: the stone spec, files.stone, and the notes on the official SDK's routes. */
const LARGEST_BATCH = 1000;

export function startBatch(call: Call) {
  const count = call.arg['num_sessions'];
  if (typeof count !== 'number' || count < 1 || count > LARGEST_BATCH) {
    throw badRequest(call.route, `request body: num_sessions: not between 1 and ${LARGEST_BATCH}`);
  }
  const concurrent = sessionType(call) === 'concurrent';
  return {
    session_ids: Array.from({ length: count }, () => openSession(call, concurrent)),
  };
}

export function appendBatch(call: Call, bytes: Uint8Array) {
  if (bytes.byteLength > SINGLE_CALL_LIMIT) throw endpointError({ '.tag': 'payload_too_large' });
  checkHash(call, bytes);
  const entries = objects(call, 'entries');
  const lengths = entries.map(({ length }) => (typeof length === 'number' ? length : 0));
  if (lengths.reduce((sum, length) => sum + length, 0) !== bytes.byteLength) {
    throw endpointError({ '.tag': 'length_mismatch' });
  }
  let start = 0;
  return {
    entries: entries.map((entry, index) => {
      const end = start + (lengths[index] ?? 0);
      const cursor = cursorOf(call, entry['cursor']);
      const problem = appendTo({ ...call, arg: entry }, cursor, bytes.slice(start, end));
      start = end;
      if (problem !== undefined) return { '.tag': 'failure', failure: problem };
      if (entry['close'] === true) closeSession(call, cursor.session_id);
      return { '.tag': 'success' };
    }),
  };
}

export function finishBatch(call: Call) {
  const entries = objects(call, 'entries');
  if (entries.length > LARGEST_BATCH) {
    throw badRequest(call.route, `request body: entries: more than ${LARGEST_BATCH}`);
  }
  return {
    entries: entries.map((entry) => {
      const cursor = cursorOf(call, entry['cursor']);
      const commit = commitOf(call, isObject(entry['commit']) ? entry['commit'] : {});
      const bytes = new Uint8Array();
      const result = finishSession(call, { cursor, commit, bytes, mustBeClosed: true });
      if ('error' in result) return { '.tag': 'failure', failure: result.error };
      return { ...metadata(call, result.entry), '.tag': 'success' };
    }),
  };
}
