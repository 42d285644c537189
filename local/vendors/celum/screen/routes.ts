import type { Context, Hono } from 'hono';

import type { Env } from '../../kit/stand-in';
import { html } from '../../kit/screen';
import { addHook, type Hooks } from '../events';
import { Failure } from '../failure';
import type { Library } from '../library';
import { one, run, type AssetRow, type HookRow, type UserRow } from '../rows';
import { assetScreen } from './asset-page';
import { DEEDS } from './deeds';
import { gridScreen } from './grid';
import { keyRoutes } from './keys';
import { celumPage } from './layout';
import { collectionsScreen, hooksScreen } from './other-pages';

/** What people see and do in CELUM, everything as Dora. The tenant's other pages answer HTML too, as a portal does. */
export function screenRoutes(app: Hono<Env>, lib: Library, hooks: Hooks): void {
  app.get('/', (c) => {
    const text = (name: string) => c.req.query(name) ?? '';
    const page = Math.max(1, Number(text('page')) || 1);
    return c.html(
      gridScreen(lib, {
        text: text('text'),
        collection: text('collection'),
        kind: text('kind'),
        page,
      }),
    );
  });
  app.get('/assets/:id', (c) => {
    const screen = assetScreen(lib, Number(c.req.param('id')));
    return screen === undefined ? nothingHere(c) : c.html(screen);
  });
  app.post('/assets/:id/:deed', async (c) => {
    const asset = one<AssetRow>(
      lib.db,
      'SELECT * FROM asset WHERE id = ?',
      Number(c.req.param('id')),
    );
    const deed = DEEDS[c.req.param('deed')];
    if (!asset || !deed) return nothingHere(c);
    try {
      deed({ lib, user: dora(lib), asset, form: await formOf(c) });
    } catch (error) {
      if (error instanceof Failure) return c.html(refused(error), error.status);
      throw error;
    }
    return c.redirect(`/assets/${asset.id}`, 303);
  });
  app.get('/collections', (c) => c.html(collectionsScreen(lib)));
  hookRoutes(app, lib, hooks);
  keyRoutes(app, lib);
  app.get('/portal', nothingHere);
  app.get('/portal/*', nothingHere);
  app.get('/assets/*', nothingHere);
}

function hookRoutes(app: Hono<Env>, lib: Library, hooks: Hooks): void {
  app.get('/hooks', (c) => c.html(hooksScreen(lib)));
  app.post('/hooks', async (c) => {
    const { url = '', shape = 'json', duplicates, held } = await formOf(c);
    addHook(lib, {
      url,
      // The form offers nothing else.
      shape: shape as HookRow['shape'],
      duplicates: Number(duplicates ?? 0),
      held: Number(held ?? 0),
    });
    return c.redirect('/hooks', 303);
  });
  app.post('/hooks/:id/release', (c) => {
    hooks.release(Number(c.req.param('id')));
    return c.redirect('/hooks', 303);
  });
  app.post('/hooks/:id/remove', (c) => {
    run(lib.db, 'DELETE FROM hook WHERE id = ?', Number(c.req.param('id')));
    return c.redirect('/hooks', 303);
  });
  app.post('/settings', async (c) => {
    for (const [name, value] of Object.entries(await formOf(c))) {
      run(lib.db, 'UPDATE setting SET value = ? WHERE name = ?', Number(value), name);
    }
    return c.redirect('/hooks', 303);
  });
}

const DORA = 15;

function dora({ db }: Library): UserRow {
  const user = one<UserRow>(db, 'SELECT * FROM user WHERE id = ?', DORA);
  if (!user) throw new Error('Dora is not there.');
  return user;
}

async function formOf(c: Context<Env>): Promise<Record<string, string>> {
  const entries = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const nothingHere = (c: Context<Env>) =>
  c.html(
    celumPage(
      'Nothing here',
      html`<p>This address leads to no asset. <a href="/">All assets</a></p>`,
    ),
  );

const refused = ({ body }: Failure) =>
  celumPage(
    'That is not possible',
    html`<p>${body.message}</p>
      <ul>
        ${(body.faults ?? []).map(({ message, argument }) => html`<li>${argument} ${message}</li>`)}
      </ul>`,
  );
