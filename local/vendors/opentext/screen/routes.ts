import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';

import type { Env, StandInContext } from '../../kit/stand-in';
import type { Call } from '../call';
import { html, type Html } from '../../kit/screen';
import { CONTAINERS, lineage, nodeFor } from '../nodes';
import { Refusal } from '../refusal';
import { changeSetting } from '../settings';
import { act } from '../workflow-tasks';
import { bytesOf, versionOf } from '../version-rows';
import { download } from '../versions';
import { ACTIONS } from './actions';
import { ACTOR_COOKIE, actorOf, callAs, perform } from './acting';
import { containerPage } from './container-page';
import { documentPage } from './document-page';
import { APP, frame, nodeLink } from './frame';
import { searchPage, settingKeys, settingsPage, tasksPage } from './other-pages';

/** The server's screens: what a person sees who follows a link of the app, and what a records manager does. */
export function screenRoutes(app: Hono<Env>, world: StandInContext): void {
  const start = (c: Context<Env>) => c.redirect(`${APP}/nodes/2000`);
  for (const path of ['/', '/otcs/cs.exe', '/otcs/cs.exe/', APP, `${APP}/`]) app.get(path, start);

  app.get(`${APP}/nodes/:id`, (c) => show(c, world, (call) => nodePage(call)));
  app.get(`${APP}/nodes/:id/versions/:number`, (c) => openVersion(c, world));
  app.post(`${APP}/nodes/:id/do/:action`, (c) => doAction(c, world));
  app.get(`${APP}/settings`, (c) =>
    show(c, world, (call) => ({ title: 'Settings', body: settingsPage(call) })),
  );
  app.get(`${APP}/tasks`, (c) =>
    show(c, world, (call) => ({ title: 'Tasks', body: tasksPage(call) })),
  );
  app.get(`${APP}/search`, (c) =>
    show(c, world, (call) => ({ title: 'Found', body: searchPage(call) })),
  );
  app.post(`${APP}/tasks/:process/:task`, async (c) => {
    const fields = await formOf(c);
    const refused = perform(
      callAs(world, actorOf(c, world), { params: c.req.param(), fields }),
      act,
    );
    return back(c, `${APP}/tasks`, refused ?? 'Done.');
  });
  app.post(`${APP}/settings`, async (c) => {
    const fields = await formOf(c);
    for (const key of settingKeys) changeSetting(world, key, fields[key] ?? '');
    return back(c, `${APP}/settings`, 'Saved.');
  });
  app.post(`${APP}/actor`, async (c) => {
    setCookie(c, ACTOR_COOKIE, (await formOf(c))['login'] ?? '', { path: '/', httpOnly: true });
    return back(c, c.req.header('referer') ?? `${APP}/nodes/2000`);
  });
}

async function formOf(c: Context<Env>): Promise<Record<string, string>> {
  const form = new URLSearchParams(await c.req.text());
  return Object.fromEntries(form);
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

async function doAction(c: Context<Env>, world: StandInContext) {
  const { id = '', action = '' } = c.req.param() as { id?: string; action?: string };
  const wanted = ACTIONS[action];
  if (!wanted) return c.notFound();
  const call = callAs(world, actorOf(c, world), { params: { id }, fields: await formOf(c) });
  const refused = perform(call, wanted.run);
  const gone = action === 'delete' && refused === undefined;
  return back(c, gone ? `${APP}/nodes/2000` : `${APP}/nodes/${id}`, refused ?? wanted.done);
}

function openVersion(c: Context<Env>, world: StandInContext) {
  const call = callAs(world, actorOf(c, world), { params: c.req.param() });
  let response: Response;
  try {
    const node = nodeFor(call, 'see_contents');
    const version = versionOf(world.db, node.id, call.params['number'] ?? 'latest');
    const file = { name: version.file_name, type: version.mime, bytes: bytesOf(world.db, version) };
    response = download(file, c.req.query('action') === 'open');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return c.text(error.message, 404);
  }
  // A filed page is shown, not run.
  response.headers.set('content-security-policy', 'sandbox');
  return response;
}
