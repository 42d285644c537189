import * as z from 'zod';

import type { Connector } from '../../../src/connectors/kit/connector';
import { sendThrough } from '../drives/internet';

const Tenant = z.strictObject({
  config: z.record(z.string(), z.string()),
  secrets: z.record(z.string(), z.string()),
});
export type Tenant = z.infer<typeof Tenant>;

/**
 * The tenant of a system that IMPRIMATUR_LIVE_<SYSTEM> names, as JSON: {"config": {…}, "secrets": {…}} with the fields of
 * its connection. Undefined without the variable: then the stand-in is meant.
 */
export function liveTenant(system: string): Tenant | undefined {
  const text = process.env[`IMPRIMATUR_LIVE_${system.toUpperCase()}`];
  return text === undefined ? undefined : Tenant.parse(JSON.parse(text));
}

/** A client of that tenant, over the real network. Undefined without the variable. */
export function openLive<Config extends z.ZodType, Secrets extends z.ZodType, Client>(
  connector: Connector<Config, Secrets, Client>,
): Client | undefined {
  const tenant = liveTenant(connector.key);
  if (!tenant) return undefined;
  return connector.connect({
    config: connector.config.parse(tenant.config),
    secrets: connector.secrets.parse(tenant.secrets),
    send: sendThrough(realNetwork),
    now: Date.now,
    remaining: () => 600_000,
  });
}

/** Redirects are not followed: the connectors decide where they go. */
export const realNetwork: typeof fetch = (input, init) =>
  fetch(input, { ...init, redirect: 'manual' });
