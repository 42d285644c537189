import type { ApprovalRound, ChangeSet, Decision, FrozenReference } from '../contracts/approval';
import type { Preset } from '../contracts/preset';
import type { ApprovedState } from '../contracts/approved-state';
import type { Override } from '../contracts/page-assets';
import { Problem } from '../errors';
import {
  circleOf,
  decisionsIn,
  NO_GROUPS,
  openStep,
  voiceOf,
  type GroupMembers,
} from './approval-step';

export interface Submission {
  pageId: string;
  spaceKey: string;
  title: string;
  pageVersion: number;
  preset: Preset;
  note: string;
  submittedBy: string;
  submittedAt: string;
  frozen: FrozenReference[];
  bodyHash: string;
  dueOn?: string | undefined;
  set?: ChangeSet | undefined;
  approvedState?: ApprovedState | undefined;
  overrides?: Override[] | undefined;
}

/**
 * Opens a round. Submitting a state again that is already in approval answers the open round as it is, so a
 * second click does nothing; an edited page starts a new round and leaves the old one behind.
 */
export function submit(previous: ApprovalRound | undefined, submission: Submission): ApprovalRound {
  if (previous && isSameState(previous, submission)) {
    const sameSet = setText(previous.set) === setText(submission.set);
    if (sameSet && previous.state === 'in-approval') return previous;
    if (previous.state === 'approved') {
      throw new Problem('already-decided', { subject: submission.title });
    }
  }
  return {
    ...submission,
    state: 'in-approval',
    decisions: [],
    settledAt: null,
    round: (previous?.round ?? 0) + 1,
    fence: (previous?.fence ?? -1) + 1,
  };
}

const isSameState = (previous: ApprovalRound, submission: Submission): boolean =>
  previous.bodyHash === submission.bodyHash &&
  sameAs(previous.approvedState, submission.approvedState);

const setText = (set: ChangeSet | undefined) =>
  JSON.stringify(set?.pages.map(({ pageId }) => pageId));

// Rounds of earlier versions of the app know nothing but the body.
const sameAs = (previous: ApprovedState | undefined, next: ApprovedState | undefined): boolean =>
  previous === undefined || previous.fingerprint === next?.fingerprint;

/** Takes a round back. Throws 'already-decided' when there is nothing to take back. */
export function withdraw(round: ApprovalRound, at: string): ApprovalRound {
  assertOpen(round);
  return { ...round, state: 'withdrawn', settledAt: at, fence: round.fence + 1 };
}

/** The round whose approval has run out: the page is to be reviewed. */
export const expire = (round: ApprovalRound): ApprovalRound => ({
  ...round,
  state: 'expired',
  fence: round.fence + 1,
});

/**
 * Adds one approver's decision to the step that is open. One rejection settles the round; the last step that
 * has agreed approves it. `frozen` is what the references show now: the first to approve fixes it, and those who
 * follow must see the same.
 */
export function decide(
  round: ApprovalRound,
  decision: Decision,
  frozen: FrozenReference[] = round.frozen,
  groups: GroupMembers = NO_GROUPS,
): ApprovalRound {
  assertOpen(round);
  const { index } = assertMayVote(round, decision, groups);
  if (decision.kind === 'approve') assertSameAssets(round, frozen);

  const decisions = [...round.decisions, index === 0 ? decision : { ...decision, step: index }];
  const agreed = openStep({ ...round, decisions }, groups).ended;
  const state = stateAfter(decision, agreed && index === round.preset.steps.length - 1);
  return {
    ...round,
    decisions,
    state,
    ...(agreed && state === 'in-approval' && { step: index + 1 }),
    frozen: decision.kind === 'approve' ? frozen : round.frozen,
    settledAt: state === 'in-approval' ? null : decision.at,
    fence: round.fence + 1,
  };
}

function stateAfter({ kind }: Decision, complete: boolean): ApprovalRound['state'] {
  if (kind === 'reject') return 'rejected';
  return complete ? 'approved' : 'in-approval';
}

// Nobody has two voices in one step, not even as somebody's deputy: two approvals are two people's.
function assertMayVote(round: ApprovalRound, decision: Decision, groups: GroupMembers) {
  const open = openStep(round, groups);
  const voice = voiceOf(decision);
  const subject = round.title;
  if (!open.circle.includes(voice)) {
    const later = round.preset.steps.slice(open.index + 1);
    const comes = later.some((step) => circleOf(step, groups).includes(voice));
    throw new Problem(comes ? 'not-your-turn' : 'not-an-approver', { subject });
  }
  const before = open.ended ? [] : decisionsIn(round, open.index);
  if (before.some((one) => one.by === decision.by || voiceOf(one) === voice)) {
    throw new Problem('already-decided', { subject });
  }
  return open;
}

function assertOpen(round: ApprovalRound): void {
  if (round.state !== 'in-approval') throw new Problem('already-decided', { subject: round.title });
}

// Approvers of one round agree to one state: an asset replaced between two approvals is a change of the page.
function assertSameAssets(round: ApprovalRound, frozen: readonly FrozenReference[]): void {
  if (round.decisions.length === 0) return;
  const before = new Set(round.frozen.map(identityOf));
  const moved = frozen.find((one) => !before.has(identityOf(one)));
  if (moved) throw new Problem('page-changed', { subject: moved.name });
}

const identityOf = ({ localId, assetId, versionId }: FrozenReference) =>
  `${localId}/${assetId}/${versionId}`;
