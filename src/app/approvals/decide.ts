import type { ApprovalRound, Decision, Meaning } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import { validUntil } from '../../domain/approval-dates';
import { decide, withdraw } from '../../domain/approval-round';
import type { GroupMembers } from '../../domain/approval-step';
import { fingerprintOf } from '../../domain/fingerprint';
import { Problem } from '../../errors';
import type { App } from '../app';
import type { Change } from '../ports';
import { spendCode } from '../second-factor/check';
import { membersNow, voteOf } from './circle';
import { freeze } from './freeze';
import { assertReady, rightsGate } from './rights-gate';
import { assertUnchanged } from './submit';
import { tellApprovers } from './tell';

/** How often a decision is tried again when another approver was faster. */
const TRIES = 4;

/** Approves what the approver saw: the same page, with assets that may be used now. */
export async function approvePage(
  app: App,
  accountId: string,
  pageId: string,
  approval: { pageVersion: number; meaning: Meaning; comment: string; code?: string | undefined },
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, approval.pageVersion);
  const { items, assets } = await rightsGate(app, page);
  assertReady(items);
  const frozen = assets ? await freeze(assets.library, assets.references, assets.found) : [];
  const decision = decisionOf(app, accountId, 'approve', approval);
  const { previous, next } = await settleRound(app, pageId, async (round) => {
    assertRoundOf(page, round);
    const vote = await castVote(app, round, decision, approval.code);
    return { next: await decided(app, decide(round, vote.decision, frozen, vote.groups)), ...vote };
  });
  if (next.state === 'in-approval' && next.step !== previous.step) await tellApprovers(app, next);
}

export async function rejectPage(
  app: App,
  accountId: string,
  pageId: string,
  rejection: { pageVersion: number; reason: string; code?: string | undefined },
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, rejection.pageVersion);
  const refusal = { meaning: null, comment: rejection.reason };
  const decision = decisionOf(app, accountId, 'reject', refusal);
  await settleRound(app, pageId, async (round) => {
    assertRoundOf(page, round);
    const vote = await castVote(app, round, decision, rejection.code);
    return { next: decide(round, vote.decision, round.frozen, vote.groups), ...vote };
  });
}

export async function withdrawPage(app: App, pageId: string, pageVersion: number): Promise<void> {
  assertUnchanged(await app.asUser.info(pageId), pageVersion);
  const at = new Date(app.ports.now()).toISOString();
  await settleRound(app, pageId, (round) => ({ next: withdraw(round, at) }));
}

const decisionOf = (
  app: App,
  by: string,
  kind: Decision['kind'],
  { meaning, comment }: Pick<Decision, 'meaning' | 'comment'>,
): Decision => ({ by, at: new Date(app.ports.now()).toISOString(), kind, meaning, comment });

function assertRoundOf(page: PageBody, round: ApprovalRound): void {
  if (fingerprintOf(page) !== round.bodyHash) {
    throw new Problem('page-changed', { subject: page.title });
  }
}

/** What a decision makes of a round, and what is written with it. */
interface Outcome {
  next: ApprovalRound;
  also?: Change[];
}

/** Whose voice the decision is, and the code that signs it where the preset asks for one. */
async function castVote(
  app: App,
  round: ApprovalRound,
  decision: Decision,
  code: string | undefined,
): Promise<{ decision: Decision; groups: GroupMembers; also: Change[] }> {
  const groups = await membersNow(app.asUser, round.preset);
  const vote = await voteOf(app, round, groups, decision);
  if (!round.preset.signature) return { decision: vote, groups, also: [] };
  // Who has no voice here is told so before a code of theirs is spent.
  decide(round, vote, round.frozen, groups);
  if (code === undefined || code === '') throw new Problem('code-needed');
  const spent = await spendCode(app, decision.by, code);
  return { decision: { ...vote, signed: true }, groups, also: [spent] };
}

/** With the day until which the approval holds, when it has just been given. */
async function decided(app: App, round: ApprovalRound): Promise<ApprovalRound> {
  if (round.state !== 'approved') return round;
  const last = validUntil(round, (await app.settings.site()).timeZone);
  return last === undefined ? round : { ...round, validUntil: last };
}

/** Applies a decision to the newest state of the round; two at once are both kept, in some order. */
async function settleRound(
  app: App,
  pageId: string,
  change: (round: ApprovalRound) => Outcome | Promise<Outcome>,
): Promise<{ previous: ApprovalRound; next: ApprovalRound }> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const round = await app.rounds.read(pageId);
    if (!round) throw new Problem('already-decided');
    const { next, also } = await change(round);
    if (await app.rounds.replaceAll([{ previous: round, next }], also)) {
      return { previous: round, next };
    }
  }
  throw new Problem('conflict');
}
