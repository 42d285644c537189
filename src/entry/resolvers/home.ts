import { approvalQueue } from '../../app/approvals/queue';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

/** What the app's own page shows of all pages: to each person what they may see. */
export const homeResolvers = {
  'home.toDecide': handle(
    RESOLVERS['home.toDecide'],
    'account',
    async ({ app, accountId }) => await approvalQueue(app, accountId),
  ),
};
