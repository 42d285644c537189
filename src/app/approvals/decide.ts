import type { ApprovalRound, Decision, FrozenReference, Meaning } from '../../contracts/approval';
import type { Override } from '../../contracts/page-assets';
import type { PageBody } from '../../contracts/pages';
import { validUntil } from '../../domain/approval-dates';
import { decide, withdraw } from '../../domain/approval-round';
import { approvedState } from '../../domain/fingerprint';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';
import { wakePage } from '../publication/wake-page';
import { freeze } from './freeze';
import { validOverrides } from './overrides';
import { pagesOfRound } from './pages-of-round';
import { assertReady, rightsGate } from './rights-gate';
import { compareWith } from './same-state';
import { settle } from './settle';
import { stateOfPage } from './state-of-page';
import { assertUnchanged } from './submit';
import { tellApprovers } from './tell';
import { castVote } from './vote';

interface Approval {
  pageVersion: number;
  meaning: Meaning;
  comment: string;
  code?: string | undefined;
}

interface Rejection {
  pageVersion: number;
  reason: string;
  code?: string | undefined;
}

/** What a page's approval is bound to: what its references show now, as the approver sees it. */
interface Seen {
  frozen: FrozenReference[];
  state: Awaited<ReturnType<typeof stateOfPage>>;
  overrides: Override[];
}

/** Approves what the approver saw: the same page, with assets that may be used now; a change set as a whole. */
export async function approvePage(
  app: App,
  accountId: string,
  pageId: string,
  approval: Approval,
): Promise<void> {
  const pages = await pagesOfRound(app, pageId, approval.pageVersion);
  const seen = await inParallel(pages, 4, (page) => seenNow(app, page));
  const { timeZone } = await app.settings.site();
  const decision = decisionOf(app, accountId, 'approve', approval);
  const { previous, next } = await settle(app, idsOf(pages), async (rounds) => {
    await assertRoundsOf(app, pages, rounds);
    const { also, ...vote } = await castVote(app, firstOf(rounds), decision, approval.code);
    const approved = rounds.map((round, at) => {
      const now = seen[at];
      const decided = decide(round, vote.decision, now?.frozen, vote.groups);
      return withValidity(now ? withState(decided, now) : decided, timeZone);
    });
    return { next: approved, also };
  });
  const [before, after] = [firstOf(previous), firstOf(next)];
  if (after.state === 'in-approval' && after.step !== before.step) await tellApprovers(app, after);
  await showOthers(app, next);
}

export async function rejectPage(
  app: App,
  accountId: string,
  pageId: string,
  rejection: Rejection,
): Promise<void> {
  const pages = await pagesOfRound(app, pageId, rejection.pageVersion);
  const refusal = { meaning: null, comment: rejection.reason };
  const decision = decisionOf(app, accountId, 'reject', refusal);
  const { next } = await settle(app, idsOf(pages), async (rounds) => {
    await assertRoundsOf(app, pages, rounds);
    const { also, ...vote } = await castVote(app, firstOf(rounds), decision, rejection.code);
    const rejected = rounds.map((one) => decide(one, vote.decision, one.frozen, vote.groups));
    return { next: rejected, also };
  });
  await showOthers(app, next);
}

/** Takes the round back, of a change set for all its pages. */
export async function withdrawPage(app: App, pageId: string, pageVersion: number): Promise<void> {
  assertUnchanged(await app.asUser.info(pageId), pageVersion);
  const round = await app.rounds.read(pageId);
  const others = (round?.set?.pages ?? []).filter((one) => one.pageId !== pageId);
  const ids = [pageId, ...others.map((one) => one.pageId)];
  const at = new Date(app.ports.now()).toISOString();
  const { next } = await settle(app, ids, (rounds) => ({
    next: rounds.map((one) => withdraw(one, at)),
  }));
  await showOthers(app, next);
}

async function seenNow(app: App, page: PageBody): Promise<Seen> {
  const { items, assets } = await rightsGate(app, page);
  assertReady(items);
  const frozen = await freeze(assets);
  const state = await stateOfPage(app, app.asUser, page, { assets, frozen });
  return { frozen, state, overrides: await validOverrides(app, page) };
}

/** The approved state in parts: its text and files are those of the submission, its assets those of now. */
function withState(round: ApprovalRound, { state, overrides }: Seen): ApprovalRound {
  const attachments = round.approvedState?.attachments ?? state.attachments;
  const whole = approvedState({ ...state, body: round.bodyHash, attachments });
  return { ...round, approvedState: whole, overrides };
}

const idsOf = (pages: readonly PageBody[]) => pages.map(({ id }) => id);

function firstOf(rounds: readonly ApprovalRound[]): ApprovalRound {
  const [first] = rounds;
  if (!first) throw new Problem('already-decided');
  return first;
}

const decisionOf = (
  app: App,
  by: string,
  kind: Decision['kind'],
  { meaning, comment }: Pick<Decision, 'meaning' | 'comment'>,
): Decision => ({ by, at: new Date(app.ports.now()).toISOString(), kind, meaning, comment });

/** Every page is the one that its round was opened for, and all belong to one set. */
async function assertRoundsOf(
  app: App,
  pages: readonly PageBody[],
  rounds: readonly ApprovalRound[],
): Promise<void> {
  const set = firstOf(rounds).set?.id;
  for (const [at, page] of pages.entries()) {
    const round = rounds[at];
    const same = round?.set?.id === set && round && (await isSame(app, page, round));
    if (same !== true) {
      throw new Problem(at === 0 ? 'page-changed' : 'set-changed', { subject: page.title });
    }
  }
}

async function isSame(app: App, page: PageBody, round: ApprovalRound): Promise<boolean> {
  const { sameBody, drift } = await compareWith(app, app.asUser, page, round);
  return sameBody && (round.state !== 'in-approval' || drift.length === 0);
}

/** With the day until which the approval holds, when it has just been given. */
function withValidity(round: ApprovalRound, timeZone: string): ApprovalRound {
  const last = round.state === 'approved' ? validUntil(round, timeZone) : undefined;
  return last === undefined ? round : { ...round, validUntil: last };
}

/** The page where the person is shows it at once; the others of its set soon after. */
async function showOthers(app: App, [, ...others]: readonly ApprovalRound[]): Promise<void> {
  for (const { pageId } of others) await wakePage(app, pageId);
}
