import { randomUUID } from 'node:crypto';

import type { Hono } from 'hono';
import { type Context } from 'hono';

import type { Actor } from '../../ports';
import { APP_ACCOUNT, change, type SiteState, type Who } from '../state/state';
import { downloadRoutes } from './downloads';
import { costOf, type Points } from './points';
import { readRequest } from './read-request';
import { asRefusal, envelope } from './refusals';
import type { Answer, Route } from './route';
import { covers } from './scopes';
import { attachmentRoutes as attachmentRoutesV1 } from './v1/attachments';
import { contentRoutes } from './v1/content';
import { conversionRoutes } from './v1/conversions';
import { peopleRoutes as peopleRoutesV1 } from './v1/people';
import { restrictionRoutes } from './v1/restrictions';
import { searchRoutes } from './v1/search';
import { templateRoutes } from './v1/templates';
import { watchRoutes } from './v1/watches';
import { attachmentRoutes } from './v2/attachments';
import { commentRoutes } from './v2/comments';
import { pageRoutes } from './v2/pages';
import { peopleRoutes } from './v2/people';
import { propertyRoutes } from './v2/properties';
import { spaceRoutes } from './v2/spaces';
import { taskRoutes } from './v2/tasks';
import { treeRoutes } from './v2/tree';

/** Calls come with their actor: over the wire from the credentials, from the Forge host as it says. */
export interface ApiEnv {
  Bindings: {
    caller: Actor;
    /** Where a fault hangs up. */
    incoming: { socket: { destroy(): unknown } };
  };
  Variables: { actor: string | null };
}

export const ROUTES: readonly Route[] = [
  ...searchRoutes,
  ...attachmentRoutesV1,
  ...restrictionRoutes,
  ...conversionRoutes,
  ...templateRoutes,
  ...peopleRoutesV1,
  ...watchRoutes,
  ...contentRoutes,
  ...spaceRoutes,
  ...treeRoutes,
  ...propertyRoutes,
  ...attachmentRoutes,
  ...commentRoutes,
  ...taskRoutes,
  ...peopleRoutes,
  ...pageRoutes,
  ...downloadRoutes,
];

export function mountApi(app: Hono<ApiEnv>, state: SiteState, points: Points): void {
  for (const route of ROUTES) {
    const [method = '', path = ''] = route.on.split(' ');
    app.on(method, path, (c) => answer(c, route, state, points));
  }
}

function whoOf(actor: Actor): Who {
  if (actor.kind === 'app') return { accountId: APP_ACCOUNT, byApp: true };
  const byApp = actor.scopes !== undefined;
  return { accountId: actor.kind === 'user' ? actor.accountId : null, byApp };
}

async function answer(
  c: Context<ApiEnv>,
  route: Route,
  state: SiteState,
  points: Points,
): Promise<Response> {
  const { caller } = c.env;
  const who = whoOf(caller);
  c.set('actor', who.accountId);
  const trace = randomUUID().replaceAll('-', '');
  const headers: Record<string, string> = { 'atl-traceid': trace, 'atl-request-id': trace };
  if (caller.scopes !== undefined && !covers(route.scopes, caller.scopes)) {
    return json(401, { code: 401, message: 'Unauthorized; scope does not match' }, headers);
  }
  const pool = who.byApp ? points.take() : undefined;
  Object.assign(headers, pool?.headers);
  if (pool?.allowed === false) {
    return json(429, { code: 429, message: 'Rate limit exceeded' }, headers);
  }
  const { pathname, searchParams } = new URL(c.req.url);
  try {
    const content = await readRequest(c.req.raw);
    const call = {
      state,
      who,
      params: c.req.param(),
      query: searchParams,
      path: pathname,
      header: (name: string) => c.req.header(name),
      ...content,
    };
    const result = await change(state, () => route.run(call));
    if (who.byApp) points.spend(costOf(c.req.method, route.identity === true, result.json));
    return response(result, headers);
  } catch (error) {
    const refusal = asRefusal(error);
    return json(refusal.status, envelope(pathname, refusal), headers);
  }
}

function response(
  { status = 200, json: value, bytes, headers }: Answer,
  base: Record<string, string>,
): Response {
  const all = { ...base, ...headers };
  if (bytes) return new Response(Buffer.from(bytes), { status, headers: all });
  return value === undefined
    ? new Response(null, { status, headers: all })
    : json(status, value, all);
}

function json(status: number, value: unknown, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
  });
}
