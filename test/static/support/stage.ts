import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import type { Answer } from '../../../src/contracts/problem';
import { RESOLVERS } from '../../../src/contracts/resolvers';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../../src/contracts/resolvers';
import { picture } from './picture';

/** How the app's server answers in a test; a call that is not listed fails as an unknown resolver does. */
export type Server = {
  [N in ResolverName]?: (
    input: ResolverInput<N>,
  ) => Answer<ResolverOutput<N>> | Promise<Answer<ResolverOutput<N>>>;
};

interface Scene {
  /** Key of the resource: asset-macro, asset-picker, byline, settings. */
  resource: string;
  extension?: Record<string, unknown>;
  server: Server;
  locale?: string;
  timeZone?: string;
  accountId?: string | undefined;
  dark?: boolean;
  size?: { width: number; height: number };
  /** Answers of Confluence's REST API by path. */
  confluence?: Record<string, unknown>;
  /** Refuses every permission that is asked for. */
  consent?: boolean;
}

/** One command that the resource gave to Confluence around it. */
export interface Command {
  name: string;
  payload: unknown;
}

export interface Stage {
  page: Page;
  /** How the app's server answers from now on; a test may change it. */
  server: Server;
  /** Calls of the app's server, in order. */
  calls: { name: string; input: unknown }[];
  commands: Command[];
  /** What the browser or the page complained about: refused by the policy, script errors, console errors. */
  complaints: string[];
  inputs<N extends ResolverName>(name: N): ResolverInput<N>[];
  /** Resolves when the app's server was asked this so often. */
  asked(name: ResolverName, times?: number): Promise<void>;
  /** Resolves with the payload when Confluence was given this command. */
  told(name: string): Promise<unknown>;
  /** Keeps a picture of the screen in the folder that the environment names as SHOTS; without it, nothing. */
  look(name: string): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

// As strict as Forge's own for a resource without unsafe styles.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

const root = path.resolve(__dirname, '../../..');

async function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage');
    if (pathname.startsWith('/pictures/')) {
      response.setHeader('content-type', 'image/svg+xml');
      response.end(picture(decodeURIComponent(pathname.slice('/pictures/'.length))));
      return;
    }
    if (pathname === '/favicon.ico') {
      response.statusCode = 204;
      response.end();
      return;
    }
    const [, key = '', ...rest] = pathname.split('/');
    const file = path.join(root, 'static', key, 'build', rest.join('/') || 'index.html');
    readFile(file).then(
      (bytes) => {
        response.setHeader('content-type', TYPES[path.extname(file)] ?? 'text/plain');
        response.setHeader('content-security-policy', POLICY);
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function invoke(server: Server, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(RESOLVERS, name)) throw new Error(`There is no resolver ${name}.`);
  const known = name as ResolverName;
  const parsed = RESOLVERS[known].input.parse(input);
  const answer = server[known] as
    ((parsed: unknown) => Answer<unknown> | Promise<Answer<unknown>>) | undefined;
  if (!answer) throw new Error(`This scene has no answer for ${name}.`);
  const given = await answer(parsed);
  // A scene may not answer what the real server could not.
  if (given.ok) RESOLVERS[known].output.parse(given.value);
  return given;
}

type Commands = Record<string, (scene: Scene, payload: unknown) => unknown>;

const ANN = '712020:a0000000-0000-4000-8000-000000000001';
const taken = () => true;

/** The bridge's commands as Confluence answers them; any other is refused loudly. */
const COMMANDS: Commands = {
  getContext: (scene) => ({
    accountId: 'accountId' in scene ? scene.accountId : ANN,
    cloudId: '5f1c2e7a-0b6d-4d3c-9a11-aa0000000001',
    localId: 'local-1',
    locale: scene.locale ?? 'en-GB',
    timezone: scene.timeZone ?? 'Europe/London',
    siteUrl: 'https://aurora-press.atlassian.net',
    moduleKey: scene.resource,
    extension: scene.extension ?? {},
  }),
  invoke: ({ server }, payload) => {
    const { functionKey, payload: input } = payload as { functionKey: string; payload: unknown };
    return invoke(server, functionKey, input);
  },
  fetchProduct: ({ confluence }, payload) => {
    const { restPath } = payload as { restPath: string };
    const body = confluence?.[restPath.split('?')[0] ?? ''];
    const status = body === undefined ? 404 : 200;
    return { body: JSON.stringify(body ?? {}), headers: {}, status, statusText: '' };
  },
  __permission__egressSet: ({ consent }) => {
    if (consent === false) throw new Error('The admin declined.');
    return { results: [] };
  },
  __permission__egressGet: () => ({ results: [] }),
  emit: taken,
  submit: taken,
  close: taken,
  navigate: taken,
  showFlag: taken,
  enableTheming: taken,
};

async function obey(scene: Scene, command: string, payload: unknown): Promise<unknown> {
  const answer = COMMANDS[command];
  if (!answer) throw new Error(`Confluence does not know ${command}.`);
  return await answer(scene, payload);
}

/** Runs in the page before the resource: what Forge's global-bridge script leaves there. */
function installBridge(dark: boolean) {
  const host = window as unknown as {
    askHost: (command: string, payload: string) => Promise<string>;
    __bridge: unknown;
  };
  host.__bridge = {
    callBridge: async (command: string, payload: unknown) => {
      if (command === 'enableTheming') {
        document.documentElement.dataset['colorMode'] = dark ? 'dark' : 'light';
      }
      const answer = JSON.parse(await host.askHost(command, JSON.stringify(payload ?? null))) as {
        value?: unknown;
        error?: string;
      };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
  };
}

/** Opens built resources in a real browser, in a frame's place, with a host that only the test decides about. */
export class Theatre {
  readonly #browser: Browser;
  readonly #house: { url: string; close: () => void };

  private constructor(browser: Browser, house: { url: string; close: () => void }) {
    this.#browser = browser;
    this.#house = house;
  }

  static async open(): Promise<Theatre> {
    const [browser, house] = await Promise.all([
      chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }),
      serve(),
    ]);
    return new Theatre(browser, house);
  }

  async play(scene: Scene): Promise<Stage> {
    const context = await this.#browser.newContext({
      viewport: scene.size ?? { width: 1200, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    const waiting = new Set<() => void>();
    const until = (isTrue: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isTrue()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    const server = { ...scene.server };
    const stage: Stage = {
      page,
      server,
      asked: (name, times = 1) => until(() => stage.inputs(name).length >= times),
      told: async (name) => {
        await until(() => stage.commands.some((command) => command.name === name));
        return stage.commands.find((command) => command.name === name)?.payload;
      },
      calls: [],
      commands: [],
      complaints: [],
      look: async (name) => {
        const folder = process.env['SHOTS'];
        if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
      },
      inputs: <N extends ResolverName>(name: N) =>
        stage.calls
          .filter((call) => call.name === name)
          .map((call) => call.input as ResolverInput<N>),
    };
    page.on('pageerror', (error) => stage.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') stage.complaints.push(message.text());
    });
    await page.exposeFunction('askHost', async (command: string, text: string) => {
      const payload = JSON.parse(text) as unknown;
      if (command === 'invoke') {
        const call = payload as { functionKey: string; payload: unknown };
        stage.calls.push({ name: call.functionKey, input: call.payload });
      } else stage.commands.push({ name: command, payload });
      for (const look of waiting) look();
      try {
        return JSON.stringify({ value: await obey({ ...scene, server }, command, payload) });
      } catch (error) {
        return JSON.stringify({ error: String(error) });
      }
    });
    await page.addInitScript(installBridge, scene.dark ?? false);
    await page.goto(`${this.#house.url}/${scene.resource}/index.html`);
    return stage;
  }

  /** Address of a drawn picture on the stage. */
  picture(name: string): string {
    return `${this.#house.url}/pictures/${encodeURIComponent(name)}`;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#house.close();
  }
}
