import { createClock, type Clock } from '../../../local/clock';
import { startCelum, type CelumStandIn } from '../../../local/vendors/celum';
import { celum } from '../../../src/connectors/celum';
import type { CelumClient } from '../../../src/connectors/celum/client';
import type { CallLine, HttpRequest, Send } from '../../../src/connectors/kit/http';
import type { AssetQuery, LibraryMapping } from '../../../src/contracts/library';

export const HOST = 'https://aurora.celum.cloud';
export const KEY = 'celum-key-imprimatur-0001';

/** The day on which these tests happen. */
const TODAY = Date.parse('2026-11-21T09:00:00Z');

/** What Dora sets in the app's mapping screen. */
export const MAPPING: LibraryMapping = {
  approvalField: 643,
  approvedValues: [3],
  inReviewValues: [1, 2],
  rejectedValues: [4],
  channelsField: 644,
  territoriesField: 645,
  languagesField: 646,
  licenceEndField: 647,
  altTextField: 648,
  creditField: 649,
  ownerField: 650,
};

export interface Tenant {
  vendor: CelumStandIn;
  clock: Clock;
  /** Every request that left, with the host that it went to. */
  sent: { url: string; request: HttpRequest }[];
  logged: CallLine[];
  client: CelumClient;
  connect(options?: Connecting): CelumClient;
}

interface Connecting {
  baseUrl?: string;
  apiKey?: string;
  /** Instead of the key. */
  signIn?: { username?: string; password?: string };
  auth?: 'key' | 'basic';
  clientId?: string;
  keyPrefix?: 'none' | 'bearer';
  actAs?: 'service' | 'reader';
  timeZone?: string;
  /** Milliseconds by which the app's clock is ahead of CELUM's. */
  ahead?: number;
  /** Milliseconds that the invocation has left. */
  remaining?: () => number;
  /** Stands between the connector and CELUM. */
  tap?: (send: Send) => Send;
}

/** What undici throws for a name that DNS does not know. */
function unknownHost(url: string): Error {
  const { hostname } = new URL(url);
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
    code: 'ENOTFOUND',
  });
  return new TypeError('fetch failed', { cause });
}

/** A tenant of CELUM, and a connection to it over real HTTP. */
export async function openTenant(): Promise<Tenant> {
  const clock = createClock(TODAY - Date.now());
  const vendor = await startCelum({ profile: 'story', publicUrl: HOST, clock });
  const sent: Tenant['sent'] = [];
  const logged: CallLine[] = [];
  const send: Send = (url, request) => {
    sent.push({ url, request });
    if (!url.startsWith(`${HOST}/`)) return Promise.reject(unknownHost(url));
    const { body, signal, ...rest } = request;
    return fetch(url.replace(HOST, vendor.url), {
      ...rest,
      redirect: 'manual',
      ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
      ...(signal !== undefined && { signal }),
    });
  };
  const connect = (connecting: Connecting = {}) => {
    const {
      baseUrl = HOST,
      apiKey = KEY,
      signIn,
      ahead = 0,
      remaining,
      tap,
      ...config
    } = connecting;
    return celum
      .connect({
        config: celum.config.parse({ baseUrl, auth: signIn ? 'basic' : 'key', ...config }),
        secrets: signIn ?? { apiKey },
        send: tap === undefined ? send : tap(send),
        now: () => clock.now() + ahead,
        remaining: remaining ?? (() => 25_000),
        log: (line) => void logged.push(line),
      })
      .withMapping(MAPPING);
  };
  return { vendor, clock, sent, logged, client: connect(), connect };
}

export const query = (changes: Partial<AssetQuery> = {}): AssetQuery => ({
  text: '',
  kinds: [],
  usableOnly: false,
  sort: 'modified',
  page: 1,
  size: 50,
  ...changes,
});
