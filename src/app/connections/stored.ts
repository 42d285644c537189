import * as z from 'zod';

import { ProblemView } from '../../contracts/problem';
import { ConnectionConfig } from '../../contracts/settings';
import { Instant, type SystemKey } from '../../contracts/systems';
import type { AuditLog } from '../audit/log';
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

const workedKey = (system: SystemKey) => `worked:${system}`;
const Worked = z.object({ at: z.int() });

/** Notes that the connection, as it is kept, was seen to work. Apart from it, so that a test changes nothing in it. */
export async function noteWorked(store: Store, system: SystemKey, at: number): Promise<void> {
  await store.set(workedKey(system), { at });
}

/** When that was last noted; 0 for never. */
export async function workedAt(store: Store, system: SystemKey): Promise<number> {
  return Worked.safeParse(await store.get(workedKey(system))).data?.at ?? 0;
}

interface Kept {
  store: Store;
  audit: AuditLog;
}

/** Secrets first: a connection never stands there with the secrets of another one. */
export async function writeConnection(
  { store, audit }: Kept,
  system: SystemKey,
  connection: StoredConnection,
  secrets: Record<string, string>,
): Promise<void> {
  await store.setSecret(secretKey(system), secrets);
  const facts = { system, secrets: connection.secretsSet.join(', '), works: !connection.problem };
  const note = { kind: 'connection-saved', pageId: null, facts } as const;
  await audit.record([note], () => [{ key: key(system), value: connection }]);
}

export async function deleteConnection({ store, audit }: Kept, system: SystemKey): Promise<void> {
  const note = { kind: 'connection-removed', pageId: null, facts: { system } } as const;
  await audit.record([note], () => [{ key: key(system), value: null }]);
  await store.deleteSecret(secretKey(system));
}
