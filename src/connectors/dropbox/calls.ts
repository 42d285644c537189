import type * as z from 'zod';

import { Problem } from '../../errors';
import { bearing } from '../kit/bearer';
import { createHttp, type CallBody, type Http, type HttpResponse } from '../kit/http';
import { path, type Path } from '../kit/path';
import { API, CONTENT, NOTIFY, SUBJECT, type DropboxOptions } from './config';
import { explain, explainSignIn, problemOf, refusalOf, type Refusal } from './explain';
import { Account, ErrorBody, Token } from './wire';

/** An answer, or the endpoint's own refusal. */
export type Outcome<T> =
  { value: T; refusal?: undefined } | { value?: undefined; refusal: Refusal };

interface CallOptions {
  /** The call changes nothing: an answer that is lost is no open question. */
  reading?: boolean;
}

/** Calls to Dropbox's three hosts, in the space that the connection works in. */
export class Calls {
  readonly #options: DropboxOptions;
  readonly #api: Http;
  readonly #content: Http;
  #root: Promise<string> | undefined;

  constructor(options: DropboxOptions) {
    this.#options = options;
    const send = bearing(options.send, () => this.#signIn(), options.now);
    this.#api = this.#http(API, send);
    this.#content = this.#http(CONTENT, send);
  }

  /** POST /2/{route} with a JSON argument; a refusal is thrown. */
  async rpc<T>(
    route: string,
    arg: unknown,
    answer: z.ZodType<T>,
    options: CallOptions = {},
  ): Promise<T> {
    const outcome = await this.ask(route, arg, answer, options);
    if (outcome.refusal !== undefined) throw problemOf(outcome.refusal);
    return outcome.value;
  }

  /** The same; a refusal is answered. */
  ask<T>(
    route: string,
    arg: unknown,
    answer: z.ZodType<T>,
    options: CallOptions = {},
  ): Promise<Outcome<T>> {
    const call = { contentType: 'application/json', body: JSON.stringify(arg) };
    return this.#outcome({ http: this.#api, route, call }, answer, options.reading);
  }

  /** POST content/2/{route}: the argument in a header, the bytes as the body. */
  upload<T>(
    route: string,
    arg: unknown,
    bytes: Uint8Array,
    answer: z.ZodType<T>,
  ): Promise<Outcome<T>> {
    const call = {
      contentType: 'application/octet-stream',
      headers: { 'dropbox-api-arg': headerSafe(arg) },
      body: bytes,
    };
    return this.#outcome({ http: this.#content, route, call }, answer);
  }

  /** POST content/2/files/download; the metadata is in the header Dropbox-API-Result. */
  async download(arg: unknown, range: string): Promise<HttpResponse> {
    const headers = { 'dropbox-api-arg': headerSafe(arg), range };
    const response = await this.#sent(this.#content, 'files/download', { headers }, true);
    if (response.status === 409) throw problemOf(await this.#refusal(response));
    return response;
  }

  /** POST notify/2/files/list_folder/longpoll: no token, the cursor is proof enough. */
  async longpoll<T>(arg: unknown, seconds: number, answer: z.ZodType<T>): Promise<Outcome<T>> {
    const http = this.#http(NOTIFY, this.#options.send, explain, (seconds + 95) * 1000);
    const call = { contentType: 'application/json', body: JSON.stringify(arg), accept: [409] };
    const response = await settled(http.raw('POST', path`/2/files/list_folder/longpoll`, call));
    return this.#read(response, answer, true);
  }

  async #outcome<T>(
    { http, route, call }: { http: Http; route: string; call: CallBody },
    answer: z.ZodType<T>,
    reading = false,
  ): Promise<Outcome<T>> {
    return this.#read(await this.#sent(http, route, call, reading), answer, reading);
  }

  async #read<T>(
    response: HttpResponse,
    answer: z.ZodType<T>,
    reading: boolean,
  ): Promise<Outcome<T>> {
    if (response.status === 409) return { refusal: await this.#refusal(response) };
    const text = await response.text().catch((cause: unknown) => {
      const code = reading ? 'unavailable' : 'outcome-unknown';
      throw new Problem(code, { subject: SUBJECT, detail: 'half an answer', cause });
    });
    return { value: parse(answer, text) };
  }

  async #refusal(response: HttpResponse): Promise<Refusal> {
    const text = await response.text().catch(() => '');
    return refusalOf(parse(ErrorBody, text).error);
  }

  /**
   * Sends in the connection's space. 422: the team has got another root; the answer names it, nothing was done.
   * https://www.dropbox.com/developers/reference/path-root-header-modes
   */
  async #sent(http: Http, route: string, call: CallBody, reading: boolean): Promise<HttpResponse> {
    const attempt = async () => {
      const root = await this.#pathRoot();
      const headers = { ...call.headers, ...root };
      const sent = http.raw('POST', routePath(route), {
        ...call,
        headers,
        accept: [409, 422],
      });
      return reading ? settled(sent) : sent;
    };
    const first = await attempt();
    if (first.status !== 422) return first;
    this.#root = undefined;
    const second = await attempt();
    if (second.status !== 422) return second;
    throw new Problem('forbidden', { subject: SUBJECT, detail: 'the path root is refused' });
  }

  async #pathRoot(): Promise<Record<string, string>> {
    if (this.#options.config.space === 'home') return {};
    this.#root ??= this.#askRoot().catch((error: unknown) => {
      this.#root = undefined;
      throw error;
    });
    const root = await this.#root;
    return { 'dropbox-api-path-root': JSON.stringify({ '.tag': 'root', root }) };
  }

  async #askRoot(): Promise<string> {
    const account = await settled(
      this.#api.json('POST', path`/2/users/get_current_account`, Account),
    );
    return account.root_info.root_namespace_id;
  }

  // POST /oauth2/token — refresh_token. https://developers.dropbox.com/oauth-guide
  async #signIn() {
    const { config, secrets, send } = this.#options;
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: secrets.refreshToken,
      client_id: config.appKey,
      client_secret: secrets.appSecret,
    });
    const answer = await settled(
      this.#http(API, send, explainSignIn).json('POST', path`/oauth2/token`, Token, {
        contentType: 'application/x-www-form-urlencoded',
        body: form.toString(),
      }),
    );
    return { token: answer.access_token, expiresInSeconds: answer.expires_in };
  }

  #http(baseUrl: string, send: DropboxOptions['send'], why = explain, timeout = 60_000): Http {
    const { now, remaining, log } = this.#options;
    return createHttp({
      connector: SUBJECT,
      baseUrl,
      headers: () => ({}),
      send,
      now,
      remaining,
      log,
      explain: why,
      timeoutMilliseconds: timeout,
    });
  }
}

/** /2/files/list_folder; `path` would encode the slashes of one value. */
function routePath(route: string): Path {
  const parts = route.split('/');
  const words = ['/2/', ...parts.slice(1).map(() => '/'), ''];
  return path(Object.assign(words, { raw: words }), ...parts);
}

/** A call that changes nothing: every call is a POST, but a lost answer leaves no question. */
async function settled<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'outcome-unknown') throw error;
    throw new Problem('unavailable', { subject: SUBJECT, detail: error.message, cause: error });
  }
}

export function parse<T>(answer: z.ZodType<T>, text: string): T {
  const result = answer.safeParse(jsonOf(text));
  if (result.success) return result.data;
  throw new Problem('bad-answer', { subject: SUBJECT, cause: result.error });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON for a header: what is not ASCII is written as \uXXXX. */
const headerSafe = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
