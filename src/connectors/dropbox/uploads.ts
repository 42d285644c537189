import type { DriveEntry, UploadState, WriteTarget } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { Calls } from './calls';
import { BLOCK, DropboxHasher, hashOf } from './content-hash';
import { SUBJECT } from './config';
import { commitInfo, fileOf, holds, verified } from './entries';
import { problemOf, type Refusal } from './explain';
import { File, Nothing, Session, correctOffsetOf } from './wire';
import { adopted, findEntry, UPLOAD_LIMIT } from './writes';

/** "An upload session can be used for a maximum of 7 days." */
const LIFETIME_MILLISECONDS = 7 * 24 * 3_600_000;
const LARGEST_FILE = 2_199_019_061_248;

/** Files by upload session. https://www.dropbox.com/developers/documentation/http/documentation#files-upload_session-start */
export class Uploads {
  readonly #calls: Calls;
  readonly #now: () => number;

  constructor(calls: Calls, now: () => number) {
    this.#calls = calls;
    this.#now = now;
  }

  // files/upload_session/start — a session that is forgotten ends by itself.
  async begin({ path, when }: WriteTarget, size: number): Promise<UploadState> {
    if (size < 1) throw invalid('an empty file is put, not uploaded');
    if (size > LARGEST_FILE) throw new Problem('too-large', { subject: path });
    const expiresAt = new Date(this.#now() + LIFETIME_MILLISECONDS).toISOString();
    const route = 'files/upload_session/start';
    const { value, refusal } = await this.#calls.upload(route, {}, new Uint8Array(), Session);
    if (refusal !== undefined) throw problemOf(refusal);
    return {
      handle: value.session_id,
      path,
      when,
      size,
      offset: 0,
      hash: new DropboxHasher().state(),
      fileId: null,
      expiresAt,
    };
  }

  // files/upload_session/append_v2
  async append(state: UploadState, bytes: Uint8Array): Promise<UploadState> {
    if (state.fileId !== null) return state;
    const end = checkedEnd(state, bytes);
    const hasher = new DropboxHasher(state.hash);
    hasher.update(bytes);
    const next = { ...state, offset: end, hash: hasher.state() };
    const refusal = await this.#append(state, bytes, end === state.size);
    if (refusal === undefined || alreadyHas(refusal, end, state.size)) return next;
    // After the file was made the session is gone; the answer to that call may have been lost.
    const hash = hasher.digest().value;
    const there = end === state.size ? await findEntry(this.#calls, state) : undefined;
    if (there && holds(there, end, hash)) return { ...next, fileId: there.id };
    throw forgotten(refusal);
  }

  // There is no call for the state; adding nothing at the place we think it has tells whether it has.
  async resume(state: UploadState): Promise<UploadState> {
    if (state.fileId !== null) return state;
    const refusal = await this.#append(state, new Uint8Array(), false);
    if (refusal === undefined || alreadyHas(refusal, state.offset, state.size)) return state;
    throw forgotten(refusal);
  }

  // files/upload_session/finish
  async finish(state: UploadState): Promise<DriveEntry> {
    const { path, when, size } = state;
    if (state.offset !== size) throw invalid('bytes are missing');
    const hash = new DropboxHasher(state.hash).digest().value;
    if (state.fileId !== null) {
      const there = await findEntry(this.#calls, { id: state.fileId });
      if (there !== undefined) return verified(there, size, hash);
    }
    const { value, refusal } = await this.#calls.upload(
      'files/upload_session/finish',
      {
        cursor: { session_id: state.handle, offset: size },
        commit: commitInfo(path, when),
      },
      new Uint8Array(),
      File,
    );
    if (value !== undefined) return verified(fileOf(value), size, hash);
    return adopted(this.#calls, { path, when, size, hash }, refusal);
  }

  async #append(
    state: UploadState,
    bytes: Uint8Array,
    close: boolean,
  ): Promise<Refusal | undefined> {
    const arg = {
      cursor: { session_id: state.handle, offset: state.offset },
      close,
      content_hash: hashOf(bytes),
    };
    const route = 'files/upload_session/append_v2';
    return (await this.#calls.upload(route, arg, bytes, Nothing)).refusal;
  }
}

/** An earlier attempt has arrived although its answer did not. */
function alreadyHas(refusal: Refusal, end: number, size: number): boolean {
  if (refusal.tags[0] === 'closed') return end === size;
  return (correctOffsetOf(refusal.error) ?? -1) >= end;
}

function checkedEnd({ offset, size }: UploadState, bytes: Uint8Array): number {
  const end = offset + bytes.byteLength;
  if (bytes.byteLength === 0) throw invalid('there are no bytes');
  if (bytes.byteLength > UPLOAD_LIMIT) throw invalid('a chunk is at most 150 MiB');
  if (end > size) throw invalid('more bytes than the file has');
  if (end < size && bytes.byteLength % BLOCK !== 0) throw invalid('chunks are blocks of 4 MiB');
  return end;
}

const invalid = (detail: string) => new Problem('invalid-input', { subject: SUBJECT, detail });

/** The session is gone, or is not where we left it: begin anew. Anything else keeps its meaning. */
function forgotten(refusal: Refusal): Problem {
  const [tag = ''] = refusal.tags;
  if (!['not_found', 'closed', 'incorrect_offset'].includes(tag)) return problemOf(refusal);
  return new Problem('not-found', { subject: SUBJECT, detail: `upload session: ${tag}` });
}
