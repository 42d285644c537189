import { Hono } from 'hono';

import type { Internet, Product } from '../../ports';
import {
  EgressRefused,
  type EgressGrants,
  type EgressGroup,
  type EgressType,
} from '../egress/grants';
import type { Reach } from '../egress/permissions';
import { FRONT_END_REQUEST_BYTES } from '../invocation/limits';
import type { Call, Outcome } from '../invocation/invoker';
import type { AppManifest, ManifestModule } from '../manifest';
import { NotAllowed, type ContextOf, type Placement } from './context';
import { callProduct, type ProductCall } from './product-call';
import { themeCss } from './theme';

interface Env {
  Variables: { accountId: string | null };
}

/** What the routes need of the host. */
export interface BridgeHost {
  manifest: AppManifest;
  product: Product;
  internet: Internet;
  contextOf: ContextOf;
  module: (key: string) => (ManifestModule & { type: string }) | undefined;
  invoke: (call: Call) => Promise<Outcome>;
  grants: EgressGrants;
  reach: () => Reach;
  /** http://localhost:4601 */
  resourceOrigin: () => string;
}

interface InvokeRequest extends Placement {
  functionKey: string;
  payload?: unknown;
}

interface FrameRequest extends Placement {
  kind: 'view' | 'config';
  /** Another resource than the module's own, as a modal dialog may name. */
  resource?: string | null;
}

const problem = (status: number, message: string): Response =>
  Response.json({ error: { message } }, { status });

function errorAnswer(error: Error): Response {
  if (error instanceof NotAllowed) return problem(403, error.message);
  if (error instanceof EgressRefused) {
    return problem(error.status === 404 ? 404 : 400, error.message);
  }
  return problem(500, error.message);
}

function resourceKeyOf(
  module: ManifestModule,
  { kind, resource }: FrameRequest,
): string | undefined {
  if (resource) return resource;
  const config = typeof module.config === 'object' ? module.config : {};
  return kind === 'config' ? config.resource : module.resource;
}

async function invoke(
  host: BridgeHost,
  request: InvokeRequest,
  accountId: string | null,
): Promise<Outcome> {
  const context = await host.contextOf(request, accountId);
  const module = host.module(request.moduleKey);
  if (!module?.resolver?.function) throw new NotAllowed('This module has no resolver.');
  return host.invoke({
    functionKey: module.resolver.function,
    moduleKey: module.key,
    moduleType: module.type,
    door: 'ui',
    body: { call: { functionKey: request.functionKey, payload: request.payload ?? {} }, context },
    accountId,
  });
}

function egressRoutes(app: Hono<Env>, { grants, product }: BridgeHost): void {
  // Grants are an administrator's: the app cannot make them, whoever uses it.
  app.use('/egress/*', async (c, next) => {
    const { accountId } = c.var;
    return accountId !== null && product.isSiteAdmin(accountId)
      ? next()
      : problem(403, 'Only a site administrator may change what the app can reach.');
  });
  app.post('/egress/get', async (c) => {
    const { keys } = await c.req.json<{ keys?: string[] }>();
    return c.json({ results: grants.list().filter(({ key }) => !keys || keys.includes(key)) });
  });
  /** Refuses what could not be set, before the administrator is asked. */
  app.post('/egress/check', async (c) => {
    const { egresses } = await c.req.json<{ egresses: EgressGroup[] }>();
    grants.check(egresses);
    return c.json({});
  });
  app.post('/egress/set', async (c) => {
    const { egresses } = await c.req.json<{ egresses: EgressGroup[] }>();
    return c.json({ results: grants.set(egresses) });
  });
  app.post('/egress/delete-domain', async (c) => {
    const { key, domain, type } = await c.req.json<{
      key: string;
      domain: string;
      type: EgressType;
    }>();
    grants.deleteDomain(key, domain, type);
    return c.json({});
  });
  app.post('/egress/delete-group', async (c) => {
    const { key } = await c.req.json<{ key: string }>();
    grants.deleteGroup(key);
    return c.json({});
  });
}

/** What the bridge in the browser calls, mounted at /__forge of the site. */
export function bridgeRoutes(
  host: BridgeHost,
  actorOf: (request: Request) => string | null,
): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(errorAnswer);
  app.use(async (c, next) => {
    // JSON only: a page elsewhere cannot send it without being asked first, which nobody here allows.
    const json = c.req.header('content-type')?.startsWith('application/json') ?? false;
    if (c.req.method === 'POST' && !json) return problem(400, 'Send JSON.');
    c.set('accountId', actorOf(c.req.raw));
    return next();
  });

  app.post('/invoke', async (c) => {
    const text = await c.req.text();
    if (Buffer.byteLength(text) > FRONT_END_REQUEST_BYTES) {
      return problem(413, 'The request is over 500 KB.');
    }
    const outcome = await invoke(host, JSON.parse(text) as InvokeRequest, c.var.accountId);
    if (outcome.ok) return c.json({ body: outcome.body ?? null });
    return problem(500, `There was an error invoking the function - ${outcome.message}`);
  });

  app.post('/frame', async (c) => {
    const request = await c.req.json<FrameRequest>();
    const context = await host.contextOf(request, c.var.accountId);
    const module = host.module(request.moduleKey);
    const key = module && resourceKeyOf(module, request);
    if (!host.manifest.resources.some((resource) => resource.key === key)) {
      return problem(404, 'The manifest has no such resource.');
    }
    const permissions = { scopes: host.manifest.permissions.scopes, external: host.reach() };
    const origin = host.resourceOrigin();
    return c.json({
      src: `${origin}/${key}/index.html`,
      origin,
      context: { ...context, permissions },
    });
  });

  app.post('/product', async (c) => {
    const { accountId } = c.var;
    return c.json(
      await callProduct(
        host.product,
        await c.req.json<ProductCall>(),
        accountId,
        host.manifest.permissions.scopes,
      ),
    );
  });

  egressRoutes(app, host);
  app.get('/theme.css', (c) =>
    c.body(themeCss(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/internet.json', (c) => c.json(Object.fromEntries(host.internet)));
  return app;
}
