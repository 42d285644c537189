import type * as z from 'zod';

import { Problem } from '../../errors';
import { leadsTo } from '../kit/address';
import { bearing } from '../kit/bearer';
import { createHttp, type CallBody, type Http, type HttpResponse, type Method } from '../kit/http';
import { path, type Path } from '../kit/path';
import { GRAPH, GRAPH_HOST, LOGIN, SUBJECT, type OneDriveOptions } from './config';
import { explain, explainSignIn } from './explain';
import { Token } from './wire';

/** Calls to Graph with a token, and to addresses that Graph gave without one. */
export class Calls {
  readonly #options: OneDriveOptions;
  readonly #send: OneDriveOptions['send'];
  readonly #graph: Http;

  constructor(options: OneDriveOptions) {
    this.#options = options;
    this.#send = bearing(options.send, () => this.#signIn(), options.now);
    this.#graph = this.#http(GRAPH, this.#send);
  }

  json<T>(method: Method, to: Path, answer: z.ZodType<T>, call?: CallBody): Promise<T> {
    return this.#graph.json(method, to, answer, call);
  }

  raw(method: Method, to: Path, call?: CallBody): Promise<HttpResponse> {
    return this.#graph.raw(method, to, call);
  }

  /** A nextLink or deltaLink: Graph's own, below our drive, so it gets the token. */
  async link(url: string, accept: readonly number[] = []): Promise<HttpResponse> {
    const { driveId } = this.#options.config;
    const below = `/v1.0/drives/${driveId}/`;
    const known =
      leadsTo(url, [GRAPH_HOST]) && decodeURIComponent(new URL(url).pathname).startsWith(below);
    if (!known) throw unknownAddress(url);
    return this.#http(url, this.#send).raw('GET', path``, { accept, shown: '{nextLink}' });
  }

  /** A pre-authenticated address: only to the connection's own host, and never with the token. */
  async bare(
    method: Method,
    url: string,
    call: CallBody & { shown: string },
  ): Promise<HttpResponse> {
    const { config, send } = this.#options;
    if (!leadsTo(url, [config.contentHost])) throw unknownAddress(url);
    return this.#http(url, send).raw(method, path``, call);
  }

  // POST {tenant}/oauth2/v2.0/token — client_credentials.
  // https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
  async #signIn() {
    const { config, secrets, send } = this.#options;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: config.clientId,
      client_secret: secrets.clientSecret,
      scope: `https://${GRAPH_HOST}/.default`,
    });
    const http = this.#http(LOGIN, send, explainSignIn);
    const answer = await http
      .json('POST', path`/${config.tenant}/oauth2/v2.0/token`, Token, {
        contentType: 'application/x-www-form-urlencoded',
        body: form.toString(),
      })
      .catch((error: unknown) => {
        // Signing in changes nothing: a lost answer is no open question.
        if (!(error instanceof Problem) || error.code !== 'outcome-unknown') throw error;
        throw new Problem('unavailable', { subject: SUBJECT, detail: 'sign-in', cause: error });
      });
    return { token: answer.access_token, expiresInSeconds: answer.expires_in };
  }

  #http(baseUrl: string, send: OneDriveOptions['send'], why = explain): Http {
    const { now, remaining, log } = this.#options;
    const headers = () => ({});
    return createHttp({
      connector: SUBJECT,
      baseUrl,
      headers,
      send,
      now,
      remaining,
      log,
      explain: why,
      // A fragment of 10 MiB on a slow line.
      timeoutMilliseconds: 60_000,
    });
  }
}

/** An answer to a call by `raw`, read by its schema. */
export async function parsed<T>(answer: z.ZodType<T>, response: HttpResponse): Promise<T> {
  const text = await response.text().catch((cause: unknown) => {
    throw new Problem('unavailable', { subject: SUBJECT, detail: 'half an answer', cause });
  });
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const result = answer.safeParse(body);
  if (result.success) return result.data;
  throw new Problem('bad-answer', { subject: SUBJECT, cause: result.error });
}

/** Names the host, never the address: that one is a key by itself. */
function unknownAddress(url: string): Problem {
  const host = URL.canParse(url) ? new URL(url).hostname : 'no address';
  return new Problem('wrong-address', {
    subject: SUBJECT,
    detail: `Graph sent us to ${host}, which the connection does not know`,
  });
}

export const jsonBody = (value: unknown): CallBody => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
});
