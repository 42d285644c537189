import * as z from 'zod';

import { ProblemView } from '../../contracts/problem';
import { ConnectionConfig } from '../../contracts/settings';
import { Instant, type SystemKey } from '../../contracts/systems';
import type { Store } from '../ports';

/** A connection as it is kept. Its secrets are in the secret store; here stands only which are set. */
export const StoredConnection = z.object({
  config: ConnectionConfig,
  secretsSet: z.array(z.string()),
  account: z.string().nullable(),
  checkedAt: Instant.nullable(),
  problem: ProblemView.nullable(),
});
export type StoredConnection = z.infer<typeof StoredConnection>;

const Secrets = z.record(z.string(), z.string());

const key = (system: SystemKey) => `connection:${system}`;
const secretKey = (system: SystemKey) => `secret:${system}`;

export async function readConnection(
  store: Store,
  system: SystemKey,
): Promise<StoredConnection | undefined> {
  const stored = await store.get(key(system));
  return stored === undefined ? undefined : StoredConnection.parse(stored);
}

export async function readSecrets(
  store: Store,
  system: SystemKey,
): Promise<Record<string, string>> {
  const stored = await store.getSecret(secretKey(system));
  return stored === undefined ? {} : Secrets.parse(stored);
}

/** Secrets first: a connection never stands there with the secrets of another one. */
export async function writeConnection(
  store: Store,
  system: SystemKey,
  connection: StoredConnection,
  secrets: Record<string, string>,
): Promise<void> {
  await store.setSecret(secretKey(system), secrets);
  await store.set(key(system), connection);
}

export async function deleteConnection(store: Store, system: SystemKey): Promise<void> {
  await store.delete(key(system));
  await store.deleteSecret(secretKey(system));
}
