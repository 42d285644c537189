import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { format } from 'node:util';

import type { LambdaContext, LambdaEvent, LambdaResult } from '../invocation/lambda-event';

// What Forge puts around an app's function: two globals for the SDK, a fetch that goes through the proxy, and the
// handler's arguments. Written from what the @forge packages read and call, not from Atlassian's own wrapper, which is
// not published; whoever has that can bundle with it, the proxy speaks the same routes.
interface Invocation {
  runtime: Record<string, unknown>;
  invocationId: string;
  proxy: { token: string; url: string };
}

/** How @forge/api and @forge/kvs name what they call. */
interface Target {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
  contextAri?: string;
}

type Handler = (body: unknown, context: Record<string, unknown>) => unknown;
type Init = RequestInit & { duplex?: 'half' };

const current = new AsyncLocalStorage<Invocation>();
const overTheWire = globalThis.fetch;
const folder = process.env['FORGE_EFS_RUNTIME_PATH'] ?? __dirname;

function invocation(): Invocation {
  const store = current.getStore();
  if (!store) throw new Error('Forge runtime metadata not found.');
  return store;
}

// Header values are Latin-1; whatever is not ASCII is percent-encoded as in any URL.
const asHeader = (target: string): string =>
  target.replaceAll(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));

function throughProxy(route: string, target: string, init: Init): Promise<Response> {
  const { proxy } = invocation();
  const headers = new Headers(init.headers);
  headers.set('forge-proxy-authorization', `Bearer ${proxy.token}`);
  headers.set('forge-proxy-target', asHeader(target));
  return overTheWire(`${proxy.url}${route}`, { ...init, headers });
}

function routeOf(target: Target): string {
  if (target.type === 'kvs') return '/fpp/as/app/provider/atlassian/capability/kvs';
  if (target.type !== 'fpp') {
    throw new Error(`The local Forge host does not offer ${target.type} calls.`);
  }
  const context = target.contextAri ? `/contextAri/${encodeURIComponent(target.contextAri)}` : '';
  const account = target.accountId ? `/account/${encodeURIComponent(target.accountId)}` : '';
  return `/fpp/provider/${target.provider}/remote/${target.remote}${context}${account}`;
}

function forgeFetch(target: Target, path: string, init: Init = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (init.redirect === 'manual') headers.set('local-redirect', 'manual');
  return throughProxy(routeOf(target), path.startsWith('/') ? path : `/${path}`, {
    ...init,
    headers,
  });
}

/** The proxy says how the connection failed; people's code expects it as undici throws it. */
function connectionFailure(code: string, host: string): TypeError {
  const lookup = code === 'ENOTFOUND';
  const message = lookup ? `getaddrinfo ENOTFOUND ${host}` : `connect ${code} ${host}`;
  const cause = Object.assign(new Error(message), {
    code,
    syscall: lookup ? 'getaddrinfo' : 'connect',
    hostname: host,
  });
  return new TypeError('fetch failed', { cause });
}

function refused(url: string): Error {
  const error = new Error(
    `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
  );
  error.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  return Object.assign(error, { status: 403 });
}

async function hop(url: string, init: Init): Promise<Response> {
  const parsed = new URL(url);
  const answer = await throughProxy('/egress', url, { ...init, redirect: 'manual' });
  const failure = answer.headers.get('local-connection-failure');
  if (failure) throw connectionFailure(failure, parsed.hostname);
  if (answer.headers.has('local-throw-denial')) throw refused(url);
  Object.defineProperty(answer, 'url', { value: parsed.href });
  return answer;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The next request of a redirect, as the fetch standard has it. */
function afterRedirect(answer: Response, from: string, init: Init): [string, Init] {
  const to = new URL(answer.headers.get('location') ?? '', from);
  const headers = new Headers(init.headers);
  const next: Init = { ...init, headers };
  const method = (init.method ?? 'GET').toUpperCase();
  const becomesGet =
    (answer.status === 303 && method !== 'HEAD') ||
    ((answer.status === 301 || answer.status === 302) && method === 'POST');
  if (becomesGet) {
    next.method = 'GET';
    delete next.body;
    for (const name of ['content-type', 'content-length']) headers.delete(name);
  }
  if (to.origin !== new URL(from).origin) {
    for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
  }
  return [to.href, next];
}

/** A Request's parts; its body becomes a stream. */
const unpack = (input: Request): [string, Init] => [
  input.url,
  {
    method: input.method,
    headers: input.headers,
    redirect: input.redirect,
    signal: input.signal,
    ...(input.body ? { body: input.body, duplex: 'half' } : {}),
  },
];

async function egressFetch(input: string | URL | Request, given: Init = {}): Promise<Response> {
  const [start, parts] = input instanceof Request ? unpack(input) : [String(input), {}];
  let url = start;
  let init: Init = { ...parts, ...given };
  const mode = init.redirect ?? 'follow';
  for (let followed = 0; followed <= 20; followed += 1) {
    const answer = await hop(url, init);
    const redirects = REDIRECTS.has(answer.status) && answer.headers.has('location');
    if (!redirects || mode === 'manual') {
      if (followed > 0) Object.defineProperty(answer, 'redirected', { value: true });
      return answer;
    }
    if (mode === 'error') {
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    }
    [url, init] = afterRedirect(answer, url, init);
  }
  throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
}

// One line of JSON per call, with the invocation that wrote it; the host reads them from stdout.
for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
  globalThis.console[level] = (...values: unknown[]) => {
    const line = {
      invocationId: current.getStore()?.invocationId ?? null,
      level,
      message: format(...values),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
}

Object.defineProperty(globalThis, '__forge_runtime__', {
  get: () => current.getStore()?.runtime,
  configurable: true,
});
// Before the app's code loads: @forge/api keeps the fetch that it finds then.
Object.assign(globalThis, { __forge_fetch__: forgeFetch, fetch: egressFetch });

const nothing = { incr: () => undefined };
const metrics = {
  counter: () => nothing,
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

function handlerOf(name: string): Handler {
  const [file = '', key = ''] = name.split('.');
  const exported = (module.require(join(folder, `${file}.cjs`)) as Record<string, unknown>)[key];
  if (typeof exported !== 'function') throw new Error(`${file} exports no function "${key}".`);
  return exported as Handler;
}

function failure(error: unknown): LambdaResult {
  const { message, name, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    body: null,
    success: false,
    metrics: [],
    error: { errorMessage: message, errorType: name, stack: stack ?? '' },
  };
}

export async function main(event: LambdaEvent, lambda: LambdaContext): Promise<LambdaResult> {
  const { appContext, contextAri, aaid, proxy, tracing } = event._meta;
  const { license, installation, invocationId } = appContext;
  const runtime = {
    appContext,
    contextAri,
    aaid,
    proxy,
    tracing,
    license,
    metrics,
    lambdaContext: lambda,
    externalAuth: [],
    container: { appCodeDir: folder },
  };
  const context = {
    installContext: contextAri,
    installation,
    ...(license ? { license } : {}),
    ...(aaid ? { principal: { accountId: aaid } } : {}),
  };
  return current.run({ runtime, invocationId, proxy }, async () => {
    try {
      const answer: unknown = await handlerOf(event.handler)(event.body, context);
      const body: unknown = answer === undefined ? null : JSON.parse(JSON.stringify(answer));
      return { body, success: true, metrics: [] };
    } catch (error) {
      return failure(error);
    }
  });
}
