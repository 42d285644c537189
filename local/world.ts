import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';

import { createClock, type Clock } from './clock';
import { describeApp } from './describe-app';
import { createForgeHost, type ForgeHost } from './host/host';
import { PEOPLE } from './people';
import { createScreens } from './site/screens';
import { createSite, type Site } from './site/site';
import { prepareApp } from './story/prepare-app';
import { toolRoutes } from './tools/routes';
import type { StandIn } from './vendors/kit/stand-in';
import { startVendors } from './vendors/start-vendors';

export interface World {
  readonly url: string;
  readonly clock: Clock;
  readonly site: Site;
  readonly host: ForgeHost;
  readonly vendors: readonly StandIn[];
  /** Addresses, people, users and credentials, for programs that drive it. */
  describe(): Record<string, unknown>;
  /** Everything back to where the story begins. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The project's folder. */
  root: string;
  /** Where state is kept between starts. */
  dir: string;
  /** The site's; the eight after it are taken too. */
  port: number;
}

/** Where vendors reach the app's web triggers; Atlassian's own names look like it. */
const WEB_TRIGGERS = 'aurora.atlassian-dev.net';

/** The whole local world: Confluence with the app in it, and every vendor, in one process. */
export async function startWorld({ root, dir, port }: WorldOptions): Promise<World> {
  mkdirSync(dir, { recursive: true });
  const manifestPath = path.join(root, 'manifest.yml');
  const clock = createClock();
  const vendors = await startVendors({ dir, firstPort: port + 3, clock });
  const site = createSite({ file: path.join(dir, 'site.sqlite'), clock });
  const host = await createForgeHost({
    manifestPath,
    bundleDir: path.join(root, '.forge-bundle'),
    product: site,
    internet: vendors.internet,
    clock,
    dir: path.join(dir, 'forge'),
    ports: { site: port, resources: port + 1, proxy: port + 2 },
    webTriggerBase: `https://${WEB_TRIGGERS}`,
  });
  vendors.internet.set(WEB_TRIGGERS, host.resourceOrigin);
  site.setApps(host.apps);

  // The story is told once; after a restart everything is as people left it.
  const told = path.join(dir, 'story-told');
  const tell = async () => {
    await prepareApp(host, vendors.list.find(({ key }) => key === 'celum')?.url ?? '');
    writeFileSync(told, '');
  };
  const startAgain = async () => {
    host.reset();
    site.reset();
    for (const vendor of vendors.list) vendor.reset();
    await tell();
  };
  if (!existsSync(told)) await startAgain();

  const url = `http://localhost:${port}`;
  const server = await serve(port, (app) => {
    app.route('/', toolRoutes({ clock, host, site, vendors: vendors.list, startAgain }));
    app.route(
      '/__forge',
      host.apps.routes((request) => site.actorOf(request)),
    );
    app.route('/', site.routes());
    const about = () => describeApp(manifestPath, host.egress);
    const { internet } = vendors;
    app.route('/', createScreens({ site, apps: host.apps, internet, describeApp: about }));
  });

  return {
    url,
    clock,
    site,
    host,
    vendors: vendors.list,
    describe: () => describe(url, vendors.list),
    startAgain,
    async close() {
      await server.close();
      await host.close();
      await Promise.all(vendors.list.map((vendor) => vendor.close()));
      site.close();
    },
  };
}

async function serve(port: number, mount: (app: Hono<{ Bindings: HttpBindings }>) => void) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  mount(app);
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

const describe = (url: string, vendors: readonly StandIn[]) => ({
  url,
  tour: `${url}/`,
  confluence: `${url}/wiki`,
  controls: `${url}/__local`,
  people: Object.fromEntries(
    Object.entries(PEOPLE).map(([key, person]) => [
      key,
      { ...person, email: emailOf(person.name), apiToken: `token-${key}` },
    ]),
  ),
  systems: Object.fromEntries(
    vendors.map((vendor) => [
      vendor.key,
      { title: vendor.title, url: vendor.url, publicUrl: vendor.publicUrl, ...vendor.describe() },
    ]),
  ),
});

const emailOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@aurora-press.example`;
