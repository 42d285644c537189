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

  get<T>(path: Path, answer: z.ZodType<T>): Promise<T> {
    return this.#json('GET', path, answer);
  }

  /** A question that is sent as a POST: whatever fails, nothing was changed. */
  async ask<T>(path: Path, answer: z.ZodType<T>, body: CallBody): Promise<T> {
    try {
      return await this.#json('POST', path, answer, body);
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'outcome-unknown') throw cause;
      const damaged = cause.cause instanceof Error && cause.cause.name === 'ZodError';
      throw new Problem(damaged ? 'bad-answer' : 'unavailable', {
        subject: SUBJECT,
        detail: cause.message,
        cause,
      });
    }
  }

  /**
   * A write. An answer that cannot be read (cut short, a proxy's page, no id inside) leaves open whether it was
   * carried out: 'outcome-unknown'.
   */
  write<T>(method: Method, path: Path, answer: z.ZodType<T>, body: CallBody): Promise<T> {
    return this.#json(method, path, answer, body);
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

  async #json<T>(method: Method, path: Path, schema: z.ZodType<T>, body?: CallBody): Promise<T> {
    const response = await this.#http.raw(method, path, body);
    const text = await response.text().catch(() => '');
    const answer = parsed(text);
    const result = schema.safeParse(answer);
    if (result.success) return result.data;
    throw new Problem(damage(method, answer), {
      subject: SUBJECT,
      detail: `${method} ${path.split('?')[0] ?? ''}`,
      cause: result.error,
    });
  }
}

/**
 * Restarting servers and their proxies answer 200 with HTML or with half of the JSON (pyxecm takes that for a lost
 * connection and tries again). JSON of another shape will not get better by asking again.
 */
function damage(method: Method, answer: unknown): ProblemCode {
  if (method !== 'GET') return 'outcome-unknown';
  return answer === undefined ? 'unavailable' : 'bad-answer';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The one thing that a call finds, or undefined when it is not there. */
export async function unlessAbsent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return undefined;
    throw error;
  }
}
