import { request as send, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

import { EgressFilteringService } from '@forge/egress';

import type { Internet } from '../../ports';
import type { Faults } from '../faults';
import { EGRESS_CALLS_PER_MINUTE, startedMinutes } from '../invocation/limits';
import type { Running } from '../invocation/invoker';
import { CALL_TIMEOUT_MS, PORTS } from './limits';

const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'host',
  'upgrade',
  'te',
]);
const WITHOUT_BODY = new Set([204, 205, 304]);

/** The runtime's wrapper throws this as undici would. */
const connectionFailure = (code: string): Response =>
  new Response(null, { status: 502, headers: { 'local-connection-failure': code } });

function outgoingHeaders(incoming: IncomingMessage, host: string): string[] {
  const list = ['host', host];
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = incoming.rawHeaders.slice(at, at + 2);
    const lower = name.toLowerCase();
    if (!HOP_BY_HOP.has(lower) && !lower.startsWith('forge-proxy-')) list.push(name, value);
  }
  return list;
}

function answerOf(upstream: IncomingMessage): Response {
  const headers = new Headers();
  for (let at = 0; at < upstream.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = upstream.rawHeaders.slice(at, at + 2);
    if (!HOP_BY_HOP.has(name.toLowerCase())) headers.append(name, value);
  }
  const status = upstream.statusCode ?? 502;
  if (WITHOUT_BODY.has(status)) upstream.resume();
  const body = WITHOUT_BODY.has(status) ? null : (Readable.toWeb(upstream) as ReadableStream);
  return new Response(body, { status, statusText: upstream.statusMessage ?? '', headers });
}

/** Passes the call on to the stand-in that answers for the host; follows no redirect. */
function forward(target: URL, base: string, incoming: IncomingMessage): Promise<Response> {
  return new Promise((resolve) => {
    // A name may be served below a path of its stand-in's one address.
    const call = send(new URL(`${base}${target.pathname}${target.search}`), {
      method: incoming.method,
      headers: outgoingHeaders(incoming, target.host),
      timeout: CALL_TIMEOUT_MS,
    });
    call.on('response', (upstream) => resolve(answerOf(upstream)));
    call.on('timeout', () =>
      call.destroy(Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })),
    );
    call.on('error', (error: NodeJS.ErrnoException) =>
      resolve(connectionFailure(error.code ?? 'ECONNRESET')),
    );
    // The app gave up: the vendor must not go on sending.
    incoming.on('close', () => {
      if (!incoming.complete) call.destroy();
    });
    incoming.pipe(call);
  });
}

const forgeError = (status: number, code: string, more: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'forge-proxy-error': code, ...more } });

/** A function's outgoing calls: allowed addresses only, counted, to the names of the local world. */
export function createEgress(options: {
  /** Addresses that the backend may fetch from. */
  allowed: () => string[];
  internet: Internet;
  faults: Faults;
}) {
  const denied = (): Response =>
    forgeError(
      403,
      'REQUEST_EGRESS_ALLOWLIST_ERR',
      options.faults.get().egressDenial === 'throw' ? { 'local-throw-denial': 'true' } : {},
    );

  function mayFetch(target: string, url: URL | null): url is URL {
    return (
      url !== null &&
      PORTS.has(url.port) &&
      new EgressFilteringService(options.allowed()).isValidUrl(target)
    );
  }

  return async (target: string, incoming: IncomingMessage, by: Running): Promise<Response> => {
    const url = URL.parse(target);
    const { egressCalls } = by.meter.usage;
    egressCalls.push(
      `${incoming.method ?? 'GET'} ${url ? `${url.origin}${url.pathname}` : target}`,
    );
    if (egressCalls.length > EGRESS_CALLS_PER_MINUTE * startedMinutes(by.timeoutSeconds)) {
      return forgeError(429, 'TOO_MANY_REQUESTS');
    }
    if (!mayFetch(target, url)) return denied();
    const base = options.internet.get(url.hostname);
    return base === undefined ? connectionFailure('ENOTFOUND') : forward(url, base, incoming);
  };
}

export type Egress = ReturnType<typeof createEgress>;
