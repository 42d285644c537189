import type { NewFile } from '../../contracts/library-writing';
import { Problem } from '../../errors';
import { path } from '../kit/path';
import { withoutEffect, type Calls } from './calls';
import * as wire from './wire';

/** One POST has to carry a whole file, and a function's memory holds it twice. */
const LARGEST_UPLOAD = 150 * 1024 * 1024;

/** What is read of a Blob at once. */
const PIECE = 8 * 1024 * 1024;

/** Bytes of many megabytes take their time; the invocation's own end is nearer. */
const TIMEOUT_MILLISECONDS = 600_000;

/**
 * The file's bytes, in memory once. Problem 'too-large' before any is read; 'conflict' when there are more or fewer than
 * was said: the source changed.
 */
export async function gathered({ fileName, size, content }: NewFile): Promise<Uint8Array> {
  if (size > LARGEST_UPLOAD) throw new Problem('too-large', { subject: fileName });
  const changed = () => new Problem('conflict', { subject: fileName, detail: 'another size' });
  const whole = new Uint8Array(size);
  let offset = 0;
  for await (const piece of piecesOf(content)) {
    if (offset + piece.byteLength > size) throw changed();
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  if (offset !== size) throw changed();
  return whole;
}

async function* piecesOf(content: NewFile['content']): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (!(content instanceof Blob)) yield* content;
  else {
    for (let from = 0; from < content.size; from += PIECE) {
      yield new Uint8Array(await content.slice(from, from + PIECE).arrayBuffer());
    }
  }
}

/**
 * Sends bytes and answers the handle that an asset or a version is made of. A handle that nobody uses is forgotten, so a
 * lost answer leaves nothing behind: 'unavailable'.
 */
export async function upload(calls: Calls, fileName: string, bytes: Uint8Array): Promise<string> {
  // POST /upload
  const announced = { filename: fileName, filesize: bytes.byteLength };
  const { url, handle } = await calls.ask(path`/upload`, announced, wire.Upload);
  // the key goes along to the API's own host only.
  const link = calls.link(url, { signed: true, timeoutMilliseconds: TIMEOUT_MILLISECONDS });
  const body = { contentType: 'application/octet-stream', body: bytes };
  try {
    await link.raw('POST', path``, body);
  } catch (cause) {
    throw withoutEffect(cause);
  }
  return handle;
}
