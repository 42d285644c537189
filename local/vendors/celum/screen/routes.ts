import type { Context, Hono } from 'hono';

import type { Env } from '../../kit/stand-in';
import { html } from '../../kit/screen';
import { addHook, type Hooks } from '../events';
import { FIELD } from '../fields';
import type { Library } from '../library';
import { one, run, type AssetRow, type HookRow } from '../rows';
import { createAsset } from '../write/create-asset';
import { uploaded } from '../write/uploads';
import { assetScreen } from './asset-page';
import { collectionRoutes } from './collections-page';
import { DEEDS } from './deeds';
import { gridScreen } from './grid';
import { hooksScreen } from './hooks-page';
import { keyRoutes } from './keys';
import { celumPage } from './layout';
import { answering, dora, fileOf, formOf } from './people-act';

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
    return answering(c, `/assets/${asset.id}`, async () => {
      deed({ lib, user: dora(lib), asset, form: await formOf(c), file: await fileOf(c) });
    });
  });
  app.post('/assets', (c) =>
    answering(c, '/', async () => {
      const { name = '', collection, owner = '' } = await formOf(c);
      const file = await fileOf(c);
      createAsset(lib, dora(lib), {
        ...(name !== '' && { name }),
        ...(file && { uploadHandle: uploaded(lib, file) }),
        parentId: Number(collection),
        typeId: 2200,
        informationFieldValues:
          owner === '' ? [] : [{ id: FIELD.owner, type: 'TEXT', value: owner }],
      });
    }),
  );
  collectionRoutes(app, lib);
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

const nothingHere = (c: Context<Env>) =>
  c.html(
    celumPage(
      'Nothing here',
      html`<p>This address leads to no asset. <a href="/">All assets</a></p>`,
    ),
  );
