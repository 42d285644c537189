import { nameDeputy, readDeputy, removeDeputy } from '../../app/approvals/deputies';
import {
  authenticatorOf,
  beginEnrolment,
  confirmEnrolment,
  recover,
} from '../../app/second-factor/enrol';
import { peopleNamed } from '../../app/settings/screens';
import { RESOLVERS } from '../../contracts/resolvers';
import type { ResolverOutput } from '../../contracts/resolvers';
import type { Call } from '../call';
import { handle } from '../handle';

async function deputyView({ app, accountId }: Call): Promise<ResolverOutput<'me.deputy'>> {
  const named = await readDeputy(app, accountId);
  if (!named) return null;
  const [person] = await app.asUser.people([named.deputy]);
  const { from, until } = named;
  return {
    deputy: { accountId: named.deputy, name: person?.displayName ?? named.deputy },
    from,
    until,
  };
}

/** What is a person's own: who decides for them, and what they sign with. */
export const personalResolvers = {
  'me.deputy': handle(RESOLVERS['me.deputy'], 'account', deputyView),
  'me.nameDeputy': handle(RESOLVERS['me.nameDeputy'], 'account', async (call, named) => {
    await nameDeputy(call.app, call.accountId, named);
    return await deputyView(call);
  }),
  'me.removeDeputy': handle(RESOLVERS['me.removeDeputy'], 'account', async (call) => {
    await removeDeputy(call.app, call.accountId);
    return await deputyView(call);
  }),
  'me.findPeople': handle(RESOLVERS['me.findPeople'], 'account', ({ app }, { text }) =>
    peopleNamed(app, text),
  ),
  'me.authenticator': handle(
    RESOLVERS['me.authenticator'],
    'account',
    async ({ app, accountId }) => await authenticatorOf(app, accountId),
  ),
  'me.beginAuthenticator': handle(
    RESOLVERS['me.beginAuthenticator'],
    'account',
    async ({ app, accountId }) => await beginEnrolment(app, accountId),
  ),
  'me.confirmAuthenticator': handle(
    RESOLVERS['me.confirmAuthenticator'],
    'account',
    async ({ app, accountId }, { code }) => await confirmEnrolment(app, accountId, code),
  ),
  'me.recoverAuthenticator': handle(
    RESOLVERS['me.recoverAuthenticator'],
    'account',
    async ({ app, accountId }, { code }) => {
      await recover(app, accountId, code);
      return await authenticatorOf(app, accountId);
    },
  ),
};
