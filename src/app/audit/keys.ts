import * as z from 'zod';

import { SigningKey } from '../../contracts/audit';
import { keyIdOf, privateKeyOf, publicJwkOf, signText } from '../../domain/audit/signing';
import { Problem } from '../../errors';
import type { AuditNote } from '../../domain/audit/note';
import type { Change, Ports } from '../ports';

/** Public halves of all keys, the current one first. Old ones stay: what they signed stays checkable. */
const Ring = z.object({ fence: z.int(), body: z.array(SigningKey).min(1) });
type Ring = z.infer<typeof Ring>;
const Secret = z.object({ privateKey: z.string() });

const RING = 'keys';
const secretKey = (keyId: string) => `audit-key:${keyId}`;

type Needs = Pick<Ports, 'store' | 'now' | 'randomBytes'>;

/** The audit log's own `record`. */
type Record = (notes: readonly AuditNote[], changes: () => readonly Change[]) => Promise<boolean>;

export interface Signer {
  keyId: string;
  sign: (text: string) => string;
}

/** Everybody may have these: they check signatures and make none. */
export async function publicKeys(ports: Needs): Promise<SigningKey[]> {
  return (await readRing(ports))?.body ?? [];
}

/** Signs with the current key; makes the first one when there is none. */
export async function signerOf(ports: Needs): Promise<Signer> {
  const ring = (await readRing(ports)) ?? (await firstRing(ports));
  const [current] = ring.body;
  const secret = Secret.safeParse(await ports.store.getSecret(secretKey(current?.keyId ?? '')));
  if (!current || !secret.success) {
    throw new Problem('unexpected', { detail: 'the signing key is not in the secret store' });
  }
  return { keyId: current.keyId, sign: (text) => signText(secret.data.privateKey, text) };
}

/**
 * Makes a new key that signs from the next entry on. The entry about it is still signed by the old one, so the
 * old key vouches for the new one. Throws 'conflict' when somebody else does it at the same time.
 */
export async function renewKey(ports: Needs, record: Record): Promise<void> {
  const ring = (await readRing(ports)) ?? (await firstRing(ports));
  const key = await makeKey(ports);
  const value = { fence: ring.fence + 1, body: [key, ...ring.body] };
  const facts = { key: key.keyId, before: ring.body[0]?.keyId ?? null };
  const written = await record([{ kind: 'signing-key-made', pageId: null, facts }], () => [
    { entity: 'audit-head', key: RING, value, ifFence: ring.fence },
  ]);
  if (written) return;
  await ports.store.deleteSecret(secretKey(key.keyId));
  throw new Problem('conflict');
}

async function readRing({ store }: Needs): Promise<Ring | undefined> {
  const row = await store.getEntity('audit-head', RING);
  return row === undefined ? undefined : Ring.parse(row);
}

async function firstRing(ports: Needs): Promise<Ring> {
  const key = await makeKey(ports);
  const ring: Ring = { fence: 0, body: [key] };
  if (await ports.store.createEntity('audit-head', RING, { ...ring })) return ring;
  // Somebody else made the first one at the same time, and theirs counts.
  await ports.store.deleteSecret(secretKey(key.keyId));
  return Ring.parse(await ports.store.getEntity('audit-head', RING));
}

/** The private half goes to the secret store and nowhere else. */
async function makeKey({ store, now, randomBytes }: Needs): Promise<SigningKey> {
  const privateKey = privateKeyOf(randomBytes(32));
  const jwk = publicJwkOf(privateKey);
  const keyId = keyIdOf(jwk);
  await store.setSecret(secretKey(keyId), { privateKey });
  return { keyId, jwk, since: new Date(now()).toISOString() };
}
