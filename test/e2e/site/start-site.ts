import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

import { createClock } from '../../../local/clock';
import { createForgeHost } from '../../../local/host/host';
import { listen } from '../../../local/host/listen';
import { createScreens } from '../../../local/site/screens';
import { createSite, type Site } from '../../../local/site/site';
import { bundleFixture } from '../../local/host/fixture-host';

const ROOT = resolve(__dirname, '../../..');

function buildPage(folder: string, out: string): void {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir'],
    { cwd: ROOT, env: { ...process.env, RESOURCE_FOLDER: folder } },
  );
}

export interface RunningSite {
  url: string;
  site: Site;
  close(): Promise<void>;
}

/** The site with its screens, on a Forge host whose app shows what the site tells its modules. */
export async function startSite(port = 0): Promise<RunningSite> {
  bundleFixture();
  const dir = mkdtempSync(join(tmpdir(), 'site-screens-'));
  mkdirSync(join(dir, 'static'));
  copyFileSync(join(__dirname, 'manifest.yml'), join(dir, 'manifest.yml'));
  buildPage('test/e2e/site/app', join(dir, 'static/probe'));
  cpSync(join(dir, 'static/probe'), join(dir, 'static/picker'), { recursive: true });
  buildPage('local/site/ui', join(dir, 'screens'));
  const site = createSite();
  const app = new Hono();
  const server = await listen(createAdaptorServer({ fetch: app.fetch }), port, '127.0.0.1');
  const internet = new Map([['files.aurora-press.example', `http://localhost:${server.port}`]]);
  const host = await createForgeHost({
    manifestPath: join(dir, 'manifest.yml'),
    bundleDir: join(ROOT, 'test/local/host/fixture/.forge-bundle'),
    product: site,
    internet,
    clock: createClock(),
    dir: join(dir, 'state'),
    ports: { site: server.port, resources: 0, proxy: 0 },
  });
  site.setApps(host.apps);
  app.route('/', site.routes() as unknown as Hono);
  app.route(
    '/__forge',
    host.apps.routes((request) => site.actorOf(request)),
  );
  app.route(
    '/',
    createScreens({
      site,
      apps: host.apps,
      describeApp: () => ({ name: 'Probe', scopes: ['read:page:confluence'], egress: [] }),
      internet,
      build: join(dir, 'screens'),
    }),
  );
  return {
    url: `http://localhost:${server.port}`,
    site,
    close: async () => {
      await host.close();
      await server.close();
      site.close();
      rmSync(dir, { recursive: true });
    },
  };
}
