import type { AuthenticatorView } from '../../contracts/authenticator';
import {
  addressOf,
  hashOfCode,
  indexOfCode,
  recoveryCodes,
  SECRET_BYTES,
  secretOf,
} from '../../domain/second-factor';
import { Problem } from '../../errors';
import type { App } from '../app';
import type { AuthenticatorFact } from '../approvals/facts';
import { activeOf, assertOpen, refuse, stepNow } from './check';
import { changeTo, readAuthenticator, secretKey, viewOf, type Authenticator } from './stored';

/** What the person has set up. */
export async function authenticatorOf(app: App, accountId: string): Promise<AuthenticatorView> {
  const { store, now } = app.ports;
  return viewOf(await readAuthenticator(store, accountId), now());
}

/**
 * Makes a new secret and shows it, this once. It signs nothing before a first code has confirmed it. Throws
 * 'in-use' while another one is active: losing that one is what recovery codes are for.
 */
export async function beginEnrolment(
  app: App,
  accountId: string,
): Promise<{ secret: string; address: string }> {
  const { store, now, randomBytes } = app.ports;
  const kept = await readAuthenticator(store, accountId);
  if (kept?.state === 'active') throw new Problem('in-use');
  if (kept) assertOpen(app, kept);
  const { displayName } = await app.asUser.me();
  const secret = secretOf(randomBytes(SECRET_BYTES));
  await store.setSecret(secretKey(accountId), { secret });
  const salt = Buffer.from(randomBytes(16)).toString('hex');
  await change(app, kept, {
    ...(kept ?? { accountId, failures: 0, lockedUntil: 0, fence: 0 }),
    state: 'pending',
    since: now(),
    usedStep: 0,
    salt,
    recovery: [],
  });
  return { secret, address: addressOf(secret, displayName) };
}

/** The first code proves that the app on the phone has the secret. Answers the recovery codes, this once. */
export async function confirmEnrolment(
  app: App,
  accountId: string,
  code: string,
): Promise<{ recoveryCodes: string[] }> {
  const kept = await readAuthenticator(app.ports.store, accountId);
  if (kept?.state !== 'pending') throw new Problem('no-authenticator');
  assertOpen(app, kept);
  const step = await stepNow(app, kept, code);
  if (typeof step !== 'number') return await refuse(app, kept);
  const codes = recoveryCodes((length) => app.ports.randomBytes(length));
  const recovery = codes.map((one) => hashOfCode(kept.salt, one));
  const active: Authenticator = {
    ...kept,
    state: 'active',
    since: app.ports.now(),
    usedStep: step,
    failures: 0,
    recovery,
  };
  await change(app, kept, active, 'authenticator-enrolled');
  return { recoveryCodes: codes };
}

/** Ends the authenticator with a recovery code, so that the person can set up another one. */
export async function recover(app: App, accountId: string, code: string): Promise<void> {
  const kept = await activeOf(app, accountId);
  if (indexOfCode(kept.recovery, kept.salt, code) < 0) await refuse(app, kept);
  await end(app, kept, 'authenticator-recovered');
}

/** Ends somebody's authenticator for them. A matter of site admins, and of the log. */
export async function resetAuthenticator(app: App, accountId: string): Promise<void> {
  const kept = await readAuthenticator(app.ports.store, accountId);
  if (!kept || kept.state === 'none') return;
  await end(app, kept, 'authenticator-reset');
}

async function end(app: App, kept: Authenticator, fact: AuthenticatorFact): Promise<void> {
  const clean = { recovery: [], failures: 0, lockedUntil: 0 };
  await change(app, kept, { ...kept, ...clean, state: 'none' }, fact);
  await app.ports.store.deleteSecret(secretKey(kept.accountId));
}

async function change(
  app: App,
  previous: Authenticator | undefined,
  next: Authenticator,
  fact?: AuthenticatorFact,
): Promise<void> {
  const facts = fact ? [{ kind: fact, accountId: next.accountId }] : [];
  if (!(await app.happened(facts, [changeTo(previous, next)]))) throw new Problem('conflict');
}
