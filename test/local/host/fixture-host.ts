import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createClock } from '../../../local/clock';
import { createForgeHost, type ForgeHost, type ForgeHostOptions } from '../../../local/host/host';
import { startStandIn, type StandIn } from '../../../local/vendors/kit/stand-in';
import { smallProduct, type SmallProduct } from './small-product';

const ROOT = resolve(__dirname, '../../..');
const FIXTURE = join(__dirname, 'fixture');

/** Bundles the fixture app with Atlassian's bundler; at once when nothing changed. */
export const bundleFixture = (): void =>
  void execFileSync(process.execPath, ['scripts/bundle.mjs', '--app', FIXTURE], { cwd: ROOT });

export interface FixtureHost {
  host: ForgeHost;
  product: SmallProduct;
  /** Answers for files.vendor.example (allowed by the manifest) and dam.customer.example (not allowed). */
  vendor: StandIn;
  /** Runs one of the fixture's probes and answers what it found. */
  probe(name: string, payload?: unknown, accountId?: string | null): Promise<Probed>;
  /** Calls methods of kvs, one on the other: `store(['entity', 'job'], ['get', 'a'])`. */
  store(...calls: unknown[][]): Promise<Probed>;
  /** Ends the host and starts it again on the same state. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface Probed {
  ok?: unknown;
  error?: {
    name: string;
    message: string;
    code?: string | number;
    status?: number;
    cause?: string;
  };
}

const ADMIN = 'admin';
export const PROBE_MODULE = 'probe';

/** permissions.scopes of the fixture's manifest. */
export const SCOPES = [
  'storage:app',
  'report:personal-data',
  'read:page:confluence',
  'read:space:confluence',
  'read:user:confluence',
  'read:content.metadata:confluence',
];

const startVendor = (): Promise<StandIn> =>
  startStandIn({
    key: 'vendor',
    title: 'Vendor',
    schema: () => undefined,
    seed: () => undefined,
    describe: () => ({}),
    routes: (app) => {
      app.get('/hello', (c) => c.text(`hello from ${new URL(c.req.url).hostname}`));
      app.get('/below/hello', (c) => c.text(`below ${c.req.header('host') ?? ''}`));
      app.get('/moved', (c) => c.redirect('https://files.vendor.example/hello'));
      app.get('/astray', (c) => c.redirect('https://dam.customer.example/hello'));
      app.post('/echo', async (c) =>
        c.json({
          length: c.req.header('content-length') ?? null,
          type: c.req.header('content-type') ?? null,
          text: await c.req.text(),
        }),
      );
    },
  });

export async function startFixtureHost(
  options: Partial<ForgeHostOptions> = {},
): Promise<FixtureHost> {
  bundleFixture();
  const dir = mkdtempSync(join(tmpdir(), 'forge-host-'));
  const clock = createClock();
  const product = smallProduct(ADMIN);
  const vendor = await startVendor();
  const internet = new Map([
    ['files.vendor.example', vendor.url],
    ['dam.customer.example', vendor.url],
    ['login.vendor.example', `${vendor.url}/below`],
    ['down.vendor.example', 'http://127.0.0.1:9'],
  ]);
  const start = () =>
    createForgeHost({
      manifestPath: join(FIXTURE, 'manifest.yml'),
      bundleDir: join(FIXTURE, '.forge-bundle'),
      product,
      internet,
      clock,
      dir,
      ports: { site: 4600, resources: 0, proxy: 0 },
      ...options,
    });
  let host = await start();
  const probe = async (name: string, payload: unknown = {}, accountId: string | null = 'ann') =>
    (await host.invokeResolver(name, payload, { moduleKey: PROBE_MODULE, accountId })) as Probed;
  return {
    get host() {
      return host;
    },
    product,
    vendor,
    probe,
    store: (...calls) => probe('kvs', { calls }),
    restart: async () => {
      await host.close();
      host = await start();
    },
    close: async () => {
      await host.close();
      await vendor.close();
      rmSync(dir, { recursive: true });
    },
  };
}
