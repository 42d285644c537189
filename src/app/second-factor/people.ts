import type { ResolverOutput } from '../../contracts/resolvers';
import { namesOfClosed } from '../../domain/closed-accounts';
import type { App } from '../app';
import { authenticatorsIn, instant, type Authenticator } from './stored';

/** Everybody who has set up an authenticator, for admins who help when it is lost. */
export async function peopleWhoSign(app: App): Promise<ResolverOutput<'settings.authenticators'>> {
  const { store, now } = app.ports;
  const all: Authenticator[] = [];
  let cursor: string | undefined;
  do {
    const { found, next } = await authenticatorsIn(store, 'active', cursor);
    all.push(...found);
    cursor = next;
  } while (cursor !== undefined);
  const ids = all.map(({ accountId }) => accountId);
  const { language } = await app.settings.site();
  const people = ids.length === 0 ? [] : await app.asUser.people(ids);
  const former = namesOfClosed(ids, language);
  return all.map(({ accountId, since, lockedUntil }) => ({
    person: {
      accountId,
      name:
        people.find((one) => one.accountId === accountId)?.displayName ??
        former.find((one) => one.accountId === accountId)?.name ??
        accountId,
    },
    since: instant(since),
    lockedUntil: lockedUntil > now() ? instant(lockedUntil) : null,
  }));
}
