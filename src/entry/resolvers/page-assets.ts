import { chooseVersion } from '../../app/approvals/choose-version';
import { compareVersions } from '../../app/approvals/compare-versions';
import { overrideAsset } from '../../app/approvals/override';
import { pageState } from '../../app/approvals/page-state';
import { replaceAsset } from '../../app/approvals/replace-asset';
import { requestRenewal } from '../../app/approvals/request-renewal';
import { answerRights, rightsSubjects } from '../../app/approvals/rights-then';
import { rightsGate } from '../../app/approvals/rights-gate';
import type { PageState } from '../../contracts/approval';
import { RESOLVERS } from '../../contracts/resolvers';
import { assertShown } from '../assert-shown';
import type { Call } from '../call';
import { handle } from '../handle';

/** The page's state after the person has changed what it shows. */
async function moved({ app, accountId, pageId }: Call): Promise<PageState> {
  return await pageState(app, accountId, await app.asUser.info(pageId()), true);
}

/** What people do about the assets of a page and their rights. */
export const pageAssetResolvers = {
  'page.gate': handle(RESOLVERS['page.gate'], 'view', async ({ app, body }) => {
    return (await rightsGate(app, await body())).items;
  }),
  'page.chooseVersion': handle(RESOLVERS['page.chooseVersion'], 'edit', async (call, choice) => {
    await chooseVersion(call.app, call.accountId, call.pageId(), choice);
    return await moved(call);
  }),
  'page.compareVersions': handle(
    RESOLVERS['page.compareVersions'],
    'view',
    async ({ app, pageId }, { assetId }) => await compareVersions(app, pageId(), assetId),
  ),
  'page.override': handle(RESOLVERS['page.override'], 'view', async (call, order) => {
    const page = await call.body();
    await overrideAsset(call.app, call.accountId, page, order);
    return (await rightsGate(call.app, page)).items;
  }),
  'page.requestRenewal': handle(
    RESOLVERS['page.requestRenewal'],
    'view',
    async (call, { assetId }) => {
      await assertShown(call, [assetId]);
      await requestRenewal(call.app, await call.page(), assetId);
      return {};
    },
  ),
  'page.rightsThen': handle(
    RESOLVERS['page.rightsThen'],
    'view',
    async ({ app, pageId }, question) => await answerRights(app, pageId(), question),
  ),
  'page.rightsSubjects': handle(
    RESOLVERS['page.rightsSubjects'],
    'view',
    async ({ app, pageId }) => await rightsSubjects(app, pageId()),
  ),
  'page.replaceAsset': handle(RESOLVERS['page.replaceAsset'], 'edit', async (call, order) => {
    await replaceAsset(call.app, call.pageId(), order);
    return await moved(call);
  }),
};
