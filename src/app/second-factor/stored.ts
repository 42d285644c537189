import * as z from 'zod';

import type { AuthenticatorView } from '../../contracts/authenticator';
import { seconds } from '../delivery/delivery';
import type { Store } from '../ports';
import type { Written } from '../approvals/facts';

export const AUTHENTICATOR_STATES = ['active', 'pending', 'none'] as const;

/** What is kept of a person's authenticator beside its secret, which is in the secret store. */
const Authenticator = z.strictObject({
  accountId: z.string(),
  state: z.enum(AUTHENTICATOR_STATES),
  /** Milliseconds since the epoch. */
  since: z.int(),
  /** Wrong codes in a row. */
  failures: z.int(),
  lockedUntil: z.int(),
  /** The newest time step that a code was used of. */
  usedStep: z.int(),
  salt: z.string(),
  /** Hashes of the recovery codes that are left. */
  recovery: z.array(z.string()),
  fence: z.int(),
});
export type Authenticator = z.infer<typeof Authenticator>;

const Row = z.looseObject({ body: Authenticator });
const Secret = z.object({ secret: z.string() });

export const secretKey = (accountId: string) => `authenticator:${accountId}`;

export async function readAuthenticator(
  store: Store,
  accountId: string,
): Promise<Authenticator | undefined> {
  const row = await store.getEntity('authenticator', accountId);
  return row === undefined ? undefined : Row.parse(row).body;
}

export async function readSecret(store: Store, accountId: string): Promise<string | undefined> {
  return Secret.safeParse(await store.getSecret(secretKey(accountId))).data?.secret;
}

/** A page of the authenticators in a state. */
export async function authenticatorsIn(
  store: Store,
  state: (typeof AUTHENTICATOR_STATES)[number],
  cursor?: string,
) {
  const query = { index: 'by-state', partition: [state], limit: 100, cursor };
  const { rows, next } = await store.queryEntity('authenticator', query);
  return { found: rows.map((row) => Row.parse(row).body), next };
}

/** The change from one state of it to the next; does not hold when it changed meanwhile. */
export function changeTo(previous: Authenticator | undefined, next: Authenticator): Written {
  const fence = (previous?.fence ?? -1) + 1;
  const value = {
    state: next.state,
    fence,
    updated: seconds(next.since),
    body: { ...next, fence },
  };
  const change: Written = { entity: 'authenticator', key: next.accountId, value };
  return previous ? { ...change, ifFence: previous.fence } : { ...change, ifAbsent: true };
}

export function viewOf(kept: Authenticator | undefined, now: number): AuthenticatorView {
  const locked = kept !== undefined && kept.lockedUntil > now;
  return {
    state: kept?.state ?? 'none',
    since: kept?.state === 'active' ? instant(kept.since) : null,
    lockedUntil: locked ? instant(kept.lockedUntil) : null,
    recoveryCodesLeft: kept?.recovery.length ?? 0,
  };
}

export const instant = (moment: number): string => new Date(moment).toISOString();
