import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';

import type { Env, StandInContext } from '../../kit/stand-in';
import type { Call, Operation } from '../call';
import { html, type Html } from '../../kit/screen';
import { CONTAINERS, lineage, nodeFor } from '../nodes';
import { Refusal } from '../refusal';
import { createHold } from '../records-administration';
import { renditionContent } from '../renditions';
import { readForm } from '../requests';
import { changeSetting } from '../settings';
import { changeState } from '../workflow-status';
import { act } from '../workflow-tasks';
import { bytesOf, versionOf } from '../version-rows';
import { download } from '../versions';
import { ACTIONS } from './actions';
import { ACTOR_COOKIE, actorOf, callAs, perform } from './acting';
import { containerPage } from './container-page';
import { documentPage } from './document-page';
import { APP, frame, nodeLink } from './frame';
import { holdsPage, searchPage, settingKeys, settingsPage, tasksPage } from './other-pages';
import { processesPage, processPage } from './process-pages';

/** The server's screens: what a person sees who follows a link of the app, and what a records manager does. */
export function screenRoutes(app: Hono<Env>, world: StandInContext): void {
  const start = (c: Context<Env>) => c.redirect(`${APP}/nodes/2000`);
  for (const path of ['/', '/otcs/cs.exe', '/otcs/cs.exe/', APP, `${APP}/`]) app.get(path, start);

  app.get(`${APP}/nodes/:id`, (c) => show(c, world, (call) => nodePage(call)));
  app.get(`${APP}/nodes/:id/versions/:number`, (c) => openVersion(c, world));
  app.get(`${APP}/nodes/:id/versions/:number/renditions/:type`, (c) => openRendition(c, world));
  app.post(`${APP}/nodes/:id/do/:action`, (c) => doAction(c, world));
  app.get(`${APP}/settings`, (c) =>
    show(c, world, (call) => ({ title: 'Settings', body: settingsPage(call) })),
  );
  app.get(`${APP}/tasks`, (c) =>
    show(c, world, (call) => ({ title: 'Tasks', body: tasksPage(call) })),
  );
  app.get(`${APP}/holds`, (c) =>
    show(c, world, (call) => ({ title: 'Holds', body: holdsPage(call) })),
  );
  app.post(`${APP}/holds`, (c) => run(c, world, createHold, { to: `${APP}/holds` }));
  app.get(`${APP}/processes`, (c) =>
    show(c, world, (call) => ({ title: 'Workflows', body: processesPage(call) })),
  );
  app.get(`${APP}/processes/:process`, (c) => show(c, world, processPage));
  app.post(`${APP}/processes/:process`, (c) =>
    run(c, world, changeState, { to: `${APP}/processes/${c.req.param('process')}` }),
  );
  app.get(`${APP}/search`, (c) =>
    show(c, world, (call) => ({ title: 'Found', body: searchPage(call) })),
  );
  app.post(`${APP}/tasks/:process/:task`, (c) => run(c, world, act, { to: `${APP}/tasks` }));
  app.post(`${APP}/settings`, async (c) => {
    const { fields } = await readForm(c);
    for (const key of settingKeys) changeSetting(world, key, textIn(fields, key));
    return back(c, `${APP}/settings`, 'Saved.');
  });
  app.post(`${APP}/actor`, async (c) => {
    const login = textIn((await readForm(c)).fields, 'login');
    setCookie(c, ACTOR_COOKIE, login, { path: '/', httpOnly: true });
    return back(c, c.req.header('referer') ?? `${APP}/nodes/2000`);
  });
}

function textIn(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** Does what a form asks for, and shows the page again with what came of it. */
async function run(
  c: Context<Env>,
  world: StandInContext,
  operation: Operation,
  { to, done = 'Done.', gone }: { to: string; done?: string; gone?: string | undefined },
): Promise<Response> {
  const { fields, files } = await readForm(c);
  // A browser sends an empty file where none was chosen.
  const chosen = new Map([...files].filter(([, { bytes }]) => bytes.byteLength > 0));
  const wish = { params: c.req.param(), fields, files: chosen };
  const refused = perform(callAs(world, actorOf(c, world), wish), operation);
  return back(c, refused === undefined ? (gone ?? to) : to, refused ?? done);
}

function back(c: Context<Env>, to: string, message?: string): Response {
  const address = to.split('?')[0] ?? to;
  const query = message === undefined ? '' : `?message=${encodeURIComponent(message)}`;
  return c.redirect(`${address}${query}`, 303);
}

interface Shown {
  title: string;
  body: Html;
}

function show(c: Context<Env>, world: StandInContext, make: (call: Call) => Shown) {
  const actor = actorOf(c, world);
  const query = c.req.query();
  const call = callAs(world, actor, { params: c.req.param(), query, fields: query });
  const message = c.req.query('message');
  try {
    return c.html(frame({ actor, message, ...make(call) }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const shown = { title: 'Not available', body: html`<p>${error.message}</p>` };
    return c.html(frame({ actor, message, ...shown }), 404);
  }
}

function nodePage(call: Call): Shown {
  const node = nodeFor(call, 'see');
  const [, ...above] = lineage(call.world.db, node);
  const path = above.reverse().map(({ id, name }) => html`${nodeLink(id, name)} / `);
  const body = CONTAINERS.includes(node.type)
    ? containerPage(call, node)
    : documentPage(call, node);
  return {
    title: node.name,
    body: html`<p>${path}${node.name}</p>
      ${body}`,
  };
}

function doAction(c: Context<Env>, world: StandInContext) {
  const { id = '', action = '' } = c.req.param() as { id?: string; action?: string };
  const wanted = ACTIONS[action];
  if (!wanted) return c.notFound();
  const gone = action === 'delete' ? `${APP}/nodes/2000` : undefined;
  return run(c, world, wanted.run, { to: `${APP}/nodes/${id}`, done: wanted.done, gone });
}

function openVersion(c: Context<Env>, world: StandInContext) {
  return open(c, world, (call) => {
    const node = nodeFor(call, 'see_contents');
    const version = versionOf(world.db, node.id, call.params['number'] ?? 'latest');
    const file = { name: version.file_name, type: version.mime, bytes: bytesOf(world.db, version) };
    return download(file, c.req.query('action') === 'open');
  });
}

function openRendition(c: Context<Env>, world: StandInContext) {
  const type = c.req.param('type') ?? '';
  return open(c, world, (call) =>
    renditionContent({ ...call, query: new URLSearchParams({ rendition_type: type }) }),
  );
}

/** A filed page is shown, not run. */
function open(c: Context<Env>, world: StandInContext, make: (call: Call) => Response) {
  try {
    const response = make(callAs(world, actorOf(c, world), { params: c.req.param() }));
    response.headers.set('content-security-policy', 'sandbox');
    return response;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return c.text(error.message, 404);
  }
}
