import type * as z from 'zod';

import { Problem } from '../../errors';
import { createHttp, type CallBody, type Http, type HttpOptions, type Method } from '../kit/http';
import type { Path } from '../kit/path';
import { isKnownHost } from './address';
import { SUBJECT } from './config';

export interface CallOptions {
  /** The API's address, and how it is called; with what proves who we are. */
  http: HttpOptions;
  /** Whose rights count: the account's own, or those of the person that a call names. */
  actAs: 'service' | 'reader';
  /** The CELUM user that calls are made as when they name nobody. */
  user?: string | undefined;
}

/** Calls of the Content REST API, with what a damaged answer means for reads, searches and writes. */
export class Calls {
  readonly http: Http;
  readonly options: CallOptions;

  constructor(options: CallOptions) {
    this.options = options;
    this.http = createHttp(options.http);
  }

  get baseUrl(): string {
    return this.options.http.baseUrl;
  }

  now(): number {
    return this.options.http.now();
  }

  remaining(): number {
    return this.options.http.remaining();
  }

  get<T>(path: Path, answer: z.ZodType<T>, as?: string): Promise<T> {
    return this.http.json('GET', path, answer, { headers: this.#as(as) });
  }

  /** A POST that leaves nothing behind that anybody sees: when its answer is lost, it is simply asked again. */
  async ask<T>(path: Path, body: unknown, answer: z.ZodType<T>, as?: string): Promise<T> {
    try {
      return await this.http.json('POST', path, answer, this.#body(body, as));
    } catch (cause) {
      throw withoutEffect(cause);
    }
  }

  /**
   * A write. An answer that cannot be read (cut short, a proxy's page, no id inside) leaves open whether it was carried
   * out: 'outcome-unknown'.
   */
  async write<T>(method: Method, path: Path, body: unknown, answer: z.ZodType<T>): Promise<T> {
    const response = await this.http.raw(method, path, this.#body(body));
    const result = answer.safeParse(jsonOf(await response.text().catch(() => '')));
    if (result.success) return result.data;
    const detail = `${method} ${path} has no readable answer`;
    throw new Problem('outcome-unknown', { subject: SUBJECT, detail, cause: result.error });
  }

  async erase(path: Path): Promise<void> {
    await this.http.raw('DELETE', path, { headers: this.#as() });
  }

  /**
   * An address that CELUM gave. It is followed to hosts that the connection knows; credentials go along only when they
   * are asked for and the host is the API's own.
   */
  link(url: string, { signed = false, timeoutMilliseconds }: LinkOptions = {}): Http {
    if (!isKnownHost(url, this.baseUrl)) {
      const detail = 'an address leads to a host that the connection does not know';
      throw new Problem('bad-answer', { subject: SUBJECT, detail });
    }
    const { connector, headers, send, now, remaining, log } = this.options.http;
    const own = signed && new URL(url).origin === new URL(this.baseUrl).origin;
    return createHttp({
      ...{ connector, send, now, remaining, log },
      ...(timeoutMilliseconds !== undefined && { timeoutMilliseconds }),
      baseUrl: url,
      headers: async () => ({ ...(own && (await headers())), accept: '*/*' }),
    });
  }

  #body(body: unknown, as?: string): CallBody {
    const contentType = 'application/json';
    return { contentType, body: JSON.stringify(body), headers: this.#as(as) };
  }

  #as(username = this.options.user): Record<string, string> {
    if (username === undefined || this.options.actAs === 'service') return {};
    return { 'x-celum-username': username };
  }
}

interface LinkOptions {
  signed?: boolean;
  timeoutMilliseconds?: number;
}

/** The failure of a call that leaves nothing behind that anybody sees. */
export function withoutEffect(cause: unknown): unknown {
  if (!(cause instanceof Problem) || cause.code !== 'outcome-unknown') return cause;
  const { retryAfterSeconds, message: detail } = cause;
  return new Problem('unavailable', { subject: SUBJECT, detail, retryAfterSeconds, cause });
}

export const badAnswer = (detail: string) =>
  new Problem('bad-answer', { subject: SUBJECT, detail });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
