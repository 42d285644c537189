import type * as z from 'zod';

import { Problem, type ProblemCode } from '../../errors';
import type { CallBody, Http, HttpResponse, Method } from '../kit/http';
import type { Path } from '../kit/path';
import { SUBJECT } from './config';

/** Calls below the API, with what a damaged answer means for this server. */
export class Calls {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async get<T>(path: Path, answer: z.ZodType<T>): Promise<T> {
    return await this.#read('GET', path, answer, await this.#http.raw('GET', path));
  }

  /** A question that is sent as a POST: whatever fails, nothing was changed. */
  async ask<T>(path: Path, answer: z.ZodType<T>, body: CallBody): Promise<T> {
    const response = await this.#http.raw('POST', path, body).catch((cause: unknown) => {
      if (!(cause instanceof Problem) || cause.code !== 'outcome-unknown') throw cause;
      throw new Problem('unavailable', { subject: SUBJECT, detail: cause.message, cause });
    });
    return await this.#read('POST', path, answer, response);
  }

  /**
   * A write. An answer that cannot be read (cut short, a proxy's page, no id inside) leaves open whether it was
   * carried out: 'outcome-unknown'.
   */
  async write<T>(method: Method, path: Path, answer: z.ZodType<T>, body: CallBody): Promise<T> {
    const response = await this.#http.raw(method, path, body);
    const { result, error } = parsedBy(answer, await textOf(response));
    if (error === undefined) return result;
    throw problem('outcome-unknown', `${method} ${path}`, error);
  }

  /** The raw answer to a GET, for its headers. */
  raw(path: Path): Promise<HttpResponse> {
    return this.#http.raw('GET', path);
  }

  async bytes(path: Path, limit: number): Promise<Uint8Array> {
    return (await this.file(path, limit)).bytes;
  }

  async file(path: Path, limit: number): Promise<{ bytes: Uint8Array; contentType: string }> {
    try {
      return await this.#http.bytes(path, limit);
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw new Problem('unavailable', { subject: SUBJECT, detail: 'download ended', cause });
    }
  }

  /**
   * The answer to a question. Restarting servers and their proxies answer 200 with HTML or with half of the JSON (pyxecm
   * takes that for a lost connection and tries again). JSON of another shape will not get better by asking again.
   */
  async #read<T>(method: Method, path: Path, answer: z.ZodType<T>, response: HttpResponse) {
    const { json, result, error } = parsedBy(answer, await textOf(response));
    if (error === undefined) return result;
    throw problem(json === undefined ? 'unavailable' : 'bad-answer', `${method} ${path}`, error);
  }
}

const textOf = (response: HttpResponse): Promise<string> => response.text().catch(() => '');

function parsedBy<T>(answer: z.ZodType<T>, text: string) {
  const json = jsonOf(text);
  const parsed = answer.safeParse(json);
  return parsed.success
    ? { json, result: parsed.data, error: undefined }
    : { json, result: undefined, error: parsed.error };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `call` loses its query, which may hold what people typed. */
const problem = (code: ProblemCode, call: string, cause: unknown) =>
  new Problem(code, { subject: SUBJECT, detail: call.split('?')[0] ?? '', cause });

/** The one thing that a call finds, or undefined when it is not there. */
export async function unlessAbsent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return undefined;
    throw error;
  }
}
