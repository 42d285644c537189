import { approvePage, rejectPage, withdrawPage } from '../../app/approvals/decide';
import { pageState } from '../../app/approvals/page-state';
import { preflight } from '../../app/approvals/preflight';
import { submitPage } from '../../app/approvals/submit';
import { auditLines } from '../../app/audit/lines';
import { OWN_LOG } from '../../app/audit/rows';
import { retryNow } from '../../app/delivery/by-hand';
import { publicationId } from '../../app/publication/delivery-of';
import { engineOf } from '../../app/publication/engine-of';
import { publishPage } from '../../app/publication/order';
import { recordProposal } from '../../app/publication/proposal';
import type { PageState } from '../../contracts/approval';
import { presetsFor } from '../../domain/preset';
import { candidates } from '../../app/approvals/candidates';
import { approverItems } from '../../app/approvals/approver-lines';
import { RESOLVERS } from '../../contracts/resolvers';
import { Problem } from '../../errors';
import type { Call } from '../call';
import { handle } from '../handle';

const stateOf = async ({ app, accountId, page }: Call): Promise<PageState> =>
  await pageState(app, accountId, await page());

/** The same, after the person has moved the page on. */
const movedOn = async ({ app, accountId, page }: Call): Promise<PageState> =>
  await pageState(app, accountId, await page(), true);

export const pageResolvers = {
  'page.audit': handle(RESOLVERS['page.audit'], 'edit', ({ app, pageId }, { cursor }) =>
    auditLines(app, { log: OWN_LOG, pageId: pageId() }, cursor ?? undefined),
  ),
  'page.state': handle(RESOLVERS['page.state'], 'view', stateOf),
  'page.preflight': handle(RESOLVERS['page.preflight'], 'view', async ({ app, body }) => {
    return (await preflight(app, await body())).items;
  }),
  'page.approvers': handle(RESOLVERS['page.approvers'], 'view', async (call, { presetId }) => {
    const [page, { presets }] = await Promise.all([call.page(), call.app.settings.site()]);
    const preset = presetsFor(presets, page).find(({ id }) => id === presetId);
    if (!preset) throw new Problem('not-configured', { subject: presetId });
    return await approverItems(call.app, page, preset);
  }),
  'page.candidates': handle(RESOLVERS['page.candidates'], 'edit', async (call, { text }) =>
    candidates(call.app, await call.page(), text),
  ),
  'page.submit': handle(RESOLVERS['page.submit'], 'edit', async (call, input) => {
    await submitPage(call.app, call.accountId, call.pageId(), input);
    return await movedOn(call);
  }),
  'page.withdraw': handle(RESOLVERS['page.withdraw'], 'edit', async (call, { pageVersion }) => {
    await withdrawPage(call.app, call.pageId(), pageVersion);
    return await movedOn(call);
  }),
  'page.approve': handle(RESOLVERS['page.approve'], 'view', async (call, input) => {
    await approvePage(call.app, call.accountId, call.pageId(), input);
    return await movedOn(call);
  }),
  'page.reject': handle(RESOLVERS['page.reject'], 'view', async (call, input) => {
    await rejectPage(call.app, call.accountId, call.pageId(), input);
    return await movedOn(call);
  }),
  'page.recordProposal': handle(
    RESOLVERS['page.recordProposal'],
    'edit',
    async ({ app, body }) => await recordProposal(app, await body()),
  ),
  'page.publish': handle(RESOLVERS['page.publish'], 'edit', async (call, input) => {
    await publishPage(call.app, call.pageId(), { ...input, siteUrl: call.siteUrl });
    return await stateOf(call);
  }),
  'page.retryPublication': handle(RESOLVERS['page.retryPublication'], 'edit', async (call) => {
    const round = await call.app.rounds.read(call.pageId());
    if (round?.state !== 'approved') throw new Problem('not-approved');
    const id = publicationId(round.pageId, round.pageVersion);
    await retryNow(engineOf(call.app), id);
    return await stateOf(call);
  }),
};
