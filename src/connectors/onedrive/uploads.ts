import type { DriveEntry, UploadState, WriteTarget } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { HttpResponse } from '../kit/http';
import { itemPath } from './addresses';
import { jsonBody, parsed, type Calls } from './calls';
import { SUBJECT } from './config';
import { entryOf, holds, refusalOf, verified } from './entries';
import { QuickXorHasher } from './quick-xor-hash';
import { UploadSession, UploadStatus, WireItem } from './wire';

/** 320 KiB; fragments are below 60 MiB, best are 5 to 10 MiB. */
export const FRAGMENT_MULTIPLE = 327_680;
const FRAGMENT_LIMIT = 60 * 1024 * 1024;
const UPLOAD_URL = '{uploadUrl}';

/** Files by upload session. https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
export class Uploads {
  readonly #calls: Calls;
  readonly #driveId: string;
  readonly #find: (path: string) => Promise<DriveEntry | undefined>;

  constructor(
    calls: Calls,
    driveId: string,
    find: (path: string) => Promise<DriveEntry | undefined>,
  ) {
    this.#calls = calls;
    this.#driveId = driveId;
    this.#find = find;
  }

  // POST …:/{name}:/createUploadSession
  async begin({ path, when }: WriteTarget, size: number): Promise<UploadState> {
    if (size < 1) throw invalid('an empty file is put, not uploaded');
    const session = await this.#calls.json(
      'POST',
      itemPath(this.#driveId, { path }, 'createUploadSession'),
      UploadSession,
      {
        ...jsonBody({
          item: {
            '@microsoft.graph.conflictBehavior': when.kind === 'absent' ? 'fail' : 'replace',
            fileSize: size,
          },
        }),
        ...(when.kind === 'revision' && { headers: { 'if-match': when.revision } }),
      },
    );
    return {
      handle: session.uploadUrl,
      path,
      when,
      size,
      offset: 0,
      hash: new QuickXorHasher().state(),
      fileId: null,
      expiresAt: session.expirationDateTime,
    };
  }

  // PUT {uploadUrl} with Content-Range. 416: it has these bytes already.
  async append(state: UploadState, bytes: Uint8Array): Promise<UploadState> {
    if (state.fileId !== null) return state;
    const end = checkedEnd(state, bytes);
    const hasher = new QuickXorHasher(state.hash);
    hasher.update(bytes);
    const next: UploadState = { ...state, offset: end, hash: hasher.state() };
    const response = await this.#calls.bare('PUT', state.handle, {
      contentType: 'application/octet-stream',
      headers: { 'content-range': `bytes ${state.offset}-${end - 1}/${state.size}` },
      body: bytes,
      accept: [404, 409, 412, 416],
      shown: UPLOAD_URL,
    });
    if (response.status === 202) return next;
    if (response.status === 416) return this.#afterRepeat(next);
    if (response.status >= 300) return this.#adopted(next, response.status);
    return this.#committed(next, response);
  }

  // GET {uploadUrl}
  async resume(state: UploadState): Promise<UploadState> {
    if (state.fileId !== null) return state;
    const received = await this.#received(state);
    if (received === undefined) throw forgotten();
    if (received < state.offset) throw forgotten();
    return state;
  }

  async finish(state: UploadState): Promise<string> {
    if (state.fileId !== null) return state.fileId;
    if (state.offset !== state.size) throw invalid('bytes are missing');
    return this.#adoptedId(state, 404);
  }

  // DELETE {uploadUrl}
  async abandon(state: UploadState): Promise<void> {
    if (state.fileId === null) {
      await this.#calls.bare('DELETE', state.handle, { accept: [404], shown: UPLOAD_URL });
    }
  }

  async #committed(state: UploadState, response: HttpResponse): Promise<UploadState> {
    const entry = entryOf(await parsed(WireItem, response));
    verified(entry, state.size, digestOf(state));
    return { ...state, fileId: entry.id };
  }

  /** The answer to an earlier attempt was lost: what counts is how far the drive is. */
  async #afterRepeat(state: UploadState): Promise<UploadState> {
    const received = await this.#received(state);
    if (received === undefined) return this.#adopted(state, 404);
    if (received < state.offset) throw forgotten();
    return state;
  }

  async #received(state: UploadState): Promise<number | undefined> {
    const response = await this.#calls.bare('GET', state.handle, {
      accept: [404],
      shown: UPLOAD_URL,
    });
    if (response.status === 404) return undefined;
    const { nextExpectedRanges } = await parsed(UploadStatus, response);
    const [first] = nextExpectedRanges;
    return first === undefined ? state.size : Number(first.split('-')[0]);
  }

  async #adopted(state: UploadState, status: number): Promise<UploadState> {
    return { ...state, fileId: await this.#adoptedId(state, status) };
  }

  /** The session is gone or its end was refused; the file may be ours from an attempt whose answer was lost. */
  async #adoptedId(state: UploadState, status: number): Promise<string> {
    if (state.offset === state.size) {
      const there = await this.#find(state.path);
      if (there && holds(there, state.size, digestOf(state))) return there.id;
    }
    if (status === 404) throw forgotten();
    throw new Problem(refusalOf(state.when), { subject: state.path });
  }
}

const digestOf = (state: UploadState) => new QuickXorHasher(state.hash).digest().value;

function checkedEnd({ offset, size }: UploadState, bytes: Uint8Array): number {
  const end = offset + bytes.byteLength;
  if (bytes.byteLength === 0) throw invalid('there are no bytes');
  if (end > size) throw invalid('more bytes than the file has');
  if (bytes.byteLength >= FRAGMENT_LIMIT) throw invalid('a chunk is below 60 MiB');
  if (end < size && bytes.byteLength % FRAGMENT_MULTIPLE !== 0) {
    throw invalid('chunks are multiples of 320 KiB');
  }
  return end;
}

const invalid = (detail: string) => new Problem('invalid-input', { subject: SUBJECT, detail });

const forgotten = () =>
  new Problem('not-found', { subject: SUBJECT, detail: 'the upload session is gone' });
