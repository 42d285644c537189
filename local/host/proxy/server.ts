import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';

import type { Egress } from '../egress/service';
import type { Invoker, Running } from '../invocation/invoker';
import type { KvsService } from '../kvs/service';
import { listen, type Listening } from '../listen';
import type { QueueService } from '../queue/service';
import type { WebTriggers } from '../webtrigger/web-triggers';
import type { PersonalData } from './personal-data';
import type { ProductProxy } from './product';

interface Env {
  Bindings: HttpBindings;
  Variables: { by: Running; target: string };
}

const json = (status: number, body: unknown): Response =>
  body === undefined ? new Response(null, { status }) : Response.json(body, { status });

interface ProxyOptions {
  port: number;
  invoker: Invoker;
  scopes: readonly string[];
  services: {
    kvs: KvsService;
    queue: QueueService;
    product: ProductProxy;
    egress: Egress;
    webTriggers: WebTriggers;
    personalData: PersonalData;
  };
}

// Loud, so that what the host does not offer is found at once.
const unknown = (c: Context<Env>): Response =>
  c.json(
    {
      message: `The local Forge host does not offer ${c.req.method} ${c.req.path} ${c.var.target}.`,
    },
    501,
  );

/** Every call names the invocation that it belongs to by its token. */
function authenticate(app: Hono<Env>, invoker: Invoker): void {
  app.use(async (c, next) => {
    const token = c.req.header('forge-proxy-authorization')?.replace('Bearer ', '') ?? '';
    const by = invoker.byToken(token);
    if (!by) {
      // The invocation is over, or never was.
      return c.body(null, 401, { 'forge-proxy-error': 'INVALID_TOKEN' });
    }
    c.set('by', by);
    c.set('target', c.req.header('forge-proxy-target') ?? '/');
    return next();
  });
}

/** Storage, queues, web triggers and the report of personal data. */
function platformRoutes(app: Hono<Env>, { services, scopes }: ProxyOptions): void {
  app.post('/fpp/as/app/provider/atlassian/capability/kvs', async (c) => {
    if (!scopes.includes('storage:app')) {
      return json(403, { code: 'FORBIDDEN', message: 'The app has not the scope storage:app.' });
    }
    const { status, body } = services.kvs(c.var.target, await c.req.text(), c.var.by.meter);
    return json(status, body);
  });

  app.post('/fpp/provider/app/remote/stargate', async (c) => {
    const { target, by } = c.var;
    const queue = /^\/webhook\/queue\/(\w+)\//.exec(target);
    if (queue) {
      const { status, body } = services.queue.answer(queue[1] ?? '', await c.req.text(), by);
      return json(status, body);
    }
    if (target === '/app/report-accounts') {
      if (!scopes.includes('report:personal-data')) return json(403, { message: 'Forbidden' });
      return services.personalData.report(await c.req.json());
    }
    const data =
      target === '/graphql' ? services.webTriggers.graphql(await c.req.json()) : undefined;
    return data ? json(200, { data }) : unknown(c);
  });
}

function productRoutes(app: Hono<Env>, product: ProductProxy): void {
  app.all('/fpp/provider/:provider/remote/:remote/:rest{.*}?', (c) => {
    const { provider, remote, rest = '' } = c.req.param();
    const account = /(?:^|\/)account\/([^/]+)$/.exec(rest)?.[1];
    const accountId = account && decodeURIComponent(account);
    return product(c.var.target, { provider, remote, accountId }, c.req.raw, c.var.by);
  });
}

/**
 * What a function's process talks to: one server, one token per invocation in `forge-proxy-authorization`, the path that
 * is meant in `forge-proxy-target`. The routes are those of Forge's own proxy.
 */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const app = new Hono<Env>();
  authenticate(app, options.invoker);
  app.all('/egress', (c) => options.services.egress(c.var.target, c.env.incoming, c.var.by));
  platformRoutes(app, options);
  productRoutes(app, options.services.product);
  app.notFound(unknown);
  return listen(createAdaptorServer({ fetch: app.fetch }), options.port, '127.0.0.1');
}
