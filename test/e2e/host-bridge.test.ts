import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

import { createClock } from '../../local/clock';
import { createForgeHost, type ForgeHost } from '../../local/host/host';
import { listen, type Listening } from '../../local/host/listen';
import { startStandIn, type StandIn } from '../../local/vendors/kit/stand-in';
import { bundleFixture } from '../local/host/fixture-host';
import { smallProduct } from '../local/host/small-product';

/** What the probe's page keeps of @forge/bridge; only within `frame.evaluate`. */
declare const forge: typeof import('@forge/bridge');

const ROOT = resolve(__dirname, '../..');

function buildPage(folder: string, out: string): void {
  execFileSync(
    process.execPath,
    [
      'node_modules/vite/bin/vite.js',
      ...['build', folder, '--config', 'test/e2e/host-bridge/vite.config.mjs', '--outDir', out, '--emptyOutDir'],
    ],
    { cwd: ROOT },
  );
}

describe('the bridge, through unmodified @forge/bridge in a browser', () => {
  let dir: string;
  let vendor: StandIn;
  let host: ForgeHost;
  let site: Listening;
  let browser: Browser;
  let page: Page;
  const product = smallProduct('admin');

  beforeAll(async () => {
    bundleFixture();
    dir = mkdtempSync(join(tmpdir(), 'forge-bridge-'));
    copyFileSync(join(ROOT, 'test/local/host/fixture/manifest.yml'), join(dir, 'manifest.yml'));
    buildPage('test/e2e/host-bridge/app', join(dir, 'static/probe'));
    buildPage('test/e2e/host-bridge/site', join(dir, 'site'));
    vendor = await startStandIn({
      key: 'vendor',
      title: 'Vendor',
      schema: () => undefined,
      seed: () => undefined,
      describe: () => ({}),
      routes: (app) => {
        app.get('/picture', (c) =>
          c.body('<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>', 200, {
            'content-type': 'image/svg+xml',
          }),
        );
        app.get('/hello', (c) => c.text('hello'));
      },
    });
    const app = new Hono();
    site = await listen(createAdaptorServer({ fetch: app.fetch }), 0, '127.0.0.1');
    host = await createForgeHost({
      manifestPath: join(dir, 'manifest.yml'),
      bundleDir: join(ROOT, 'test/local/host/fixture/.forge-bundle'),
      product,
      internet: new Map([
        ['files.vendor.example', vendor.url],
        // Another origin on the same machine.
        ['dam.customer.example', vendor.url.replace('127.0.0.1', 'localhost')],
      ]),
      clock: createClock(),
      dir: join(dir, 'state'),
      ports: { site: site.port, resources: 0, proxy: 0 },
    });
    app.route(
      '/__forge',
      host.apps.routes(
        (request) => /who=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null,
      ),
    );
    app.use('*', serveStatic({ root: join(dir, 'site') }));
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await host.close();
    await site.close();
    await vendor.close();
    rmSync(dir, { recursive: true });
  });

  beforeEach(async () => {
    host.reset();
    page = await browser.newPage();
    await signIn('ann');
  });
  afterEach(() => page.close());

  async function signIn(name: string): Promise<void> {
    await page
      .context()
      .addCookies([{ name: 'who', value: name, url: `http://localhost:${site.port}` }]);
    await page.goto(`http://localhost:${site.port}/`);
  }

  interface Shown {
    moduleKey?: string;
    kind?: 'view' | 'config';
    extension?: object;
    refuse?: string;
  }

  /** Shows a module and answers its frame, in which the bridge is loaded, and what it told the page. */
  async function show(options: Shown = {}) {
    const before = await page.locator('iframe').count();
    const told = await page.evaluateHandle(
      (given) => (globalThis as unknown as { show: (options: object) => unknown[] }).show(given),
      { moduleKey: 'probe', extension: { content: { id: '1', type: 'page' } }, ...options },
    );
    return { frame: await frameAt(before), told: () => told.jsonValue() };
  }

  async function frameAt(position: number): Promise<Frame> {
    const element = await page.locator('iframe').nth(position).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    await until(frame, 'Boolean(globalThis.forge)');
    return frame;
  }

  /** The app's policy forbids what Playwright's own waiting needs (eval), so the test asks again and again. */
  async function until(frame: Frame, expression: string): Promise<void> {
    while ((await frame.evaluate(expression)) !== true);
  }

  /** What a call in the frame comes to. */
  const failing = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'nothing',
      (error: unknown) => String(error),
    );

  it('gives a module its context', async () => {
    const { frame } = await show({
      extension: { content: { id: '1', type: 'page' }, config: { size: 2 } },
    });

    expect(await frame.evaluate(() => forge.view.getContext())).toMatchObject({
      accountId: 'ann',
      moduleKey: 'probe',
      cloudId: product.cloudId,
      theme: { colorMode: 'light' },
      extension: { type: 'macro', content: { id: '1' }, space: { id: '7' }, config: { size: 2 } },
      permissions: { scopes: ['storage:app', 'read:page:confluence', 'report:personal-data'] },
    });
  });

  it('invokes resolvers as the person who is signed in', async () => {
    const { frame } = await show();

    expect(
      await frame.evaluate(() => forge.invoke('context', { url: 'https://x.example' })),
    ).toMatchObject({
      ok: { context: { accountId: 'ann', extension: { content: { id: '1' } } } },
    });
    expect(await failing(frame.evaluate(() => forge.invoke('throw')))).toContain(
      'There was an error invoking the function - The probe failed on purpose.',
    );
  });

  it('shows nothing of a page that the person may not see', async () => {
    await page.evaluate(
      (given) => void (globalThis as unknown as { show: (options: object) => unknown }).show(given),
      { moduleKey: 'probe', extension: { content: { id: '2' } } },
    );

    await page.getByRole('alert').getByText('You may not see this content').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('calls the product as that person, files included', async () => {
    const { frame } = await show();

    expect(
      await frame.evaluate(async () => {
        const answer = await forge.requestConfluence('/wiki/api/v2/pages/2');
        return answer.status;
      }),
    ).toBe(404);
    const sent = await frame.evaluate(async () => {
      const form = new FormData();
      form.append('file', new Blob(['picture'], { type: 'image/png' }), 'hero.png');
      form.append('comment', 'new');
      const answer = await forge.requestConfluence('/wiki/echo', { method: 'POST', body: form });
      return (await answer.json()) as unknown;
    });
    expect(sent).toMatchObject({
      actor: { kind: 'user', accountId: 'ann' },
      body: expect.stringMatching(/filename="hero.png"[\s\S]*image\/png[\s\S]*picture/),
    });
  });

  it('carries events from one module to another', async () => {
    const { frame: first } = await show();
    await first.evaluate(() =>
      forge.events.on('picked', (payload) =>
        Object.assign(globalThis, { heard: payload as unknown }),
      ),
    );
    const { frame: second } = await show();
    await second.evaluate(() => forge.events.emit('picked', { id: 4711 }));

    await until(first, 'Boolean(globalThis.heard)');
    expect(await first.evaluate('globalThis.heard')).toEqual({ id: 4711 });
  });

  it('opens a dialog, gives it a context, and hears what it closed with', async () => {
    const { frame } = await show();
    const open = () =>
      frame.evaluate(() =>
        new forge.Modal({
          title: 'Pick one',
          size: 'small',
          context: { wanted: 'image' },
          onClose: (payload) => Object.assign(globalThis, { wasClosed: payload ?? 'without' }),
        }).open(),
      );
    await open();
    const inside = await frameAt(1);
    await page.getByRole('dialog', { name: 'Pick one' }).waitFor();

    const context = await inside.evaluate(() => forge.view.getContext());
    expect(context.extension).toMatchObject({ modal: { wanted: 'image' } });
    await inside.evaluate(() => void forge.view.close({ picked: 4711 }));
    await until(frame, 'Boolean(globalThis.wasClosed)');
    expect(await frame.evaluate('globalThis.wasClosed')).toEqual({ picked: 4711 });

    await page.waitForFunction(() => document.querySelectorAll('iframe').length === 1);
    await open();
    await (await frameAt(1)).locator('#link').press('Escape');
    await until(frame, 'globalThis.wasClosed === "without"');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows a flag, whose action runs in the app', async () => {
    const { frame } = await show();
    await frame.evaluate(() => {
      forge.showFlag({
        id: 'saved',
        title: 'Saved',
        description: 'The page is approved.',
        type: 'success',
        actions: [{ text: 'Undo', onClick: () => Object.assign(globalThis, { undone: true }) }],
      });
    });

    await page.getByRole('status').getByText('The page is approved.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(frame, 'Boolean(globalThis.undone)');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('status').getByText('Saved').count()).toBe(0);
  });

  it('gives the app the site’s colours, also when they change', async () => {
    const { frame } = await show();
    const background = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(1, 2, 3)');
    await frame.evaluate(() => forge.view.theme.enable());
    expect(await background()).toBe('rgb(255, 255, 255)');

    await page.evaluate(() => {
      document.documentElement.dataset['colorMode'] = 'dark';
    });

    await until(frame, 'document.documentElement.dataset.colorMode === "dark"');
    expect(await background()).toBe('rgb(31, 31, 33)');
  });

  it('hands a macro’s configuration to the page, or says why it was not taken', async () => {
    const taken = await show({ kind: 'config' });
    await taken.frame.evaluate(() => forge.view.submit({ config: { assetId: 4711 } }));
    expect(await taken.told()).toEqual([{ config: { assetId: 4711 } }]);

    const refused = await show({ kind: 'config', refuse: 'INVALID_CONFIG' });
    expect(
      await refused.frame.evaluate(() =>
        forge.view
          .submit({ config: {} })
          .catch((error: unknown) => (error as { code: string }).code),
      ),
    ).toBe('INVALID_CONFIG');
  });

  it('grows with what it shows', async () => {
    const { frame } = await show();
    await frame.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '777px';
      document.body.append(box);
    });

    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) >= 777);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(
      false,
    );
  });

  it('keeps a history of its own', async () => {
    const { frame, told } = await show();

    const place = await frame.evaluate(async () => {
      const history = await forge.view.createHistory();
      history.push('/connections?tab=celum');
      history.push('/mapping');
      history.goBack();
      return `${history.location.pathname}${history.location.search}`;
    });

    expect(place).toBe('/connections?tab=celum');
    expect(await told()).toEqual(['/connections?tab=celum', '/mapping', '/connections?tab=celum']);
  });

  it('loads pictures from allowed names of the local world, and no others', async () => {
    const { frame } = await show();
    const width = (host: string) =>
      frame.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(image.naturalWidth);
            image.onerror = () => resolve(0);
            image.src = `https://${name}/picture`;
          }),
        host,
      );

    expect(await width('files.vendor.example')).toBe(7);
    expect(await width('dam.customer.example')).toBe(0);
  });

  it('opens a link to such a name in a new tab', async () => {
    const { frame } = await show();
    const opened = page.context().waitForEvent('page');
    await frame.getByText('A document').click();

    const tab = await opened;
    await tab.getByText('hello').waitFor();
    expect(tab.url()).toBe(`${vendor.url}/hello`);
    await tab.close();
  });

  const wanted = {
    egresses: [
      {
        key: 'dam',
        description: 'The asset system',
        configured: [
          { domain: 'https://dam.customer.example', type: ['IMAGES', 'FETCH_BACKEND_SIDE'] },
        ],
      },
    ],
  };

  it('lets only an administrator allow the app another host, and asks', async () => {
    const set = (frame: Frame) =>
      frame.evaluate((given) => forge.permissions.egress.set(given as never), wanted);
    const { frame: ann } = await show();
    expect(await failing(set(ann))).toContain('Only a site administrator');

    await signIn('admin');
    const { frame: admin } = await show();
    const refused = failing(set(admin));
    await page.getByRole('dialog').getByText('https://dam.customer.example').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await refused).toContain('did not allow it');
    expect(host.egress.list()).toEqual([]);

    const granted = set(admin);
    await page.getByRole('button', { name: 'Allow' }).click();
    expect(await granted).toEqual({ results: wanted.egresses });
    expect(host.egress.list()).toEqual(wanted.egresses);
  });

  it('refuses what it does not know, loudly', async () => {
    const { frame } = await show();

    expect(
      await failing(frame.evaluate(() => forge.rovo.open({ type: 'default' } as never))),
    ).toContain('does not offer the bridge command');
    expect(await failing(frame.evaluate(() => forge.view.close()))).toContain('not closable');
  });

  it('answers nobody but the frames that it made', async () => {
    const { frame } = await show();
    const answered = await frame.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('message', ({ data }) => resolve(data === 'forge-bridge'));
          parent.postMessage({ forgeBridge: 'guessed' }, '*');
          setTimeout(() => resolve(false), 300);
        }),
    );
    const direct = await fetch(`http://localhost:${site.port}/__forge/invoke`, {
      method: 'POST',
      body: '{}',
    });

    expect(answered).toBe(false);
    expect(direct.status).toBe(400);
  });
});
