import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Clock } from '../clock';
import type { Apps, Internet, Product } from '../ports';
import { exportMacro, uiModules } from './apps';
import { createContextOf } from './bridge/context';
import { bridgeRoutes } from './bridge/routes';
import type { EgressGrants } from './egress/grants';
import { NO_FAULTS, type Faults } from './faults';
import type { Installation } from './invocation/installation';
import type { InvocationLog } from './invocation/invocation-log';
import type { Call, Outcome } from './invocation/invoker';
import type { Door } from './invocation/limits';
import type { Usage } from './invocation/meter';
import type { KvsStore } from './kvs/store';
import { allModules, readManifest, type AppManifest } from './manifest';
import { openPlatform, type Platform } from './platform';
import type { PersonalData } from './proxy/personal-data';
import { startProxy } from './proxy/server';
import { keepProductEvent } from './queue/product-events';
import type { Work } from './queue/work-table';
import { startResourceServer } from './resources/server';

export interface ForgeHostOptions {
  manifestPath: string;
  /** What scripts/bundle.mjs wrote for that manifest. */
  bundleDir: string;
  product: Product;
  internet: Internet;
  clock: Clock;
  /** State is kept there: forge.sqlite, forge.key, functions.log. */
  dir: string;
  /** 0 takes a free port. `site` is where people open the product; browsers may embed the app only there. */
  ports: { site: number; resources: number; proxy: number };
  /** 'debug' also prints what functions write to the console. */
  logLevel?: 'info' | 'debug';
  /** Where vendors reach web triggers, when not at the resource server: https://hooks.aurora-press.example */
  webTriggerBase?: string;
  /** Replaces Forge's time-outs, in seconds. */
  timeouts?: Partial<Record<Door, number>>;
  /** false leaves out the store's units per minute, which a measurement reaches at once on a quick machine. */
  rateLimits?: boolean;
}

/** One installed app on a local Forge. */
export interface ForgeHost {
  readonly apps: Apps;
  readonly installation: Installation;
  /** http://localhost:4601 */
  readonly resourceOrigin: string;
  invoke(call: Call): Promise<Outcome>;
  /** Calls a module's resolver as the browser's `invoke` does, without a browser. Rejects as that does. */
  invokeResolver(name: string, payload: unknown, at: ResolverPlace): Promise<unknown>;
  runSchedule(key: string): Promise<Outcome>;
  /** Undefined when the manifest has no such web trigger. */
  webTriggerUrl(key: string): string | undefined;
  /** Resolves when no event and no schedule is due or running. */
  idle(): Promise<void>;
  /** Moves the local clock and waits for what that makes due. */
  advance(milliseconds: number): Promise<void>;
  /** Ends the functions' process at once, in the middle of whatever it does. */
  killRuntime(): void;
  /** Uninstalls and installs anew: nothing is kept. */
  reset(): void;
  readonly logs: InvocationLog;
  /** What every invocation used, oldest first. */
  calls(): readonly Usage[];
  clearCalls(): void;
  /** What administrators allowed; set it here to seed it. */
  readonly egress: EgressGrants;
  readonly kvs: KvsStore;
  /** Events that are not delivered yet. */
  waiting(): Work[];
  readonly faults: Faults;
  readonly personalData: PersonalData;
  close(): Promise<void>;
}

export interface ResolverPlace {
  moduleKey: string;
  accountId: string | null;
  extension?: Record<string, unknown>;
  localId?: string;
}

const POLL_MS = 100;

/** Notices what became due, also when somebody else moved the clock. */
function createBeat({ deliveries, scheduler, invoker }: Platform, clock: Clock) {
  let known = clock.offset;
  function tick(): void {
    if (clock.offset !== known) {
      known = clock.offset;
      invoker.tellTime();
    }
    scheduler.tick();
    deliveries.pump();
  }
  const timer = setInterval(tick, POLL_MS);
  timer.unref();
  tick();
  return {
    async idle(): Promise<void> {
      for (;;) {
        tick();
        const next = deliveries.next() ?? scheduler.next();
        if (!next) return;
        await next;
      }
    },
    stop: () => clearInterval(timer),
  };
}

function bridgeHostOf(
  options: ForgeHostOptions,
  manifest: AppManifest,
  platform: Platform,
  resourceOrigin: () => string,
) {
  const module = (key: string) =>
    allModules(manifest).find((each) => each.key === key && each.resource !== undefined);
  const { product, internet } = options;
  const { installation, grants, reach, invoker } = platform;
  return {
    manifest,
    product,
    internet,
    module,
    grants,
    reach,
    invoke: invoker.invoke,
    resourceOrigin,
    contextOf: createContextOf({ product, installation, module }),
  };
}

function appsOf(bridge: ReturnType<typeof bridgeHostOf>, { installation }: Platform): Apps {
  return {
    appId: installation.appId,
    environmentId: installation.environmentId,
    modules: () => uiModules(bridge.manifest),
    exportMacro: (request) => exportMacro(request, { ...bridge, installation }),
    routes: (actorOf) => bridgeRoutes(bridge, actorOf) as unknown as ReturnType<Apps['routes']>,
  };
}

async function resolve(
  bridge: ReturnType<typeof bridgeHostOf>,
  name: string,
  payload: unknown,
  { accountId, ...placement }: ResolverPlace,
): Promise<unknown> {
  const module = bridge.module(placement.moduleKey);
  if (!module?.resolver?.function) {
    throw new Error(`The module "${placement.moduleKey}" has no resolver.`);
  }
  const context = await bridge.contextOf(placement, accountId);
  const outcome = await bridge.invoke({
    functionKey: module.resolver.function,
    moduleKey: module.key,
    moduleType: module.type,
    door: 'ui',
    body: { call: { functionKey: name, payload }, context },
    accountId,
  });
  if (!outcome.ok) throw new Error(`There was an error invoking the function - ${outcome.message}`);
  return outcome.body;
}

/** Empties everything that an installation keeps. */
function uninstall(platform: Platform): void {
  for (const part of [
    platform.kvs,
    platform.work,
    platform.grants,
    platform.personalData,
    platform.webTriggers,
    platform.scheduler,
  ]) {
    part.clear();
  }
  platform.faults.set(NO_FAULTS);
  platform.log.clear();
  platform.invoker.clearCalls();
}

async function startServers(options: ForgeHostOptions, manifest: AppManifest, platform: Platform) {
  const { invoker, services, reach, webTriggers } = platform;
  const { manifestPath, bundleDir, internet, ports, product } = options;
  const { scopes } = manifest.permissions;
  const proxy = await startProxy({ port: ports.proxy, invoker, scopes, services });
  const resources = await startResourceServer({
    port: ports.resources,
    manifestPath,
    bundleDir,
    manifest,
    reach,
    internet,
    webTriggers,
    site: `localhost:${ports.site}`,
    siteUrl: product.siteUrl,
  });
  return { proxy, resources };
}

export async function createForgeHost(options: ForgeHostOptions): Promise<ForgeHost> {
  const { clock, dir, product } = options;
  mkdirSync(dir, { recursive: true });
  const manifest = readManifest(options.manifestPath);
  const addresses = { proxy: '', webTriggers: '' };
  const writeLog = (json: string): void => {
    appendFileSync(join(dir, 'functions.log'), `${json}\n`);
    if (options.logLevel === 'debug') process.stderr.write(`${json}\n`);
  };
  const platform = openPlatform({
    ...options,
    manifest,
    addresses,
    writeLog,
    rateLimits: options.rateLimits ?? true,
  });
  const { invoker, deliveries, work, kvs, grants, faults, personalData, log, installation } =
    platform;
  const { proxy, resources } = await startServers(options, manifest, platform);
  const resourceOrigin = `http://localhost:${resources.port}`;
  addresses.proxy = `http://127.0.0.1:${proxy.port}`;
  addresses.webTriggers = options.webTriggerBase ?? resourceOrigin;
  const bridge = bridgeHostOf(options, manifest, platform, () => resourceOrigin);
  const beat = createBeat(platform, clock);
  product.onEvent((event) => {
    keepProductEvent(event, { manifest, table: work, clock });
    deliveries.pump();
  });
  return {
    apps: appsOf(bridge, platform),
    installation,
    resourceOrigin,
    invoke: invoker.invoke,
    invokeResolver: (name, payload, at) => resolve(bridge, name, payload, at),
    runSchedule: (key) => platform.scheduler.run(key),
    webTriggerUrl: (key) => platform.webTriggers.url(key),
    idle: () => beat.idle(),
    async advance(milliseconds) {
      clock.advance(milliseconds);
      await beat.idle();
    },
    killRuntime: () => invoker.kill(),
    reset: () => uninstall(platform),
    logs: log,
    calls: () => invoker.calls(),
    clearCalls: () => invoker.clearCalls(),
    egress: grants,
    kvs,
    waiting: () => work.waiting(),
    faults,
    personalData,
    async close() {
      beat.stop();
      deliveries.stop();
      invoker.kill();
      await Promise.all([proxy.close(), resources.close()]);
      platform.db.close();
    },
  };
}
