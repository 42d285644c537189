import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { createClock, type Clock } from '../../local/clock';
import type { Actor } from '../../local/ports';
import { createSite, type Site } from '../../local/site/site';
import { startCelum, type CelumStandIn } from '../../local/vendors/celum';
import type { StandIn } from '../../local/vendors/kit/stand-in';
import { startOpenText } from '../../local/vendors/opentext/server';
import { createApp, type App } from '../../src/app/app';
import type { Ports } from '../../src/app/ports';
import type { HttpRequest, Send } from '../../src/connectors/kit/http';
import type { Answer } from '../../src/contracts/problem';
import { CelumMapping } from '../../src/contracts/settings';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../src/contracts/resolvers';
import { onPageEvent } from '../../src/app/page-events';
import { sweep } from '../../src/app/delivery/engine';
import { engineOf } from '../../src/app/publication/engine-of';
import { dispatch } from '../../src/entry/dispatch';
import { wakeUp } from '../../src/entry/wake-up';
import { ANN, BEN, CLARA, DORA } from './build';
import { createMemoryQueue, type MemoryQueue } from './memory-queue';
import { createMemoryStore, type MemoryStore } from './memory-store';

interface Manifest {
  permissions: { scopes: string[] };
}
const manifest = parse(
  readFileSync(path.resolve(__dirname, '../../manifest.yml'), 'utf8'),
) as Manifest;

/** Where in the browser somebody is. */
export interface Where {
  who: string | null;
  pageId?: string;
  spaceKey?: string;
}

export interface World {
  readonly clock: Clock;
  readonly site: Site;
  readonly celum: CelumStandIn;
  readonly opentext: StandIn;
  readonly store: MemoryStore;
  readonly queue: MemoryQueue;
  readonly logged: string[];
  /** Runs before every call that leaves the app; throwing there is a function that was stopped. */
  interrupt: (what: string) => void;
  app(who?: string | null): App;
  /** What the browser gets. */
  invoke<N extends ResolverName>(
    where: Where,
    name: N,
    input: ResolverInput<N>,
  ): Promise<Answer<ResolverOutput<N>>>;
  /** The same, when it must work. */
  call<N extends ResolverName>(
    where: Where,
    name: N,
    input: ResolverInput<N>,
  ): Promise<ResolverOutput<N>>;
  /** Delivers what the queue has, until nothing is due. */
  work(): Promise<void>;
  /** What the app does when Forge tells it of a page. */
  pageEvent(kind: 'updated' | 'trashed' | 'restored' | 'deleted', pageId: string): Promise<void>;
  /** The five-minute tick and what it wakes. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

/** Real connectors against the stand-ins over HTTP, on a store and a queue that obey Forge's rules. */
export async function createWorld(): Promise<World> {
  const clock = createClock();
  const celum = await startCelum({
    clock,
    profile: 'story',
    publicUrl: 'https://aurora.celum.cloud',
  });
  const opentext = await startOpenText({
    clock,
    publicUrl: 'https://ecm.aurora-press.example',
  });
  const site = createSite({ clock });
  const store = createMemoryStore();
  const queue = createMemoryQueue(() => clock.now());
  const logged: string[] = [];
  const names = [
    ['https://aurora.celum.cloud', celum.url],
    ['https://ecm.aurora-press.example', opentext.url],
    ['https://otds.aurora-press.example', `${opentext.url}/otds`],
  ] as const;

  const toVendor: Send = (url, request) => {
    const known = names.find(([name]) => url.startsWith(name));
    if (!known) return Promise.reject(unknownHost(url));
    world.interrupt(`${request.method} ${url}`);
    const init = { ...initOf(request), redirect: 'manual' as const };
    return fetch(url.replace(known[0], known[1]), init);
  };
  const toSite =
    (actor: Actor): Send =>
    (address, request) => {
      world.interrupt(`${request.method} ${address}`);
      return site.request(address, initOf(request), actor);
    };

  const { scopes } = manifest.permissions;
  const app = (who: string | null = null) => {
    const user: Actor =
      who === null ? { kind: 'anonymous', scopes } : { kind: 'user', accountId: who, scopes };
    const ports: Ports = {
      store: interruptible(store, (what) => world.interrupt(what)),
      queue: interruptible(queue, (what) => world.interrupt(what)),
      sendToVendor: toVendor,
      sendAsApp: toSite({ kind: 'app', scopes }),
      sendAsUser: toSite(user),
      now: () => clock.now(),
      random: () => 0.5,
      log: (level, event, facts) => void logged.push(JSON.stringify({ level, event, ...facts })),
      calls: () => undefined,
      installation: { cloudId: site.cloudId, remaining: () => 900_000 },
    };
    return createApp(ports);
  };

  const world: World = {
    clock,
    site,
    celum,
    opentext,
    store,
    queue,
    logged,
    interrupt: () => undefined,
    app,
    invoke: async ({ who, pageId, spaceKey = 'SUM' }, name, input) => {
      const request = {
        call: { functionKey: name, payload: input },
        context: {
          siteUrl: site.siteUrl,
          extension: { ...(pageId && { content: { id: pageId } }), space: { key: spaceKey } },
        },
      };
      const answer = await dispatch(app(who), who ?? undefined, request);
      return answer as Answer<ResolverOutput<typeof name>>;
    },
    call: async (where, name, input) => {
      const answer = await world.invoke(where, name, input);
      if (answer.ok) return answer.value;
      throw new Error(`${name}: ${JSON.stringify(answer.problem)}\n${logged.slice(-5).join('\n')}`);
    },
    work: async () => {
      for (let wakes = queue.take(); wakes.length > 0; wakes = queue.take()) {
        for (const body of wakes) await wakeUp(app(), { body });
      }
    },
    pageEvent: (kind, pageId) => onPageEvent(app(), { kind, pageId }),
    tick: async () => {
      await sweep(engineOf(app()));
      await world.work();
    },
    close: async () => {
      site.close();
      await Promise.all([celum.close(), opentext.close()]);
    },
  };
  return world;
}

/** As undici reports a name that does not exist. */
function unknownHost(url: string): TypeError {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${url}`), { code: 'ENOTFOUND' });
  return new TypeError('fetch failed', { cause });
}

function initOf({ method, headers, body, signal }: HttpRequest): RequestInit {
  return {
    method,
    headers,
    body: typeof body === 'object' ? new Uint8Array(body) : (body ?? null),
    signal: signal ?? null,
  };
}

/** Every method announces itself first. */
function interruptible<Target extends object>(
  target: Target,
  interrupt: (what: string) => void,
): Target {
  return new Proxy(target, {
    get(of, name, receiver) {
      const member: unknown = Reflect.get(of, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        try {
          interrupt(`${String(name)} ${String(args[0])}`);
        } catch (error) {
          return Promise.reject(error as Error);
        }
        return Reflect.apply(member, of, args);
      };
    },
  });
}

export const CELUM_KEY = 'celum-key-imprimatur-0001';
export const OTCS_PASSWORD = 'otcs-secret-0001';

/** Connects both systems and files space SUM's pages under "Campaign approvals", as Dora does in Settings. */
export async function setUp(world: Pick<World, 'call'>): Promise<void> {
  const dora = { who: DORA };
  await world.call(dora, 'settings.saveConnection', {
    system: 'celum',
    config: { baseUrl: 'https://aurora.celum.cloud', actAs: 'service' },
    secrets: { apiKey: CELUM_KEY },
  });
  await world.call(dora, 'settings.saveConnection', {
    system: 'opentext',
    config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
    secrets: { username: 'imprimatur', password: OTCS_PASSWORD },
  });
  const { mapping, suggestions } = await world.call(dora, 'settings.celumMapping', {});
  const whole = CelumMapping.parse({ ...mapping, ...suggestions });
  await world.call(dora, 'settings.saveCelumMapping', whole);
  const rule = {
    classificationId: 30011,
    classificationName: 'Campaign approvals',
    folderId: 20010,
    folderName: 'Campaign records',
    retention: null,
    category: {
      id: 9830,
      name: 'Publication facts',
      values: {
        '9830_2': '{title}',
        '9830_3': '{pageId}',
        '9830_4': '{approver}',
        '9830_5': '{approvedOn}',
      },
    },
  };
  await world.call(dora, 'settings.saveRecordRules', [
    { ...rule, spaceKey: 'SUM' },
    { ...rule, spaceKey: 'POL', folderId: 20020, folderName: 'Controlled policies' },
  ]);
  await world.call(dora, 'settings.saveSite', {
    language: 'en',
    timeZone: 'Europe/London',
    presets: [
      { id: 'brand', name: 'Brand lead', approvers: [BEN], rule: 'any' },
      { id: 'brand-legal', name: 'Brand and legal', approvers: [BEN, CLARA], rule: 'all' },
    ],
    policies: [{ spaceKey: 'SUM', channels: [], territories: [], unusableAssets: 'block' }],
  });
}

/** Ann submits the page and Ben approves it; answers its state. */
export async function approve(
  world: Pick<World, 'call' | 'work'>,
  pageId: string,
  spaceKey = 'SUM',
) {
  const at = { pageId, spaceKey };
  const { pageVersion } = await world.call({ who: ANN, ...at }, 'page.state', {});
  await world.call({ who: ANN, ...at }, 'page.submit', {
    pageVersion,
    presetId: 'brand',
    note: 'Please',
  });
  await world.work();
  const state = await world.call({ who: BEN, ...at }, 'page.approve', {
    pageVersion,
    meaning: 'brand',
    comment: '',
  });
  await world.work();
  return state;
}
