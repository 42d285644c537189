import type { z } from 'zod';

import { Problem } from '../../errors';
import type { CallLog, Send } from './http';

export interface ConnectOptions<Config, Secrets> {
  config: Config;
  secrets: Secrets;
  send: Send;
  /** Milliseconds since the epoch; tests move it. */
  now: () => number;
  /** Milliseconds this invocation may still run; a call that could not end in time is not started. */
  remaining: () => number;
  log?: CallLog | undefined;
}

/** What a check found: one sentence key per finding, for the settings page. */
export interface CheckReport {
  /** Whom we are signed in as, in the vendor's words. */
  account: string;
  version?: string | undefined;
  /** Rights or set-up that are missing, as codes the settings page knows, each with its subject. */
  warnings: { code: string; subject?: string | undefined }[];
}

/** The one shape every connected system has: how it is configured, how it is reached, how it is checked. */
export interface Connector<Config extends z.ZodType, Secrets extends z.ZodType, Client> {
  readonly key: string;
  readonly title: string;
  readonly config: Config;
  readonly secrets: Secrets;
  /** Makes no call; the first operation signs in. */
  connect(options: ConnectOptions<z.infer<Config>, z.infer<Secrets>>): Client;
  /**
   * Proves that the connection works, or throws a Problem that names the set-up mistake; 'wrong-address' also for a host
   * that does not exist. Elsewhere that is 'unavailable': names come back.
   */
  check(client: Client): Promise<CheckReport>;
}

export function defineConnector<Config extends z.ZodType, Secrets extends z.ZodType, Client>(
  connector: Connector<Config, Secrets, Client>,
): Connector<Config, Secrets, Client> {
  return {
    ...connector,
    check: (client) =>
      connector.check(client).catch((error: unknown) => {
        throw hostDoesNotExist(error) ? noSuchHost(connector.title, error) : error;
      }),
  };
}

/** undici's code and text for a name that DNS does not know; Forge passes on the text only. */
function hostDoesNotExist(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    if (code === 'ENOTFOUND' || cause.message.includes('getaddrinfo ENOTFOUND')) return true;
  }
  return false;
}

const noSuchHost = (subject: string, cause: unknown) =>
  new Problem('wrong-address', { subject, detail: 'no such host', cause });
