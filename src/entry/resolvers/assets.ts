import { cardsOf } from '../../app/assets/cards';
import { indexPage } from '../../app/references/reference-index';
import { pictureOf } from '../../app/assets/picture';
import { requestAccess } from '../../app/assets/request-access';
import {
  assetOfAddress,
  assetsByIds,
  childCollections,
  renditionsOf,
  searchAssets,
} from '../../app/assets/search';
import { shownVersions } from '../../app/assets/shown-versions';
import { RESOLVERS } from '../../contracts/resolvers';
import { assertShown } from '../assert-shown';
import { handle } from '../handle';

export const assetResolvers = {
  'assets.search': handle(RESOLVERS['assets.search'], 'edit', ({ app, spaceKey }, input) =>
    searchAssets(app, spaceKey, input),
  ),
  'assets.byIds': handle(RESOLVERS['assets.byIds'], 'edit', ({ app, spaceKey }, input) =>
    assetsByIds(app, spaceKey, input),
  ),
  'assets.collections': handle(RESOLVERS['assets.collections'], 'edit', ({ app }, { parentId }) =>
    childCollections(app, parentId),
  ),
  'assets.renditions': handle(RESOLVERS['assets.renditions'], 'edit', ({ app }, { assetId }) =>
    renditionsOf(app, assetId),
  ),
  'assets.ofLink': handle(RESOLVERS['assets.ofLink'], 'edit', ({ app }, { url }) =>
    assetOfAddress(app, url),
  ),
  'assets.cards': handle(
    RESOLVERS['assets.cards'],
    'view-or-edit',
    async (call, { references }) => {
      const ids = references.map(({ assetId }) => assetId);
      const page = await assertShown(call, ids);
      // Whoever reads a page that the app itself may not see lets it know what is on it.
      if (page) await indexPage(call.app, page);
      const shown = await shownVersions(call.app, page, references);
      return await cardsOf(call.app, call.accountId, call.spaceKey, shown);
    },
  ),
  'assets.picture': handle(RESOLVERS['assets.picture'], 'view-or-edit', async (call, wish) => {
    const page = await assertShown(call, [wish.assetId]);
    const [shown = wish] = await shownVersions(call.app, page, [wish]);
    return { url: await pictureOf(call.app, call.accountId, shown) };
  }),
  'assets.requestAccess': handle(
    RESOLVERS['assets.requestAccess'],
    'view',
    async (call, { assetId }) => {
      await assertShown(call, [assetId]);
      await requestAccess(call.app, await call.page(), assetId);
      return {};
    },
  ),
};
