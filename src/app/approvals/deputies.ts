import { Deputy } from '../../contracts/deputy';
import { isClosedAccount } from '../../contracts/systems';
import { dayIn } from '../../domain/day';
import { Problem } from '../../errors';
import type { App } from '../app';

const PREFIX = 'deputy:';
const key = (accountId: string) => `${PREFIX}${accountId}`;

/** Everybody's deputies with the one that each has named, a page of them. */
export async function allDeputies({ ports }: App, cursor?: string) {
  const { rows, next } = await ports.store.list(PREFIX, 100, cursor);
  const named = rows.map((row) => ({
    accountId: row.key.slice(PREFIX.length),
    ...Deputy.parse(row.value),
  }));
  return { named, next };
}

/** Whom the person has named, whether the days have come or not. */
export async function readDeputy({ ports }: App, accountId: string): Promise<Deputy | null> {
  const stored = await ports.store.get(key(accountId));
  return stored === undefined ? null : Deputy.parse(stored);
}

/** Who decides for the person today; undefined when nobody does. */
export async function deputyOf(app: App, accountId: string): Promise<string | undefined> {
  const named = await readDeputy(app, accountId);
  return named && isOn(named, await todayOf(app)) ? named.deputy : undefined;
}

/** Those for whom this person decides today. A hint: what was named a moment ago may be missing. */
export async function principalsOf(app: App, deputy: string): Promise<string[]> {
  const today = await todayOf(app);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { named, next } = await allDeputies(app, cursor);
    found.push(
      ...named
        .filter((one) => one.deputy === deputy && isOn(one, today))
        .map(({ accountId }) => accountId),
    );
    cursor = next;
  } while (cursor !== undefined);
  return found;
}

export async function nameDeputy(app: App, accountId: string, named: Deputy): Promise<void> {
  const { deputy, from, until } = named;
  if (until < from || until < (await todayOf(app))) {
    throw new Problem('invalid-input', { subject: 'until' });
  }
  const known = await app.asUser.people([deputy]);
  if (deputy === accountId || isClosedAccount(deputy) || known.length === 0) {
    throw new Problem('invalid-input', { subject: 'deputy' });
  }
  await app.happened(
    [{ kind: 'deputy-named', accountId, ...named }],
    [{ key: key(accountId), value: named }],
  );
}

/** Safe to repeat. */
export async function removeDeputy(app: App, accountId: string): Promise<void> {
  if (!(await readDeputy(app, accountId))) return;
  await app.happened(
    [{ kind: 'deputy-removed', accountId }],
    [{ key: key(accountId), value: null }],
  );
}

export async function todayOf({ settings, ports }: Pick<App, 'settings' | 'ports'>) {
  return dayIn((await settings.site()).timeZone, ports.now());
}

const isOn = ({ from, until }: Deputy, day: string): boolean => from <= day && day <= until;
