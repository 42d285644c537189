import { checkCode } from '../../app/evidence/codes';
import { evidencePieces, evidenceState, orderEvidence } from '../../app/evidence/order';
import { RESOLVERS } from '../../contracts/resolvers';
import { handle } from '../handle';

export const evidenceResolvers = {
  'evidence.order': handle(
    RESOLVERS['evidence.order'],
    'view',
    async ({ app, accountId, pageId, siteUrl }) =>
      await orderEvidence(app, accountId, { pageId: pageId(), siteUrl }),
  ),
  // These two are answered to whoever ordered the pack; the app compares.
  'evidence.state': handle(
    RESOLVERS['evidence.state'],
    'account',
    async ({ app, accountId }, { id }) => await evidenceState(app, accountId, id),
  ),
  'evidence.pieces': handle(
    RESOLVERS['evidence.pieces'],
    'account',
    async ({ app, accountId }, wish) => await evidencePieces(app, accountId, wish),
  ),
  'evidence.checkCode': handle(
    RESOLVERS['evidence.checkCode'],
    'account',
    async ({ app }, { code }) => await checkCode(app, code),
  ),
};
