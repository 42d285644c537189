import { stepOfCode } from '../../domain/second-factor';
import { Problem } from '../../errors';
import type { App } from '../app';
import type { Change } from '../ports';
import { changeTo, instant, readAuthenticator, readSecret, type Authenticator } from './stored';

/** So many wrong codes in a row, and none is taken for so long. */
const FAILURES = 5;
const LOCKED = 15 * 60_000;

/**
 * Takes a code of the person's authenticator. Answers the change that spends it, to be written together with what
 * the code is given for: then it works once, however many ask at the same time. Throws 'no-authenticator',
 * 'locked-out', 'code-wrong' and 'code-used'.
 */
export async function spendCode(app: App, accountId: string, code: string): Promise<Change> {
  const kept = await activeOf(app, accountId);
  const step = await stepNow(app, kept, code);
  if (step === 'used') throw new Problem('code-used');
  if (step === null) return await refuse(app, kept);
  return changeTo(kept, { ...kept, usedStep: step, failures: 0 });
}

export async function stepNow({ ports }: App, kept: Authenticator, code: string) {
  const secret = await readSecret(ports.store, kept.accountId);
  if (secret === undefined) throw new Problem('no-authenticator');
  return stepOfCode(secret, code, ports.now(), kept.usedStep);
}

export async function activeOf(app: App, accountId: string): Promise<Authenticator> {
  const kept = await readAuthenticator(app.ports.store, accountId);
  if (kept?.state !== 'active') throw new Problem('no-authenticator');
  assertOpen(app, kept);
  return kept;
}

export function assertOpen({ ports }: App, { lockedUntil }: Authenticator): void {
  if (lockedUntil > ports.now()) throw new Problem('locked-out', { until: instant(lockedUntil) });
}

/** Counts a wrong code before it is refused, so that nobody can go on trying. */
export async function refuse(app: App, kept: Authenticator): Promise<never> {
  const failures = kept.failures + 1;
  const locks = failures >= FAILURES;
  const next = locks
    ? { ...kept, failures: 0, lockedUntil: app.ports.now() + LOCKED }
    : { ...kept, failures };
  const { accountId } = kept;
  const facts = locks ? [{ kind: 'authenticator-locked', accountId } as const] : [];
  // Somebody else tried at the same moment: this try did not count, so it must not have told anything either.
  if (!(await app.happened(facts, [changeTo(kept, next)]))) throw new Problem('conflict');
  assertOpen(app, next);
  throw new Problem('code-wrong');
}
