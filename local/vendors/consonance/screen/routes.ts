import type { Context, Hono } from 'hono';

import { form, html } from '../../kit/screen';
import type { Env } from '../../kit/stand-in';
import { SETTINGS, type House, type Setting } from '../house';
import { DEEDS } from './deeds';
import { housePage } from './layout';
import { listScreen } from './list';
import { workScreen } from './work-page';

/** What people see and do in Consonance. */
export function screenRoutes(app: Hono<Env>, house: House): void {
  app.get('/', (c) =>
    c.html(
      listScreen(house, { text: c.req.query('text') ?? '', stage: c.req.query('stage') ?? '' }),
    ),
  );
  app.get('/works/:id', (c) => {
    const screen = workScreen(house, Number(c.req.param('id')));
    return screen === undefined ? nothingHere(c) : c.html(screen);
  });
  app.post('/works/:id/:deed', async (c) => {
    const work = house.one('work', Number(c.req.param('id')));
    const deed = DEEDS[c.req.param('deed')];
    if (!work || !deed) return nothingHere(c);
    deed(house, work, await fieldsOf(c));
    return c.redirect(`/works/${work.id}`, 303);
  });
  app.get('/settings', (c) => c.html(settingsScreen(house)));
  app.post('/settings', async (c) => {
    const fields = await fieldsOf(c);
    for (const name of Object.keys(SETTINGS) as Setting[]) {
      if (fields[name] !== undefined) house.set(name, Number(fields[name]));
    }
    return c.redirect('/settings', 303);
  });
  app.get('/covers/:file', (c) => {
    const work = house.one('work', Number.parseInt(c.req.param('file'), 10));
    if (!work) return nothingHere(c);
    return c.body(coverOf(work.title, work.id), 200, { 'content-type': 'image/svg+xml' });
  });
}

const settingsScreen = (house: House) =>
  housePage(
    'Settings',
    html`<p>What nobody outside knows of the real one, and what it may get wrong.</p>
      ${form({
        action: '/settings',
        submit: 'Save',
        main: true,
        fields: (Object.keys(SETTINGS) as Setting[]).map((name) => ({
          name,
          label: SETTINGS[name].label,
          type: 'number' as const,
          value: String(house.setting(name)),
        })),
      })}`,
  );

const coverOf = (title: string, id: number) =>
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" width="400" height="600">
    <rect width="200" height="300" fill="hsl(${(id * 47) % 360} 45% 35%)" />
    <text x="100" y="120" fill="#fff" font-family="serif" font-size="14" text-anchor="middle">
      ${title}
    </text>
    <text x="100" y="280" fill="#fff" font-family="sans-serif" font-size="9" text-anchor="middle">
      Aurora Press
    </text>
  </svg>`.text;

async function fieldsOf(c: Context<Env>): Promise<Record<string, string>> {
  const entries = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

const nothingHere = (c: Context<Env>) =>
  c.html(housePage('Nothing here', html`<p>This address leads to no work.</p>`), 404);
