import { Problem } from '../../errors';
import { path } from '../kit/path';
import type { Calls } from './calls';

/** What the server shows of a document without its file being opened. */
export class Previews {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /v2/nodes/{id}/view/html — 500 when the server cannot convert the file.
  async html(nodeId: number, limit: number): Promise<string | undefined> {
    const view = this.#calls.file(path`/v2/nodes/${nodeId}/view/html`, limit);
    const file = await unlessImpossible(view);
    if (file?.contentType.startsWith('text/html') !== true) return undefined;
    return new TextDecoder().decode(file.bytes);
  }

  // GET /v1/nodes/{id}/thumbnails/{size}/content
  async thumbnail(nodeId: number, limit: number) {
    const thumbnail = path`/v1/nodes/${nodeId}/thumbnails/medium/content`;
    const file = await unlessImpossible(this.#calls.file(thumbnail, limit));
    return file && PICTURES.includes(file.contentType) ? file : undefined;
  }
}

/** What browsers show as a picture and cannot run. */
const PICTURES = ['image/png', 'image/jpeg', 'image/gif'];

/** A preview is a nicety: without it people see the document's facts. A sign-in that ended is still said. */
async function unlessImpossible<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Problem && IMPOSSIBLE.includes(error.code)) return undefined;
    throw error;
  }
}

const IMPOSSIBLE: readonly string[] = [
  'not-found',
  'bad-request',
  'unavailable',
  'too-large',
  'not-configured',
];
