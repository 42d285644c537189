import type { PageBody } from '../../contracts/pages';
import { submit as open } from '../../domain/approval-round';
import { Problem } from '../../errors';
import type { App } from '../app';
import { indexPage } from '../references/reference-index';
import { wakePage } from '../publication/wake-page';
import { freeze } from './freeze';
import { announce } from './notice';
import { preflight } from './preflight';
import { assertReady } from './rights-gate';
import { stateOfPage } from './state-of-page';
import { validOverrides } from './overrides';

interface SubmitOrder {
  pageVersion: number;
  presetId: string;
  note: string;
}

/** Opens a round for exactly the page that the person saw, and tells the approvers. */
export async function submitPage(
  app: App,
  accountId: string,
  pageId: string,
  order: SubmitOrder,
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, order.pageVersion);
  const site = await app.settings.site();
  const preset = site.presets.find(({ id }) => id === order.presetId);
  if (!preset) throw new Problem('not-configured', { subject: order.presetId });

  const { items, assets } = await preflight(app, page);
  assertReady(items);
  const frozen = await freeze(assets);
  const approvedState = await stateOfPage(app, app.asUser, page, { assets, frozen });

  // The app itself may not see pages that are restricted; the person who submits them does.
  await indexPage(app, page);
  const previous = await app.rounds.read(pageId);
  const round = open(previous, {
    pageId,
    spaceKey: page.spaceKey,
    title: page.title,
    pageVersion: page.version,
    preset,
    note: order.note,
    submittedBy: accountId,
    submittedAt: new Date(app.ports.now()).toISOString(),
    frozen,
    bodyHash: approvedState.body,
    approvedState,
    overrides: await validOverrides(app, page),
  });
  if (round !== previous && !(await app.rounds.replace(previous, round))) {
    throw new Problem('conflict', { subject: page.title });
  }
  const told = await announce(app.asUser, round, site.language).then(
    () => true,
    () => false,
  );
  // What the person could not say, because they may not comment here, the app says for them.
  if (!told) await wakePage(app, pageId, true);
}

export function assertUnchanged(page: Pick<PageBody, 'version' | 'title'>, seen: number): void {
  if (page.version !== seen) throw new Problem('page-changed', { subject: page.title });
}
