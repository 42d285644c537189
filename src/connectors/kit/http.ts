import type { z } from 'zod';

import { Problem, type ProblemCode } from '../../errors';
import type { Path } from './path';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface HttpRequest {
  method: Method;
  headers: Record<string, string>;
  body?: string | Uint8Array | undefined;
  /** Milliseconds until the answer is given up; `signal` fires then. */
  timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  /** Where the platform hands it over as it comes: what is too large is then not read to its end. */
  readonly body?: ByteStream | null | undefined;
}

interface ByteStream {
  getReader(): {
    /** Without a value at the end. */
    read(): Promise<{ value?: Uint8Array | undefined }>;
    cancel(): Promise<unknown>;
  };
}

/** Forge's `fetch` or `requestConfluence`, or a test's. Never follows a redirect by itself. */
export type Send = (url: string, request: HttpRequest) => Promise<HttpResponse>;

/** One line per call: no bodies, no query values, no credentials. */
export interface CallLine {
  connector: string;
  method: Method;
  /** The path's template-free form without its query. */
  path: string;
  status: number | 'failed';
  milliseconds: number;
}
export type CallLog = (line: CallLine) => void;

export interface HttpOptions {
  connector: string;
  /** No trailing slash. */
  baseUrl: string;
  headers: () => Promise<Record<string, string>> | Record<string, string>;
  send: Send;
  now: () => number;
  remaining: () => number;
  log?: CallLog | undefined;
  /** Refines what a failed answer means, where the status alone does not say it. */
  explain?: ((failure: Failure) => ProblemCode | undefined) | undefined;
  /** How long one call may take. Default 20 s. */
  timeoutMilliseconds?: number | undefined;
}

export interface Failure {
  method: Method;
  status: number;
  text: string;
  header: (name: string) => string | null;
}

export interface CallBody {
  contentType?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
  /** Statuses from 300 on that are answers here: `raw` returns them instead of throwing. */
  accept?: readonly number[];
  /** Stands for the path in logs and errors: where the address is a key by itself, or says too little. */
  shown?: string;
}

export interface Http {
  json<T>(method: Method, path: Path, answer: z.ZodType<T>, body?: CallBody): Promise<T>;
  /** The bytes of an answer, refused when larger than `limit`. */
  bytes(path: Path, limit: number): Promise<{ bytes: Uint8Array; contentType: string }>;
  /** The raw answer to a call, for those who read headers; statuses of 400 and more are thrown all the same. */
  raw(method: Method, path: Path, body?: CallBody): Promise<HttpResponse>;
  urlOf(path: Path): string;
}

const CODE_BY_STATUS: Partial<Record<number, ProblemCode>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  429: 'rate-limited',
  503: 'unavailable',
};

/** A call is not begun when it could not end before the invocation does. */
const GUARD_MILLISECONDS = 3_000;

export const createHttp = (options: HttpOptions): Http => new HttpClient(options);

class HttpClient implements Http {
  readonly #options: HttpOptions;

  constructor(options: HttpOptions) {
    this.#options = options;
  }

  async json<T>(method: Method, path: Path, answer: z.ZodType<T>, call: CallBody = {}): Promise<T> {
    const response = await this.raw(method, path, call);
    const text = await response.text().catch((cause: unknown) => {
      throw this.#problem(lost(method), `${method} ${shown(path, call)}`, { cause });
    });
    const parsed = answer.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    // A portal's page or a maintenance page answers 200 with HTML.
    const code = isHtml(text) ? 'wrong-address' : 'bad-answer';
    throw this.#problem(code, `${method} ${shown(path, call)}`, { cause: parsed.error });
  }

  async bytes(path: Path, limit: number) {
    const response = await this.raw('GET', path);
    const declared = Number(response.headers.get('content-length') ?? 0);
    if (declared > limit) throw this.#problem('too-large', `${bare(path)} has ${declared} bytes`);
    const bytes = await upTo(limit, response).catch((cause: unknown) => {
      throw this.#problem('unavailable', `GET ${bare(path)}`, { cause });
    });
    if (bytes === undefined) throw this.#problem('too-large', bare(path));
    return { bytes, contentType: response.headers.get('content-type') ?? UNKNOWN_TYPE };
  }

  async raw(method: Method, path: Path, call: CallBody = {}): Promise<HttpResponse> {
    if (this.#options.remaining() < GUARD_MILLISECONDS) {
      const detail = `${method} ${shown(path, call)} not begun: no time left`;
      throw this.#problem('out-of-time', detail);
    }
    const response = await this.#send(method, path, call);
    if (response.status < 300 || call.accept?.includes(response.status)) return response;
    throw await this.#failureOf(`${method} ${shown(path, call)}`, method, response);
  }

  urlOf(path: Path): string {
    return `${this.#options.baseUrl}${path}`;
  }

  async #send(method: Method, path: Path, call: CallBody): Promise<HttpResponse> {
    const { send, now, remaining, log, connector, baseUrl, headers } = this.#options;
    const started = now();
    const settle = (status: number | 'failed') =>
      log?.({ connector, method, path: shown(path, call), status, milliseconds: now() - started });
    const timeout = Math.min(this.#options.timeoutMilliseconds ?? 20_000, remaining());
    try {
      const response = await send(`${baseUrl}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(call.contentType !== undefined && { 'content-type': call.contentType }),
          ...(await headers()),
          ...call.headers,
        },
        body: call.body,
        timeout,
        // Made for whoever asks for it: a timer is dear where time is not the machine's.
        get signal() {
          return AbortSignal.timeout(timeout);
        },
      });
      settle(response.status);
      return response;
    } catch (cause) {
      settle('failed');
      if (cause instanceof Problem) throw cause;
      const code = egressWasDenied(cause) ? 'egress-denied' : lost(method);
      throw this.#problem(code, `${method} ${shown(path, call)}`, { cause });
    }
  }

  async #failureOf(what: string, method: Method, response: HttpResponse): Promise<Problem> {
    const text = await response.text().catch(() => '');
    const header = (name: string) => response.headers.get(name);
    const code = this.#codeOf({ method, status: response.status, text, header });
    return this.#problem(code, `${what} gave ${response.status}`, {
      retryAfterSeconds: retryAfterOf(header('retry-after'), this.#options.now()),
    });
  }

  #codeOf(failure: Failure): ProblemCode {
    if (failure.header('forge-proxy-error') !== null) return 'egress-denied';
    const explained = this.#options.explain?.(failure);
    if (explained !== undefined) return explained;
    // We never follow redirects: an API that redirects is not at this address.
    if (failure.status < 400) return 'wrong-address';
    const known = CODE_BY_STATUS[failure.status];
    if (known !== undefined) return known;
    if (failure.status < 500) return isHtml(failure.text) ? 'wrong-address' : 'bad-request';
    return lost(failure.method);
  }

  #problem(
    code: ProblemCode,
    detail: string,
    more: { cause?: unknown; retryAfterSeconds?: number | undefined } = {},
  ): Problem {
    return new Problem(code, { subject: this.#options.connector, detail, ...more });
  }
}

/** The whole body, or undefined as soon as it turns out to be longer. */
async function upTo(limit: number, response: HttpResponse): Promise<Uint8Array | undefined> {
  if (!response.body) {
    const whole = new Uint8Array(await response.arrayBuffer());
    return whole.byteLength > limit ? undefined : whole;
  }
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); part.value !== undefined; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A read that failed changed nothing; a write may have been carried out. */
const lost = (method: Method): ProblemCode =>
  method === 'GET' ? 'unavailable' : 'outcome-unknown';

const UNKNOWN_TYPE = 'application/octet-stream';

const bare = (path: string) => path.split('?')[0] ?? path;

const shown = (path: Path, call: CallBody) => call.shown ?? bare(path);

const isHtml = (text: string) => /^\s*<(!doctype|html|head|body)/i.test(text);

function egressWasDenied(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'REQUEST_EGRESS_ALLOWLIST_ERR';
}

/** Seconds to wait, between 0 and an hour. Source: RFC 9110 §10.2.3 — seconds or an HTTP date. */
export function retryAfterOf(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - now) / 1000;
  if (!Number.isFinite(seconds)) return undefined;
  return Math.min(3600, Math.max(0, Math.ceil(seconds)));
}

function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
