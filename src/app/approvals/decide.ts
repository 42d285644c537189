import type { ApprovalRound, Decision, Meaning } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import { decide, withdraw } from '../../domain/approval-round';
import { approvedState } from '../../domain/fingerprint';
import { Problem } from '../../errors';
import type { App } from '../app';
import { validOverrides } from './overrides';
import { compareWith } from './same-state';
import { stateOfPage } from './state-of-page';
import { freeze } from './freeze';
import { assertReady, rightsGate } from './rights-gate';
import { assertUnchanged } from './submit';

/** How often a decision is tried again when another approver was faster. */
const TRIES = 4;

/** Approves what the approver saw: the same page, with assets that may be used now. */
export async function approvePage(
  app: App,
  accountId: string,
  pageId: string,
  approval: { pageVersion: number; meaning: Meaning; comment: string },
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, approval.pageVersion);
  const { items, assets } = await rightsGate(app, page);
  assertReady(items);
  const frozen = await freeze(assets);
  const seen = await stateOfPage(app, app.asUser, page, { assets, frozen });
  const overrides = await validOverrides(app, page);
  await settleRound(app, pageId, async (round) => {
    await assertRoundOf(app, page, round);
    const decided = decide(round, decisionOf(app, accountId, 'approve', approval), frozen);
    const attachments = round.approvedState?.attachments ?? seen.attachments;
    const state = approvedState({ ...seen, body: round.bodyHash, attachments });
    return { ...decided, approvedState: state, overrides };
  });
}

export async function rejectPage(
  app: App,
  accountId: string,
  pageId: string,
  rejection: { pageVersion: number; reason: string },
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, rejection.pageVersion);
  await settleRound(app, pageId, async (round) => {
    await assertRoundOf(app, page, round);
    const decision = { meaning: null, comment: rejection.reason };
    return decide(round, decisionOf(app, accountId, 'reject', decision));
  });
}

export async function withdrawPage(app: App, pageId: string, pageVersion: number): Promise<void> {
  assertUnchanged(await app.asUser.info(pageId), pageVersion);
  const at = new Date(app.ports.now()).toISOString();
  await settleRound(app, pageId, (round) => withdraw(round, at));
}

const decisionOf = (
  app: App,
  by: string,
  kind: Decision['kind'],
  { meaning, comment }: Pick<Decision, 'meaning' | 'comment'>,
): Decision => ({ by, at: new Date(app.ports.now()).toISOString(), kind, meaning, comment });

async function assertRoundOf(app: App, page: PageBody, round: ApprovalRound): Promise<void> {
  const { sameBody, drift } = await compareWith(app, app.asUser, page, round);
  if (!sameBody || (round.state === 'in-approval' && drift.length > 0)) {
    throw new Problem('page-changed', { subject: page.title });
  }
}

/** Applies a decision to the newest state of the round; two at once are both kept, in some order. */
async function settleRound(
  app: App,
  pageId: string,
  change: (round: ApprovalRound) => ApprovalRound | Promise<ApprovalRound>,
): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const round = await app.rounds.read(pageId);
    if (!round) throw new Problem('already-decided');
    if (await app.rounds.replace(round, await change(round))) return;
  }
  throw new Problem('conflict');
}
