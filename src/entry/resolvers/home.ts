import { approvePage, rejectPage } from '../../app/approvals/decide';
import { approvalQueue } from '../../app/approvals/queue';
import { refreshByline } from '../../app/publication/byline';
import { RESOLVERS } from '../../contracts/resolvers';
import type { Call } from '../call';
import { handle } from '../handle';

const queueOf = async ({ app, accountId }: Call) => await approvalQueue(app, accountId);

/**
 * What the app's own page shows of all pages: to each person what they may see. A page that is decided on here is
 * read as the person, so an id that they may not see is one that does not exist.
 */
export const homeResolvers = {
  'home.toDecide': handle(RESOLVERS['home.toDecide'], 'account', queueOf),
  'home.approve': handle(RESOLVERS['home.approve'], 'account', async (call, order) => {
    const { pageId, ...approval } = order;
    await approvePage(call.app, call.accountId, pageId, approval);
    await refreshByline(call.app, pageId);
    return await queueOf(call);
  }),
  'home.reject': handle(RESOLVERS['home.reject'], 'account', async (call, order) => {
    const { pageId, ...rejection } = order;
    await rejectPage(call.app, call.accountId, pageId, rejection);
    await refreshByline(call.app, pageId);
    return await queueOf(call);
  }),
};
