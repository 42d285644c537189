import { spaceReport } from '../../app/approvals/space-report';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

/** What a page of the app inside a space shows: to each person the pages that they may see. */
export const spaceResolvers = {
  'space.report': handle(
    RESOLVERS['space.report'],
    'account',
    async ({ app, spaceKey }, { from }) => await spaceReport(app, spaceKey, from),
  ),
};
