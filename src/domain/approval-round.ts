import type { ApprovalRound, Decision, FrozenReference, Preset } from '../contracts/approval';
import type { ApprovedState } from '../contracts/approved-state';
import type { Override } from '../contracts/page-assets';
import { Problem } from '../errors';

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
  approvedState?: ApprovedState | undefined;
  overrides?: Override[] | undefined;
}

/**
 * Opens a round. Submitting a state again that is already in approval answers the open round as it is, so a
 * second click does nothing; an edited page starts a new round and leaves the old one behind.
 */
export function submit(previous: ApprovalRound | undefined, submission: Submission): ApprovalRound {
  const sameState =
    previous?.bodyHash === submission.bodyHash &&
    sameAs(previous.approvedState, submission.approvedState);
  if (sameState && previous.state === 'in-approval') return previous;
  if (sameState && previous.state === 'approved') {
    throw new Problem('already-decided', { subject: submission.title });
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

// Rounds of earlier versions of the app know nothing but the body.
const sameAs = (previous: ApprovedState | undefined, next: ApprovedState | undefined): boolean =>
  previous === undefined || previous.fingerprint === next?.fingerprint;

/** Takes a round back. Throws 'already-decided' when there is nothing to take back. */
export function withdraw(round: ApprovalRound, at: string): ApprovalRound {
  assertOpen(round);
  return { ...round, state: 'withdrawn', settledAt: at, fence: round.fence + 1 };
}

/**
 * Adds one approver's decision. One rejection settles the round; with the rule `any` one approval does, with
 * `all` the last one. `frozen` is what the references show now: the first to approve fixes it, and those who
 * follow must see the same.
 */
export function decide(
  round: ApprovalRound,
  decision: Decision,
  frozen: FrozenReference[] = round.frozen,
): ApprovalRound {
  assertOpen(round);
  const { approvers, rule } = round.preset;
  if (!approvers.includes(decision.by)) {
    throw new Problem('not-an-approver', { subject: round.title });
  }
  if (round.decisions.some(({ by }) => by === decision.by)) {
    throw new Problem('already-decided', { subject: round.title });
  }
  if (decision.kind === 'approve') assertSameAssets(round, frozen);

  const decisions = [...round.decisions, decision];
  const approved = new Set(decisions.map(({ by }) => by));
  const complete = rule === 'any' || approvers.every((approver) => approved.has(approver));
  const state =
    decision.kind === 'reject' ? 'rejected' : complete ? 'approved' : ('in-approval' as const);
  return {
    ...round,
    decisions,
    state,
    frozen: decision.kind === 'approve' ? frozen : round.frozen,
    settledAt: state === 'in-approval' ? null : decision.at,
    fence: round.fence + 1,
  };
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
