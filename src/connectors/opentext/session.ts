import type * as z from 'zod';

import { Problem } from '../../errors';
import type { ConnectOptions } from '../kit/connector';
import { createHttp, type CallBody, type Send } from '../kit/http';
import { path, type Path } from '../kit/path';
import { Calls } from './calls';
import {
  directoryBase,
  serverBase,
  SUBJECT,
  type OpenTextConfig,
  type OpenTextSecrets,
} from './config';
import { explain } from './explain';
import { AccessToken, DirectoryTicket, Ticket } from './wire';

export type OpenTextOptions = ConnectOptions<OpenTextConfig, OpenTextSecrets>;

/** A header that proves who calls. */
interface Pass {
  header: 'OTCSTicket' | 'OTDSTicket' | 'Authorization';
  value: string;
}

/** Signs in when the first call needs it, once for all calls that wait, and again when a pass has ended. */
export class Session {
  readonly #options: OpenTextOptions;
  #pass: Promise<Pass> | undefined;

  constructor(options: OpenTextOptions) {
    this.#options = options;
  }

  pass(): Promise<Pass> {
    this.#pass ??= this.#signIn().catch((error: unknown) => {
      this.#pass = undefined;
      throw error;
    });
    return this.#pass;
  }

  /** Forgets a refused pass, unless another call has already replaced it. */
  async refuse(used: Pass): Promise<void> {
    const current = await this.#pass?.catch(() => undefined);
    if (current === used) this.#pass = undefined;
  }

  /**
   * Goes on with the ticket that an answer brought: the one before ends at its own time, so a long run would
   * otherwise be signed out in the middle.
   */
  renew(used: Pass, ticket: string | null): void {
    if (used.header !== 'OTCSTicket' || ticket === null || ticket === '') return;
    this.#pass = Promise.resolve({ header: 'OTCSTicket', value: ticket });
  }

  #signIn(): Promise<Pass> {
    const ways = {
      ticket: () => this.#withPassword(),
      otds: () => this.#withDirectory(),
      oauth: () => this.#withClient(),
    };
    return ways[this.#options.config.auth]().catch((error: unknown) => {
      // Signing in changes nothing: a lost answer is no open question.
      if (!(error instanceof Problem) || error.code !== 'outcome-unknown') throw error;
      throw new Problem('unavailable', { subject: SUBJECT, detail: 'sign-in', cause: error });
    });
  }

  // POST /v1/auth — form encoded. https://developer.opentext.com (Content Server REST API)
  async #withPassword(): Promise<Pass> {
    const form = new URLSearchParams(this.#account());
    const { ticket } = await this.#server().write('POST', path`/v1/auth`, Ticket, formOf(form));
    return { header: 'OTCSTicket', value: ticket };
  }

  /**
   * POST {otds}/otdsws/rest/authentication/credentials answers a ticket of Directory Services, for which GET /v1/auth
   * brings one of Content Server's own in its header (pyxecm). A server that brings none takes the first all along.
   */
  async #withDirectory(): Promise<Pass> {
    const { username: userName, password } = this.#account();
    const body = {
      contentType: 'application/json',
      body: JSON.stringify({ userName, password }),
    };
    const credentials = path`/otdsws/rest/authentication/credentials`;
    const { ticket } = await this.#directory(credentials, DirectoryTicket, body);
    if (ticket === null) throw new Problem('unauthorised', { subject: SUBJECT, detail: 'OTDS' });
    const first: Pass = { header: 'OTDSTicket', value: ticket };
    const answer = await this.#server({ [first.header]: ticket }).raw(path`/v1/auth`);
    const own = answer.headers.get('otcsticket') ?? '';
    return own === '' ? first : { header: 'OTCSTicket', value: own };
  }

  // POST {otds}/otdsws/oauth2/token — client_credentials, RFC 6749 §4.4.
  async #withClient(): Promise<Pass> {
    const { clientId = '', clientSecret = '' } = this.#options.secrets;
    if (clientId === '' || clientSecret === '') throw missing('client id and secret');
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const token = path`/otdsws/oauth2/token`;
    const answer = await this.#directory(token, AccessToken, formOf(form));
    return { header: 'Authorization', value: `Bearer ${answer.access_token}` };
  }

  #account(): { username: string; password: string } {
    const { username = '', password = '' } = this.#options.secrets;
    if (username === '' || password === '') throw missing('user name and password');
    return { username, password };
  }

  /** Directory Services have these addresses everywhere: without them it is another server. */
  async #directory<T>(call: Path, answer: z.ZodType<T>, body: CallBody) {
    try {
      const directory = this.#calls(directoryBase(this.#options.config));
      return await directory.write('POST', call, answer, body);
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'not-found') throw cause;
      throw new Problem('wrong-address', { subject: SUBJECT, detail: 'no OTDS', cause });
    }
  }

  #server(headers?: Record<string, string>): Calls {
    return this.#calls(`${serverBase(this.#options.config.baseUrl)}/api`, headers);
  }

  #calls(baseUrl: string, own: Record<string, string> = {}): Calls {
    const { send, now, remaining, log } = this.#options;
    const headers = () => own;
    return new Calls(
      createHttp({ connector: SUBJECT, baseUrl, headers, send, now, remaining, log, explain }),
    );
  }
}

const missing = (detail: string) => new Problem('not-configured', { subject: SUBJECT, detail });

export const formOf = (form: URLSearchParams) => ({
  contentType: 'application/x-www-form-urlencoded',
  body: form.toString(),
});

/** Sends every call with the session's pass; a call refused as signed out did nothing and is repeated once. */
export function signedIn(send: Send, session: Session): Send {
  return async (url, request) => {
    const attempt = async () => {
      const pass = await session.pass();
      const headers = { ...request.headers, [pass.header]: pass.value };
      const response = await send(url, { ...request, headers });
      if (response.status === 401) await session.refuse(pass);
      else session.renew(pass, response.headers.get('otcsticket'));
      return response;
    };
    const first = await attempt();
    return first.status === 401 ? await attempt() : first;
  };
}

/**
 * One write after the other: servers behind reverse proxies refuse concurrent POSTs.
 * Source: pneumacap/otcs-mcp, rm-holds; pyxecm bounds its threads for the same reason.
 */
export function oneWriteAtATime(send: Send): Send {
  let last: Promise<unknown> = Promise.resolve();
  return (url, request) => {
    if (request.method === 'GET') return send(url, request);
    const answer = last.then(() => send(url, request));
    last = answer.catch(() => undefined);
    return answer;
  };
}
