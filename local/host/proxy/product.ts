import type { Actor, Product } from '../../ports';
import type { Running } from '../invocation/invoker';

const DROPPED = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
]);
const STALE = ['content-encoding', 'content-length', 'transfer-encoding'];

const forgeError = (status: number, code: string): Response =>
  new Response(null, { status, headers: { 'forge-proxy-error': code } });

/** `/fpp/provider/{app|user|none}/remote/{remote}[/contextAri/{ari}][/account/{id}]` */
export interface ProductRoute {
  provider: string;
  remote: string;
  accountId: string | undefined;
}

const IMPERSONATION = 'IMPERSONATION_NOT_ALLOWED';
const NOBODY = 'NEEDS_AUTHENTICATION_ERR';

/**
 * ASSUMPTION: a call as the user without anybody who acts is refused as an authentication that is missing, and a call as
 * a named user as impersonation; neither answer is documented.
 */
function actorOf(route: ProductRoute, by: Running, scopes: readonly string[]): Actor | string {
  if (route.provider === 'app') return { kind: 'app', scopes };
  if (route.provider === 'none') return { kind: 'anonymous', scopes };
  const { accountId } = by.call;
  if (route.accountId !== undefined && route.accountId !== accountId) return IMPERSONATION;
  return accountId === null ? NOBODY : { kind: 'user', accountId, scopes };
}

function productHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const [name, value] of request.headers) {
    if (!DROPPED.has(name) && !name.startsWith('forge-proxy-') && name !== 'local-redirect') {
      headers.set(name, value);
    }
  }
  return headers;
}

/** The app's calls to Confluence, as itself or as the person who acts. */
export function createProductProxy(product: Product, scopes: readonly string[]) {
  return async (
    target: string,
    route: ProductRoute,
    request: Request,
    by: Running,
  ): Promise<Response> => {
    if (route.remote !== 'confluence') return forgeError(400, 'INVALID_REMOTE');
    const actor = actorOf(route, by, scopes);
    if (typeof actor === 'string') return forgeError(actor === NOBODY ? 401 : 403, actor);
    by.meter.usage.productCalls.push(`${request.method} ${target} as ${actor.kind}`);
    const bodyless = request.method === 'GET' || request.method === 'HEAD';
    const answer = await product.request(
      target,
      {
        method: request.method,
        headers: productHeaders(request),
        // Files come by a redirect to the media store; it is followed unless the app asked for it.
        redirect: request.headers.get('local-redirect') === 'manual' ? 'manual' : 'follow',
        ...(bodyless ? {} : { body: await request.arrayBuffer() }),
      },
      actor,
    );
    const headers = new Headers(answer.headers);
    for (const name of STALE) headers.delete(name);
    return new Response(answer.body, {
      status: answer.status,
      statusText: answer.statusText,
      headers,
    });
  };
}

export type ProductProxy = ReturnType<typeof createProductProxy>;
