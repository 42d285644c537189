import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

import { createClock } from '../../../local/clock';
import { createForgeHost, type ForgeHost } from '../../../local/host/host';
import { listen, type Listening } from '../../../local/host/listen';
import { startStandIn, type StandIn } from '../../../local/vendors/kit/stand-in';
import { bundleFixture } from '../../local/host/fixture-host';
import { smallProduct } from '../../local/host/small-product';

const ROOT = resolve(__dirname, '../../..');
const PAGES = 'test/e2e/host-bridge';

function buildPage(name: string, out: string): void {
  const config = ['--config', `${PAGES}/vite.config.mjs`];
  const build = ['build', `${PAGES}/${name}`, ...config, '--outDir', out, '--emptyOutDir'];
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', ...build], { cwd: ROOT });
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>';

const startVendor = (): Promise<StandIn> =>
  startStandIn({
    key: 'vendor',
    title: 'Vendor',
    schema: () => undefined,
    seed: () => undefined,
    describe: () => ({}),
    routes: (app) => {
      app.get('/picture', (c) => c.body(PICTURE, 200, { 'content-type': 'image/svg+xml' }));
      app.get('/hello', (c) => c.text('hello'));
    },
  });

const whoIn = (request: Request): string | null =>
  /who=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null;

export interface Shown {
  kind?: 'view' | 'config';
  extension?: object;
  /** The page does not take what the module submits, with this code. */
  refuse?: string;
}

/** A site with the probe app on it, and a browser in which somebody is signed in. */
export class BridgeWorld {
  readonly product = smallProduct('admin');
  readonly #dir = mkdtempSync(join(tmpdir(), 'forge-bridge-'));
  #vendor!: StandIn;
  #host!: ForgeHost;
  #site!: Listening;
  #browser!: Browser;
  #page!: Page;

  get host(): ForgeHost {
    return this.#host;
  }

  get page(): Page {
    return this.#page;
  }

  get vendorUrl(): string {
    return this.#vendor.url;
  }

  get siteUrl(): string {
    return `http://localhost:${this.#site.port}`;
  }

  async start(): Promise<void> {
    const dir = this.#dir;
    const fixture = join(ROOT, 'test/local/host/fixture');
    bundleFixture();
    copyFileSync(join(fixture, 'manifest.yml'), join(dir, 'manifest.yml'));
    buildPage('app', join(dir, 'static/probe'));
    buildPage('site', join(dir, 'site'));
    this.#vendor = await startVendor();
    const app = new Hono();
    this.#site = await listen(createAdaptorServer({ fetch: app.fetch }), 0, '127.0.0.1');
    this.#host = await createForgeHost({
      manifestPath: join(dir, 'manifest.yml'),
      bundleDir: join(fixture, '.forge-bundle'),
      product: this.product,
      internet: new Map([
        ['files.vendor.example', this.#vendor.url],
        // Another origin on the same machine.
        ['dam.customer.example', this.#vendor.url.replace('127.0.0.1', 'localhost')],
      ]),
      clock: createClock(),
      dir: join(dir, 'state'),
      ports: { site: this.#site.port, resources: 0, proxy: 0 },
    });
    app.route('/__forge', this.#host.apps.routes(whoIn));
    app.use('*', serveStatic({ root: join(dir, 'site') }));
    const args = ['--no-sandbox'];
    this.#browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#host.close();
    await this.#site.close();
    await this.#vendor.close();
    rmSync(this.#dir, { recursive: true });
  }

  /** A new page and nothing kept of the one before. */
  async openPage(): Promise<void> {
    this.#host.reset();
    this.#page = await this.#browser.newPage();
    await this.signIn('ann');
  }

  async signIn(name: string): Promise<void> {
    const cookie = { name: 'who', value: name, url: this.siteUrl };
    await this.#page.context().addCookies([cookie]);
    await this.#page.goto(this.siteUrl);
  }

  /** Shows the probe and answers its frame, in which the bridge is loaded, and what it told the page. */
  async show(options: Shown = {}) {
    const before = await this.#page.locator('iframe').count();
    const told = await this.#page.evaluateHandle(
      (given) => (globalThis as unknown as { show: (options: object) => unknown[] }).show(given),
      { moduleKey: 'probe', extension: { content: { id: '1', type: 'page' } }, ...options },
    );
    return { frame: await this.frameAt(before), told: () => told.jsonValue() };
  }

  async frameAt(position: number): Promise<Frame> {
    const element = await this.#page.locator('iframe').nth(position).elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error('There is no frame.');
    await this.until(frame, 'Boolean(globalThis.forge)');
    return frame;
  }

  /** The app's policy forbids what Playwright's own waiting needs (eval), so the test asks again and again. */
  async until(frame: Frame, expression: string): Promise<void> {
    while ((await frame.evaluate(expression)) !== true);
  }
}

/** What a call in a frame comes to. */
export const failing = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
