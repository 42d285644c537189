import type { ApprovalRound } from '../../contracts/approval';
import type { App } from '../app';
import { wakePage } from '../publication/wake-page';
import { leads } from '../../domain/change-set';
import { announce } from './notice';

/** Tells those whose step is open, as the person who acts. */
export async function tellApprovers(app: App, round: ApprovalRound): Promise<void> {
  // One comment speaks for a whole change set.
  if (!leads(round)) return;
  const site = await app.settings.site();
  const told = await announce(app.asUser, round, site).then(
    () => true,
    () => false,
  );
  // What the person could not say, because they may not comment here, the app says for them.
  if (!told) await wakePage(app, round.pageId, true);
}
