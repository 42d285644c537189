import type { ApprovalRound } from '../../contracts/approval';
import { isExpired, reminderDay } from '../../domain/approval-dates';
import { expire } from '../../domain/approval-round';
import { leads } from '../../domain/change-set';
import type { App } from '../app';
import { asProblem } from '../problem-view';
import { todayOf } from './deputies';
import { askForReview, remind } from './notice';

/** Wakes the pages whose reminder is due or whose approval has run out. */
export async function wakeDueRounds({ rounds, ports }: App): Promise<number> {
  const pages = await rounds.due(ports.now());
  const wakes = pages.map((pageId) => ({ kind: 'round', pageId }) as const);
  if (wakes.length > 0) await ports.queue.wake(wakes);
  return wakes.length;
}

/**
 * Does what time asks of a page's round: reminds those who decide, or ends an approval that has run out. Safe to
 * repeat: comments are written once, and a round that somebody has just changed is looked at again later.
 * Answers whether the page has something new to show.
 */
export async function keepTime(app: App, pageId: string): Promise<boolean> {
  const [round, site, today] = await Promise.all([
    app.rounds.read(pageId),
    app.settings.site(),
    todayOf(app),
  ]);
  if (!round) return false;
  if (isExpired(round, today)) {
    await said(app, round, () => askForReview(app.asApp, round, site));
    return await app.rounds.replace(round, expire(round));
  }
  const day = reminderDay(round, today);
  if (round.state !== 'in-approval' || day === undefined || day === round.remindedOn) return false;
  if (leads(round)) await said(app, round, () => remind(app.asApp, round, day, site));
  await app.rounds.replace(round, { ...round, remindedOn: day, fence: round.fence + 1 });
  return false;
}

/** On a page that the app may not see or comment, the dialog and the queue still say it. */
async function said({ ports }: App, { pageId }: ApprovalRound, write: () => Promise<void>) {
  try {
    await write();
  } catch (error) {
    const problem = asProblem(error);
    if (problem.shouldRetry) throw error;
    ports.log('warn', 'comment-not-written', { pageId, code: problem.code });
  }
}
