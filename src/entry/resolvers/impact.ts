import { findAssets } from '../../app/references/find-assets';
import { impactOf } from '../../app/references/impact';
import { knownTo } from '../../app/references/known-to';
import { RESOLVERS } from '../../contracts/resolvers';
import { Problem } from '../../errors';
import { assertShown } from '../assert-shown';
import { handle } from '../handle';

export const impactResolvers = {
  'assets.impact': handle(RESOLVERS['assets.impact'], 'view', async (call, question) => {
    await assertShown(call, [question.assetId]);
    return await impactOf(call.app, question);
  }),
  'home.impact': handle(RESOLVERS['home.impact'], 'account', async ({ app }, question) => {
    const { assetId } = question;
    if (!(await knownTo(app, [assetId])).has(assetId)) {
      throw new Problem('not-found', { subject: String(assetId) });
    }
    return await impactOf(app, question);
  }),
  'home.findAssets': handle(RESOLVERS['home.findAssets'], 'account', ({ app }, asked) =>
    findAssets(app, asked),
  ),
};
