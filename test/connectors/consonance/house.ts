import { createClock, type Clock } from '../../../local/clock';
import { startConsonance, type ConsonanceStandIn } from '../../../local/vendors/consonance';
import { consonance } from '../../../src/connectors/consonance';
import type { ConsonanceClient } from '../../../src/connectors/consonance/client';
import type { CallLine, HttpRequest, Send } from '../../../src/connectors/kit/http';

export const HOST = 'https://web.consonance.app';
const KEY = 'aurora-imprimatur-00000000000001';
const TODAY = Date.parse('2026-11-21T09:00:00Z');

export const PROFILES = ['evidenced', 'extended'] as const;

interface Connecting {
  baseUrl?: string;
  apiKey?: string;
  api?: 'graphql' | 'rest';
  /** Milliseconds by which the app's clock is ahead. */
  ahead?: number;
  remaining?: number;
  tap?: (send: Send) => Send;
}

export interface House {
  vendor: ConsonanceStandIn;
  clock: Clock;
  sent: { url: string; request: HttpRequest }[];
  logged: CallLine[];
  client: ConsonanceClient;
  connect(options?: Connecting): ConsonanceClient;
  /** Names of the mutations that were sent. */
  mutations(): string[];
  /** What each document was given as its input. */
  inputs(): Record<string, unknown>[];
}

/** What undici throws for a name that DNS does not know. */
function unknownHost(url: string): Error {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${new URL(url).hostname}`), {
    code: 'ENOTFOUND',
  });
  return new TypeError('fetch failed', { cause });
}

/** A publisher's Consonance, and a connection to it over real HTTP. */
export async function openHouse(profile: (typeof PROFILES)[number] = 'evidenced'): Promise<House> {
  const clock = createClock(TODAY - Date.now());
  const vendor = await startConsonance({ profile, publicUrl: HOST, clock });
  const sent: House['sent'] = [];
  const logged: CallLine[] = [];
  const send: Send = (url, request) => {
    sent.push({ url, request });
    if (!url.startsWith(`${HOST}/`)) return Promise.reject(unknownHost(url));
    const { body, signal, ...rest } = request;
    return fetch(url.replace(HOST, vendor.url), {
      ...rest,
      redirect: 'manual',
      ...(typeof body === 'string' && { body }),
      ...(signal !== undefined && { signal }),
    });
  };
  const connect = ({
    baseUrl = HOST,
    apiKey = KEY,
    ahead = 0,
    remaining = 25_000,
    tap = (line) => line,
    ...config
  }: Connecting = {}) =>
    consonance.connect({
      config: consonance.config.parse({ baseUrl, ...config }),
      secrets: { apiKey },
      send: tap(send),
      now: () => clock.now() + ahead,
      remaining: () => remaining,
      log: (line) => void logged.push(line),
    });
  const mutations = () =>
    sent.flatMap(({ request }) => /result: (\w+)/.exec(String(request.body))?.[1] ?? []);
  const inputs = () => sent.map(({ request }) => inputOf(String(request.body)));
  return { vendor, clock, sent, logged, client: connect(), connect, mutations, inputs };
}

/** What a document was given as its input; empty for a reading one. */
function inputOf(body: string): Record<string, unknown> {
  const { variables } = JSON.parse(body) as { variables?: { input?: Record<string, unknown> } };
  return variables?.input ?? {};
}

/** A client whose vendor always gives this answer; with a function, by the text of the request. */
export function answering(answer: unknown): ConsonanceClient {
  const bodyFor =
    typeof answer === 'function' ? (answer as (text: string) => unknown) : () => answer;
  return consonance.connect({
    config: consonance.config.parse({ baseUrl: HOST }),
    secrets: { apiKey: 'any' },
    send: (_, { body }) => Promise.resolve(new Response(JSON.stringify(bodyFor(String(body))))),
    now: () => TODAY,
    remaining: () => 25_000,
  });
}

/** A client whose vendor shows this schema and answers every other document with the same data. */
export const answeringWith = (schema: unknown, data: unknown): ConsonanceClient =>
  answering((text: string) =>
    text.includes('__schema') ? { data: { __schema: schema } } : { data },
  );

/** All pages of a sweep. */
export async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}
