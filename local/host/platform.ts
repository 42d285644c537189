import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

import type { Clock } from '../clock';
import type { Internet, Product } from '../ports';
import { EgressGrants } from './egress/grants';
import { reachOf } from './egress/permissions';
import { createEgress } from './egress/service';
import { createFaults } from './faults';
import { createInvocationLog } from './invocation/invocation-log';
import { installationOf } from './invocation/installation';
import { Invoker } from './invocation/invoker';
import { MEMORY_DEFAULT_MB, type Door } from './invocation/limits';
import { secretKey } from './kvs/secrets';
import { createKvsService } from './kvs/service';
import { KvsStore } from './kvs/store';
import type { AppManifest } from './manifest';
import { createPersonalData } from './proxy/personal-data';
import { createProductProxy } from './proxy/product';
import { Deliveries } from './queue/deliveries';
import { QueueService } from './queue/service';
import { WorkTable } from './queue/work-table';
import { FunctionProcess } from './runtime/function-process';
import { createScheduler } from './scheduler/scheduler';
import { WebTriggers } from './webtrigger/web-triggers';

export interface PlatformOptions {
  manifest: AppManifest;
  bundleDir: string;
  product: Product;
  internet: Internet;
  clock: Clock;
  /** The platform's state lives there and survives restarts. */
  dir: string;
  writeLog: (json: string) => void;
  /** Where the servers listen; known once they do. */
  addresses: { proxy: string; webTriggers: string };
  timeouts?: Partial<Record<Door, number>>;
  rateLimits: boolean;
}

/** The store and everything that an installation keeps. */
function openState({ manifest, clock, dir }: PlatformOptions) {
  const db = new DatabaseSync(join(dir, 'forge.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const kvs = new KvsStore({
    db,
    clock,
    entities: manifest.app.storage?.entities ?? [],
    secretKey: secretKey(join(dir, 'forge.key')),
  });
  return {
    db,
    kvs,
    work: new WorkTable(db),
    grants: new EgressGrants(db, manifest),
    personalData: createPersonalData(db),
    faults: createFaults(({ queryLagMs }) => kvs.table.setLag(queryLagMs)),
  };
}

/** Forge's services for one installed app, without the servers in front of them. */
export function openPlatform(options: PlatformOptions) {
  const { manifest, clock, product, internet, addresses } = options;
  const state = openState(options);
  const installation = installationOf(manifest, product.cloudId);
  const reach = () => reachOf(manifest, state.grants.list());
  const log = createInvocationLog({ now: () => clock.now(), write: options.writeLog });
  const invoker = new Invoker({
    manifest,
    installation,
    log,
    process: (onLine) =>
      new FunctionProcess({
        bundleDir: options.bundleDir,
        memoryMB: manifest.app.runtime?.memoryMB ?? MEMORY_DEFAULT_MB,
        clockOffset: () => clock.offset,
        onLine,
      }),
    proxyUrl: () => addresses.proxy,
    permissions: () => ({ scopes: manifest.permissions.scopes, external: { ...reach() } }),
    now: () => clock.now(),
    ...(options.timeouts ? { timeouts: options.timeouts } : {}),
  });
  const { invoke } = invoker;
  const shared = { db: state.db, clock, manifest, installation, invoke };
  const deliveries = new Deliveries({ ...shared, table: state.work });
  const webTriggers = new WebTriggers({ ...shared, baseUrl: () => addresses.webTriggers });
  return {
    ...state,
    installation,
    reach,
    log,
    invoker,
    deliveries,
    webTriggers,
    scheduler: createScheduler(shared),
    services: {
      kvs: createKvsService(state.kvs, clock, options),
      queue: new QueueService({
        ...shared,
        table: state.work,
        faults: state.faults,
        pump: () => deliveries.pump(),
      }),
      product: createProductProxy(product, manifest.permissions.scopes),
      egress: createEgress({
        allowed: () => reach().fetch.backend,
        internet,
        faults: state.faults,
      }),
      webTriggers,
      personalData: state.personalData,
    },
  };
}

export type Platform = ReturnType<typeof openPlatform>;
