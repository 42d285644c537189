import type { DriveEntry, WriteTarget } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { Calls } from './calls';
import { hashOf } from './content-hash';
import { SUBJECT } from './config';
import { commitInfo, fileOf, verified } from './entries';
import { problemOf, refusalOf } from './explain';
import { BatchAppended, BatchFinished, Sessions } from './wire';
import { adopted } from './writes';

export interface BatchFile {
  target: WriteTarget;
  bytes: Uint8Array;
}

/** The file, or why this one was not written. */
type BatchResult = { entry: DriveEntry } | { problem: Problem };

/** One start and one finish take 1,000 files; one append 60, whose cursors stand in a header, and 8 MiB. */
const FILES_PER_BATCH = 1000;
const FILES_PER_APPEND = 60;
const BYTES_PER_APPEND = 8 * 1024 * 1024;

/**
 * Many small files in few calls: start_batch, append_batch, finish_batch_v2. Each file's result stands at its place.
 * Safe to repeat: what is there with the same bytes counts as written.
 */
export async function putMany(calls: Calls, files: readonly BatchFile[]): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for (let at = 0; at < files.length; at += FILES_PER_BATCH) {
    results.push(...(await putBatch(calls, files.slice(at, at + FILES_PER_BATCH))));
  }
  return results;
}

interface Sending {
  file: BatchFile;
  session: string;
}

async function putBatch(calls: Calls, files: readonly BatchFile[]): Promise<BatchResult[]> {
  const { session_ids } = await calls.rpc(
    'files/upload_session/start_batch',
    { num_sessions: files.length },
    Sessions,
  );
  const sendings = files.map((file, index): Sending => {
    const session = session_ids[index];
    if (session === undefined) throw new Problem('bad-answer', { subject: SUBJECT });
    return { file, session };
  });
  for (const group of groupsOf(sendings)) await append(calls, group);
  return finish(calls, sendings);
}

async function append(calls: Calls, group: readonly Sending[]): Promise<void> {
  const bytes = new Uint8Array(Buffer.concat(group.map(({ file }) => file.bytes)));
  const { value, refusal } = await calls.upload(
    'files/upload_session/append_batch',
    {
      entries: group.map(({ file, session }) => ({
        cursor: { session_id: session, offset: 0 },
        length: file.bytes.byteLength,
        close: true,
      })),
      content_hash: hashOf(bytes),
    },
    bytes,
    BatchAppended,
  );
  if (refusal !== undefined) throw problemOf(refusal);
  const failed = value.entries.find((entry) => entry['.tag'] === 'failure');
  if (failed !== undefined) throw problemOf(refusalOf(failed.failure));
}

async function finish(calls: Calls, sendings: readonly Sending[]): Promise<BatchResult[]> {
  const { entries } = await calls.rpc(
    'files/upload_session/finish_batch_v2',
    {
      entries: sendings.map(({ file, session }) => ({
        cursor: { session_id: session, offset: file.bytes.byteLength },
        commit: commitInfo(file.target.path, file.target.when),
      })),
    },
    BatchFinished,
  );
  return Promise.all(sendings.map(({ file }, index) => resultOf(calls, file, entries[index])));
}

async function resultOf(
  calls: Calls,
  { target, bytes }: BatchFile,
  entry: (typeof BatchFinished)['_output']['entries'][number] | undefined,
): Promise<BatchResult> {
  const hash = hashOf(bytes);
  const size = bytes.byteLength;
  try {
    if (entry === undefined) throw new Problem('bad-answer', { subject: SUBJECT });
    if (entry['.tag'] === 'success') return { entry: verified(fileOf(entry), size, hash) };
    return { entry: await adopted(calls, { ...target, size, hash }, refusalOf(entry.failure)) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}

function groupsOf(sendings: readonly Sending[]): Sending[][] {
  const groups: Sending[][] = [];
  let current: Sending[] = [];
  let size = 0;
  for (const sending of sendings) {
    const more = sending.file.bytes.byteLength;
    const full = current.length === FILES_PER_APPEND || size + more > BYTES_PER_APPEND;
    if (full && current.length > 0) {
      groups.push(current);
      [current, size] = [[], 0];
    }
    current.push(sending);
    size += more;
  }
  if (current.length > 0) groups.push(current);
  return groups;
}
