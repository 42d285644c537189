import type { Context, MiddlewareHandler, Next } from 'hono';

import type { Fault } from './faults';
import type { Env, StandInContext } from './context';

const PROXY_PAGE = `<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>`;

/** Carries out the faults that are switched on, and logs every call. The stand-in's own controls are left alone. */
export function faultMiddleware(context: StandInContext): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url);
    if (pathname.startsWith('/__stand-in')) {
      await next();
      return;
    }
    const started = performance.now();
    c.set('actor', null);
    const faults = context.faults.take(c.req.method, pathname);
    let status: number | null = null;
    try {
      const answer = await answerWith(faults, c, next);
      if (answer) c.res = answer;
      status = c.res.status;
    } finally {
      context.log.add({
        at: new Date(context.clock.now()).toISOString(),
        system: context.key,
        method: c.req.method,
        path: pathname,
        query: [...new Set(searchParams.keys())],
        actor: c.get('actor'),
        status,
        milliseconds: Math.round(performance.now() - started),
        bytes: Number(c.req.header('content-length') ?? 0),
        faults: faults.map(({ kind }) => kind),
      });
    }
  };
}

async function answerWith(
  faults: Fault[],
  c: Context<Env>,
  next: Next,
): Promise<Response | undefined> {
  const has = (kind: Fault['kind']) => faults.find((fault) => fault.kind === kind);
  const slow = has('slow');
  if (slow) await new Promise((resolve) => setTimeout(resolve, slow.milliseconds ?? 1_000));
  if (has('reset')) return hangUp(c);
  const before = has('status');
  if (before) return plain(before);
  const html = has('html');
  if (html) return new Response(PROXY_PAGE, { status: html.status ?? 502, headers: HTML });

  await next();

  if (has('reset-after')) return hangUp(c);
  const after = has('status-after');
  if (after) return plain(after);
  if (has('cut')) return await half(c.res);
  return undefined;
}

const HTML = { 'content-type': 'text/html' };

/** Closes the socket; the answer made here reaches nobody. */
function hangUp(c: Context<Env>): Response {
  c.env.incoming.socket.destroy();
  return new Response(null, { status: 500 });
}

function plain({ status = 503, retryAfter, body }: Fault): Response {
  return new Response(body === undefined ? '' : JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
  });
}

async function half(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(bytes.slice(0, Math.floor(bytes.length / 2)), {
    status: answer.status,
    headers,
  });
}
