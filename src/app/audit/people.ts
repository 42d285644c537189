import { createHmac } from 'node:crypto';

import * as z from 'zod';

import { AccountId, Instant } from '../../contracts/systems';
import type { Ports } from '../ports';

/**
 * The log names people by a keyed commitment: HMAC-SHA256 of the account id under a random key of that person's
 * own, which stands in the secret store. Without the key nobody can tell whom a commitment means, not even by
 * trying all accounts; so erasing a person is erasing their key, and the log stays as it is.
 */
const Known = z.object({ accountId: AccountId, since: Instant });
const Current = z.object({ commitment: z.string() });
const Key = z.object({ key: z.string() });

const PREFIX = 'audit-who:';
const knownKey = (commitment: string) => `${PREFIX}${commitment}`;
const currentKey = (accountId: string) => `audit-person:${accountId}`;

type Needs = Pick<Ports, 'store' | 'now' | 'randomBytes'>;

/** The person's commitment; makes their key when they act for the first time. */
export async function commitmentOf(ports: Needs, accountId: string): Promise<string> {
  const { store } = ports;
  const current = Current.safeParse(await store.get(currentKey(accountId)));
  if (current.success) return current.data.commitment;
  const key = Buffer.from(ports.randomBytes(32)).toString('hex');
  const commitment = createHmac('sha256', Buffer.from(key, 'hex')).update(accountId).digest('hex');
  // Findable and erasable before it is used. Two at once make two commitments; both are of this person.
  await store.setSecret(knownKey(commitment), { key });
  const since = new Date(ports.now()).toISOString();
  await store.set(knownKey(commitment), { accountId, since });
  await store.set(currentKey(accountId), { commitment });
  return commitment;
}

/** Whose commitment it is, as long as their key is there and says so; undefined for those who were erased. */
export async function accountOf({ store }: Needs, commitment: string): Promise<string | undefined> {
  const known = Known.safeParse(await store.get(knownKey(commitment)));
  if (!known.success) return undefined;
  const secret = Key.safeParse(await store.getSecret(knownKey(commitment)));
  if (!secret.success) return undefined;
  const { accountId } = known.data;
  const own = createHmac('sha256', Buffer.from(secret.data.key, 'hex')).update(accountId);
  return own.digest('hex') === commitment ? accountId : undefined;
}

/** One page of the people whom the log can still name. */
export async function peopleOfLog({ store }: Needs, cursor: string | undefined) {
  const { rows, next } = await store.list(PREFIX, 100, cursor);
  const people = rows.flatMap(({ key, value }) => {
    const known = Known.safeParse(value);
    return known.success ? [{ ...known.data, commitment: key.slice(PREFIX.length) }] : [];
  });
  return { people, next };
}

/** Makes a commitment mean nobody. Safe to repeat. */
export async function forgetPerson(
  { store }: Needs,
  { accountId, commitment }: { accountId: string; commitment: string },
): Promise<void> {
  await store.deleteSecret(knownKey(commitment));
  await store.delete(currentKey(accountId));
  await store.delete(knownKey(commitment));
}
