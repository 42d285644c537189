import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { parse } from 'yaml';

import { createClock, type Clock } from '../../local/clock';
import { createPersonalData, type PersonalData } from '../../local/host/proxy/personal-data';
import type { Actor } from '../../local/ports';
import { createSite, type Site } from '../../local/site/site';
import { startCelum, type CelumStandIn } from '../../local/vendors/celum';
import type { StandIn } from '../../local/vendors/kit/stand-in';
import { startOpenText } from '../../local/vendors/opentext/server';
import { createApp, type App } from '../../src/app/app';
import { makeEvidence } from '../../src/app/evidence/make';
import type { AccountChange, Ports } from '../../src/app/ports';
import type { HttpRequest, Send } from '../../src/connectors/kit/http';
import type { Answer } from '../../src/contracts/problem';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../src/contracts/resolvers';
import { keepUp } from '../../src/app/upkeep';
import { onPageEvent, type PageEvent } from '../../src/app/page-events';
import { sweep } from '../../src/app/delivery/sweep';
import { engineOf } from '../../src/app/publication/engine-of';
import { dispatch } from '../../src/entry/dispatch';
import { wakeUp } from '../../src/entry/wake-up';
import { createMakers } from '../../src/makers/makers';
import { createMemoryQueue, type MemoryQueue } from './memory-queue';
import { createMemoryStore, type MemoryStore } from './memory-store';

interface Manifest {
  permissions: { scopes: string[] };
}
const manifest = parse(
  readFileSync(path.resolve(__dirname, '../../manifest.yml'), 'utf8'),
) as Manifest;

/** Where the app's web triggers are reached. */
const WEB_TRIGGERS = 'https://triggers.aurora-press.example/x1';

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
  /** What Atlassian answers when it is told whom the app keeps. */
  readonly personalData: PersonalData;
  /** Account ids by report. */
  readonly reported: string[][];
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
  pageEvent(kind: PageEvent['kind'], pageId: string): Promise<void>;
  /** The five-minute tick and what it wakes. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

const makers = createMakers((name) => readFile(path.resolve(__dirname, '../../assets', name)));

/**
 * Real connectors against the stand-ins over HTTP, on a store and a queue that obey Forge's rules. `others` are further
 * names that exist: https://host, and the address that answers for it.
 */
export async function createWorld(
  others: readonly (readonly [string, string])[] = [],
): Promise<World> {
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
  const personalData = createPersonalData(new DatabaseSync(':memory:'));
  const reported: string[][] = [];
  const names = [
    ['https://aurora.celum.cloud', celum.url],
    ['https://ecm.aurora-press.example', opentext.url],
    ['https://otds.aurora-press.example', `${opentext.url}/otds`],
    ...others,
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
      randomBytes,
      webTriggerUrl: (key) => Promise.resolve(`${WEB_TRIGGERS}/${key}`),
      reportAccounts: async (accounts) => {
        world.interrupt('POST /app/report-accounts');
        reported.push(accounts.map(({ accountId }) => accountId));
        return await changesIn(personalData.report({ accounts: [...accounts] }));
      },
      log: (level, event, facts) => void logged.push(JSON.stringify({ level, event, ...facts })),
      calls: () => undefined,
      installation: { cloudId: site.cloudId, actor: who, remaining: () => 900_000 },
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
    personalData,
    reported,
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
        for (const body of wakes) {
          if (body.kind === 'evidence') await makeEvidence(app(), makers, body.id);
          else await wakeUp(app(), { body });
        }
      }
    },
    pageEvent: (kind, pageId) => onPageEvent(app(), { kind, pageId }),
    tick: async () => {
      await sweep(engineOf(app()));
      await keepUp(app());
      await world.work();
    },
    close: async () => {
      site.close();
      await Promise.all([celum.close(), opentext.close()]);
    },
  };
  return world;
}

async function changesIn(answer: Response): Promise<AccountChange[]> {
  if (answer.status === 204) return [];
  return ((await answer.json()) as { accounts: AccountChange[] }).accounts;
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
          return Promise.reject(asError(error));
        }
        return Reflect.apply(member, of, args);
      };
    },
  });
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));
