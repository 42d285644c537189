import { createHash } from 'node:crypto';

import type {
  LargeFile,
  LargeUploads,
  LargeUploadState,
  ReadStretch,
  UploadedDraft,
} from '../../contracts/large-upload';
import type { FilingMemo } from '../../contracts/records';
import { Problem } from '../../errors';
import { multipart } from '../kit/multipart';
import { path } from '../kit/path';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import type { Filing } from './filing';
import { bodyOf } from './version-marker';
import { Anything } from './wire';
import { Begun, UploadSettings } from './wire-work';

/** Large files, part by part. A part sent again replaces itself, so only the state decides where to go on. */
export class Uploads implements LargeUploads {
  readonly #calls: Calls;
  readonly #filing: Filing;

  constructor(calls: Calls, filing: Filing) {
    this.#calls = calls;
    this.#filing = filing;
  }

  // GET /v2/multipart/settings; POST /v2/multipart — a begun upload that nobody uses leaves nothing in a folder.
  async begin({ fileName, contentType, size }: LargeFile): Promise<LargeUploadState | undefined> {
    const { results } = await this.#calls.get(path`/v2/multipart/settings`, UploadSettings);
    const { is_enabled, min_size, max_size } = results.data;
    if (size > max_size) throw new Problem('too-large', { subject: fileName });
    if (!is_enabled || size < min_size || size === 0) return undefined;
    const body = bodyOf({ file_name: fileName, file_size: size, mime_type: contentType });
    const begun = await this.#calls.write('POST', path`/v2/multipart`, Begun, body);
    const { upload_key: key, part_size: partSize, num_parts: parts } = begun.results.data;
    if (Math.ceil(size / partSize) !== parts) {
      throw new Problem('bad-answer', { subject: SUBJECT, detail: 'parts do not add up' });
    }
    return { key, fileName, contentType, size, partSize, parts, sent: 0, closed: false };
  }

  async *send(state: LargeUploadState, read: ReadStretch): AsyncGenerator<LargeUploadState> {
    let at = state;
    while (at.sent < at.parts) {
      await this.#sendPart(at, read);
      at = { ...at, sent: at.sent + 1 };
      yield at;
    }
    if (at.closed) return;
    // POST /v2/multipart/{key}
    await this.#calls.write('POST', path`/v2/multipart/${at.key}`, Anything, bodyOf({}));
    yield { ...at, closed: true };
  }

  async create(state: LargeUploadState, draft: UploadedDraft): Promise<FilingMemo> {
    return await this.#filing.createUploaded(draft, keyOf(state));
  }

  async ensureVersion(nodeId: number, state: LargeUploadState, draft: UploadedDraft) {
    return await this.#filing.ensureUploadedVersion(nodeId, draft, keyOf(state));
  }

  // DELETE /v2/multipart/{key}
  async cancel({ key }: LargeUploadState): Promise<void> {
    await this.#calls.write('DELETE', path`/v2/multipart/${key}`, Anything, {});
  }

  // POST /v2/multipart/{key}/{part} — parts are counted from 1.
  async #sendPart(
    { key, sent, partSize, size, contentType, fileName }: LargeUploadState,
    read: ReadStretch,
  ) {
    const offset = sent * partSize;
    const length = Math.min(partSize, size - offset);
    const bytes = await read(offset, length);
    if (bytes.byteLength !== length) {
      throw new Problem('conflict', { subject: fileName, detail: 'the file changed meanwhile' });
    }
    const boundary = createHash('sha256').update(`${key} ${sent}`).digest('hex').slice(0, 40);
    const file = { name: 'part_content', fileName, contentType, bytes };
    const part = path`/v2/multipart/${key}/${sent + 1}`;
    await this.#calls.write('POST', part, Anything, multipart(boundary, {}, [file]));
  }
}

function keyOf({ key, closed, fileName }: LargeUploadState): string {
  if (closed) return key;
  throw new Problem('invalid-input', { subject: fileName, detail: 'upload not complete' });
}
