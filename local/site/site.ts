import { DatabaseSync } from 'node:sqlite';

import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import { createClock, type Clock } from '../clock';
import type { Actor, Apps, Product } from '../ports';
import { controlRoutes } from '../vendors/kit/control';
import { faultMiddleware } from '../vendors/kit/fault-middleware';
import { createFaults, type Faults } from '../vendors/kit/faults';
import { createRequestLog, type RequestLog } from '../vendors/kit/request-log';
import type { StandInContext } from '../vendors/kit/stand-in';
import { mountApi, type ApiEnv } from './api';
import { createPoints, type Points } from './api/points';
import { siteControls } from './site-controls';
import { seedStory, SITE } from './seed';
import { isSiteAdmin, people, person, personOfToken } from './state/people';
import { change, type SiteState } from './state/state';
import { createTables, emptyTables, openTables } from './state/tables';
import { troublesOf } from './troubles';

interface SiteOptions {
  /** SQLite file; in memory when absent. */
  file?: string;
  clock?: Clock;
  siteUrl?: string;
  /** Fills an empty site; the story of Aurora Press when absent. */
  seed?: (state: SiteState) => void;
  logFile?: string;
}

/** The Confluence stand-in without its screens. */
export interface Site extends Product {
  /** For the screens' server: see the functions in ./state. */
  readonly state: SiteState;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly points: Points;
  /** The REST API, downloads, the session and the controls, for a server that people and programs reach. */
  routes(): Hono<{ Bindings: HttpBindings }>;
  /** Who acts in the browser that sent this request: null when nobody has signed in. */
  actorOf(request: Request): string | null;
  setApps(apps: Apps): void;
  reset(): void;
  close(): void;
}

const SESSION = 'acting-user';

export function createSite(options: SiteOptions = {}): Site {
  const db = new DatabaseSync(options.file ?? ':memory:');
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  createTables(db);
  const state: SiteState = {
    db,
    tables: openTables(db),
    clock: options.clock ?? createClock(),
    siteUrl: options.siteUrl ?? SITE.url,
    cloudId: SITE.cloudId,
    apps: undefined,
    pending: [],
    listeners: [],
  };
  const seed = () => {
    change(state, () => {
      (options.seed ?? seedStory)(state);
      // What was there before anybody looked is no news.
      state.pending.length = 0;
    });
  };
  if (state.tables.people.list().length === 0) seed();

  const context = contextOf(state, options);
  const points = createPoints(state.clock);
  const api = apiOf(state, context, points);
  const reset = () => {
    emptyTables(db);
    seed();
    context.faults.clear();
    points.runLow(65_000);
  };

  return {
    state,
    cloudId: state.cloudId,
    siteUrl: state.siteUrl,
    faults: context.faults,
    log: context.log,
    points,
    request: (path, init, actor) => callInside(api, path, init, actor),
    routes: () => wireRoutes(api, state, context, { reset, points }),
    actorOf: (request) => sessionOf(request),
    isSiteAdmin: (accountId) => isSiteAdmin(state, accountId),
    person: (accountId) => person(state, accountId),
    onEvent: (listener) => void state.listeners.push(listener),
    setApps: (apps) => (state.apps = apps),
    reset,
    close: () => db.close(),
  };
}

function contextOf(state: SiteState, { logFile }: SiteOptions): StandInContext {
  return {
    key: 'confluence',
    db: state.db,
    clock: state.clock,
    faults: createFaults(),
    log: createRequestLog(logFile),
    profile: undefined,
    notify: fetch,
    publicUrl: () => state.siteUrl,
  };
}

function apiOf(state: SiteState, context: StandInContext, points: Points): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(faultMiddleware(context) as unknown as MiddlewareHandler<ApiEnv>);
  mountApi(api, state, points);
  // Loud, so that a call that nobody gave evidence for is found at once.
  api.notFound((c) =>
    c.json({ standIn: 'confluence', error: `No route ${c.req.method} ${c.req.path}` }, 501),
  );
  return api;
}

const MAX_REDIRECTS = 3;

/** A call from within the process; like fetch, it follows redirects unless told otherwise. */
async function callInside(
  api: Hono<ApiEnv>,
  path: string,
  init: RequestInit,
  actor: Actor,
): Promise<Response> {
  let answer = await once(api, path, init, actor);
  for (let hops = 0; hops < MAX_REDIRECTS && init.redirect !== 'manual'; hops += 1) {
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) break;
    answer = await once(api, location, {}, actor);
  }
  return answer;
}

async function once(
  api: Hono<ApiEnv>,
  path: string,
  init: RequestInit,
  caller: Actor,
): Promise<Response> {
  const line = { open: true };
  const incoming = { socket: { destroy: () => (line.open = false) } };
  const request = new Request(new URL(path, 'http://confluence.local'), {
    ...init,
    ...(init.body instanceof ReadableStream && { duplex: 'half' }),
  });
  const answer = await api.fetch(request, { caller, incoming });
  if (!line.open) throw new TypeError('fetch failed');
  return answer;
}

interface Controls {
  reset: () => void;
  points: Points;
}

function wireRoutes(
  api: Hono<ApiEnv>,
  state: SiteState,
  context: StandInContext,
  { reset, points }: Controls,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const definition = {
    key: 'confluence',
    title: 'Confluence',
    schema: createTables,
    seed: () => undefined,
    routes: () => undefined,
    troubles: troublesOf(state, points),
    describe: () => describe(state),
  };
  const control = controlRoutes(context, definition, reset) as unknown as Hono<{
    Bindings: HttpBindings;
  }>;
  siteControls(control, state, points);
  app.route('/__stand-in', control);
  sessionRoutes(app, state);
  for (const prefix of [
    '/wiki/api/*',
    '/wiki/rest/*',
    '/wiki/download/*',
    '/wiki/media/*',
    '/wiki/aa-avatar/*',
  ]) {
    app.all(prefix, (c) => {
      const caller = callerOf(c.req.raw, state);
      if (caller) return api.fetch(c.req.raw, { ...c.env, caller });
      return c.json({ code: 401, message: 'Unauthorized' }, 401);
    });
  }
  return app;
}

/** Basic authentication of outside clients, else the browser's session, else nobody. Undefined: wrong credentials. */
function callerOf(request: Request, state: SiteState): Actor | undefined {
  const header = request.headers.get('authorization');
  if (header !== null) {
    const found = personOfToken(state, header);
    return found && { kind: 'user', accountId: found.accountId };
  }
  const accountId = sessionOf(request);
  return accountId === null ? { kind: 'anonymous' } : { kind: 'user', accountId };
}

function sessionOf(request: Request): string | null {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${SESSION}=`));
  return found === undefined ? null : decodeURIComponent(found.slice(SESSION.length + 1));
}

function sessionRoutes(app: Hono<{ Bindings: HttpBindings }>, state: SiteState): void {
  app.get('/__site/session', (c) => c.json({ accountId: getCookie(c, SESSION) ?? null }));
  app.post('/__site/session', async (c: Context) => {
    const { accountId } = await c.req.json<{ accountId: string | null }>();
    if (accountId === null) {
      deleteCookie(c, SESSION, { path: '/' });
      return c.json({ accountId });
    }
    if (!person(state, accountId)) return c.json({ message: 'Nobody has this account id.' }, 400);
    setCookie(c, SESSION, accountId, { path: '/', httpOnly: true, sameSite: 'Lax' });
    return c.json({ accountId });
  });
}

const describe = (state: SiteState) => ({
  siteUrl: state.siteUrl,
  cloudId: state.cloudId,
  people: people(state).map(({ accountId, name, email, token }) => ({
    accountId,
    name,
    email,
    token,
  })),
  spaces: state.tables.spaces.list().map(({ id, key, name }) => ({ id, key, name })),
});
