import { spawn } from 'node:child_process';
import path from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';
import * as z from 'zod';

import { Caller } from '../../support/caller';

const root = path.resolve(__dirname, '../../..');

const Ready = z.looseObject({
  url: z.url(),
  systems: z.record(z.string(), z.looseObject({ url: z.url() })),
  people: z.record(z.string(), z.looseObject({ accountId: z.string(), name: z.string() })),
});

export interface Product {
  readonly url: string;
  /** Base address of a stand-in. */
  system(key: string): string;
  /** Speaks as its people without a browser. */
  readonly caller: Caller;
  /** A page of a fresh browser context, with this person acting. */
  openAs(
    person: string,
    path: string,
    options?: { dark?: boolean; locale?: string },
  ): Promise<Page>;
  /** Closes every page that was opened so far, with its context. */
  closePages(): Promise<void>;
  /** A local control: faults, clock, tick, crash, reset. */
  control(name: string, body?: unknown): Promise<void>;
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the product as `npm start` does, with the story from its beginning. */
export async function startProduct(port: number, { fresh = true } = {}): Promise<Product> {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/tsx/dist/cli.mjs'),
      'local/main.ts',
      '--json',
      '--port',
      String(port),
      ...(fresh ? ['--fresh'] : []),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = Ready.parse(JSON.parse(await firstLine(child.stdout)));
  const browser = await launchBrowser();

  return {
    url: ready.url,
    system: (key) => ready.systems[key]?.url ?? '',
    caller: new Caller(ready.url, (person) => ready.people[person]?.accountId ?? ''),
    openAs: (person, where, options) =>
      openAs(browser, ready.url, ready.people[person]?.accountId ?? null, { where, ...options }),
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async control(name, body = {}) {
      const answer = await fetch(`${ready.url}/__local/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`The control ${name} answered ${answer.status}.`);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await browser.close();
    },
    async close() {
      await browser.close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

async function openAs(
  browser: Browser,
  url: string,
  accountId: string | null,
  options: { where: string; dark?: boolean; locale?: string },
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    ...(options.locale !== undefined && { locale: options.locale }),
  });
  await context.request.post(`${url}/__site/session`, { data: { accountId } });
  const page = await context.newPage();
  await page.goto(`${url}${options.where}`);
  return page;
}

/** Leaves the stream open: ending it would end the program that writes to it. */
function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk: unknown) => {
      text += String(chunk);
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    stream.on('end', () => reject(new Error('The product ended before it was ready.')));
  });
}
