import type { LibraryCatalogue, PackageState } from '../../contracts/library-catalogue';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { badAnswer, type Calls } from './calls';
import { SUBJECT } from './config';
import * as wire from './wire';

/** More than a slice that anybody asks for; memory holds it twice. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Files of assets. Signed addresses need no key, and the key never reaches another host. */
export class Downloads {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /assets/{id}/download
  async url(assetId: number, downloadFormatId: number, versionId: number | undefined) {
    const address = withQuery(path`/assets/${assetId}/download`, { downloadFormatId, versionId });
    const found = await this.#calls.get(address, wire.Download);
    this.#calls.link(found.url);
    return found;
  }

  async whole(assetId: number, renditionId: number, versionId: number, limit: number) {
    const { url, filename } = await this.url(assetId, renditionId, versionId);
    const { bytes, contentType } = await this.#calls.link(url).bytes(path``, limit);
    return { bytes, contentType, fileName: filename };
  }

  // a host that knows no ranges sends the whole file.
  slice: LibraryCatalogue['slice'] = async (file, offset, length) => {
    const { url } = await this.url(file.assetId, file.renditionId, file.versionId);
    const range = `bytes=${offset}-${offset + length - 1}`;
    const accept = [416];
    const answer = await this.#calls.link(url).raw('GET', path``, { headers: { range }, accept });
    const total = sizeIn(answer.headers.get('content-range'));
    if (answer.status === 416) return { bytes: new Uint8Array(), size: total };
    if (Number(answer.headers.get('content-length') ?? 0) > LARGEST_ANSWER) {
      throw new Problem('too-large', { subject: SUBJECT, detail: 'the whole file came' });
    }
    const bytes = new Uint8Array(
      await answer.arrayBuffer().catch((cause: unknown) => {
        throw new Problem('unavailable', { subject: SUBJECT, detail: 'half a file', cause });
      }),
    );
    const isPart = answer.status === 206;
    const size = isPart ? total : bytes.byteLength;
    const part = isPart ? bytes : bytes.subarray(offset, offset + length);
    const wanted = size === null ? length : Math.max(0, Math.min(length, size - offset));
    if (part.byteLength === wanted || (size === null && part.byteLength < length)) {
      return { bytes: part, size };
    }
    throw new Problem('unavailable', { subject: SUBJECT, detail: 'a part of another length' });
  };

  // POST /jobs — leaves nothing in the library that anybody sees.
  async orderPackage(files: readonly { assetId: number; renditionId: number }[]): Promise<string> {
    const items = files.map(({ assetId, renditionId: formatId }) => ({ assetId, formatId }));
    const body = { type: 'DOWNLOAD', items };
    return String((await this.#calls.ask(path`/jobs`, body, wire.JobStarted)).id);
  }

  // GET /jobs/{id}
  async packageState(job: string): Promise<PackageState> {
    const { status, download, failedItems } = await this.#calls.get(
      path`/jobs/${job}`,
      wire.DownloadJob,
    );
    if (status === 'PROGRESS') return { kind: 'working' };
    if (status === 'FAILED') return { kind: 'failed' };
    if (!download) throw badAnswer('a finished package has no address');
    this.#calls.link(download.url);
    const missing = (failedItems ?? []).map(({ assetId }) => assetId);
    return { kind: 'ready', url: download.url, fileName: download.filename, missing };
  }
}

/** The whole file's size in "bytes 0-9/1234" or "bytes *\/1234". */
function sizeIn(contentRange: string | null): number | null {
  const size = /^bytes (?:\d+-\d+|\*)\/(\d{1,15})$/.exec(contentRange ?? '')?.[1];
  return size === undefined ? null : Number(size);
}
