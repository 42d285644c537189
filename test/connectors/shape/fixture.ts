import type * as z from 'zod';

import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { CheckReport, Connector } from '../../../src/connectors/kit/connector';
import type { CallLine, Send } from '../../../src/connectors/kit/http';
import { hostsOf, internet, sendThrough } from '../drives/internet';
import { liveTenant, realNetwork, type Tenant } from './live-tenant';

/** One system as the suite of all connectors needs it. */
export interface Shaped {
  key: string;
  title: string;
  /** What its config and secrets are checked by. */
  fits: (tenant: Tenant) => boolean;
  tenant: Tenant;
  /** Secrets that nobody gave out. */
  wrongSecrets: Record<string, string>;
  /** The config of an address that does not exist; empty where the vendor's hosts are fixed. */
  wrongHost: Record<string, string>;
  /** What an answer is taken for that is none: OpenText's host has much more at it than its API. */
  unreadable: 'bad-answer' | 'wrong-address';
  isSignIn: (url: string) => boolean;
  start(): Promise<Opened>;
}

export interface Opened {
  /** Checks a connection made for it; everything it sends goes through `tap`. */
  check(wish?: CheckWish): Promise<CheckReport>;
  /** Makes a connection and uses it for nothing. */
  connectOnly(): void;
  sent: string[];
  log: CallLine[];
  close(): Promise<void>;
}

export interface CheckWish {
  tap?: ((send: Send) => Send) | undefined;
  config?: Record<string, string> | undefined;
  secrets?: Record<string, string> | undefined;
  remaining?: number | undefined;
}

interface Wishes extends Pick<Shaped, 'wrongSecrets' | 'wrongHost' | 'isSignIn' | 'unreadable'> {
  tenant: Tenant;
  standIn: () => Promise<StandIn>;
  /** Host names with the path below which the stand-in answers for each. */
  hosts: Readonly<Record<string, string>>;
}

/** A connector over real HTTP: to its stand-in, or to the tenant that the environment names. */
export function shaped<Config extends z.ZodType, Secrets extends z.ZodType, Client>(
  connector: Connector<Config, Secrets, Client>,
  { tenant: seeded, standIn, hosts, ...wishes }: Wishes,
): Shaped {
  const live = liveTenant(connector.key);
  const tenant = live ?? seeded;
  const fits = ({ config, secrets }: Tenant) =>
    connector.config.safeParse(config).success && connector.secrets.safeParse(secrets).success;
  return {
    ...wishes,
    key: connector.key,
    title: connector.title,
    fits,
    tenant,
    start: async () => {
      const vendor = live ? undefined : await standIn();
      const clock = vendor?.context.clock;
      const through: typeof fetch = vendor ? internet(hostsOf(vendor.url, hosts)) : realNetwork;
      const sent: string[] = [];
      const log: CallLine[] = [];
      const send: Send = (url, request) => {
        sent.push(url);
        return sendThrough(through)(url, request);
      };
      const connect = ({ tap = (line) => line, config, secrets, remaining }: CheckWish = {}) =>
        connector.connect({
          config: connector.config.parse({ ...tenant.config, ...config }),
          secrets: connector.secrets.parse({ ...tenant.secrets, ...secrets }),
          send: tap(send),
          now: () => clock?.now() ?? Date.now(),
          remaining: () => remaining ?? 60_000,
          log: (line) => void log.push(line),
        });
      return {
        check: async (wish) => connector.check(connect(wish)),
        connectOnly: () => void connect(),
        sent,
        log,
        close: async () => vendor?.close(),
      };
    },
  };
}
