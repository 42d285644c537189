import type { ApprovalRound, Decision } from '../../contracts/approval';
import type { Deputy } from '../../contracts/deputy';
import type { VersionChoice } from '../../contracts/page-assets';
import type { Change } from '../ports';

/** Something that people will want to prove later, with the round as it is after it. */
export type ApprovalFact =
  | { kind: 'submitted'; round: ApprovalRound }
  | { kind: 'decided'; round: ApprovalRound; decision: Decision }
  | { kind: 'withdrawn'; round: ApprovalRound }
  | { kind: 'expired'; round: ApprovalRound }
  | { kind: 'version-chosen'; round: ApprovalRound; choice: VersionChoice }
  | ({ kind: 'deputy-named'; accountId: string } & Deputy)
  | { kind: 'deputy-removed'; accountId: string }
  | { kind: AuthenticatorFact; accountId: string };

export type AuthenticatorFact =
  | 'authenticator-enrolled'
  | 'authenticator-recovered'
  | 'authenticator-locked'
  | 'authenticator-reset';

/** A change that may ask that nothing has its key yet. */
export type Written = Change & { ifAbsent?: true };

/**
 * Carries out changes together with what they mean, which the audit log notes in the same transaction: all or
 * nothing, false when a condition of theirs did not hold. Everything that approvals write passes here.
 */
export type Happened = (
  facts: readonly ApprovalFact[],
  changes: readonly Written[],
) => Promise<boolean>;

/** What the step from one round to the next says. */
export function factsOf(previous: ApprovalRound | undefined, next: ApprovalRound): ApprovalFact[] {
  if (previous?.round !== next.round) return [{ kind: 'submitted', round: next }];
  const decided = next.decisions
    .slice(previous.decisions.length)
    .map((decision) => ({ kind: 'decided', round: next, decision }) as const);
  if (previous.state === next.state) return [...decided, ...chosen(previous, next)];
  if (next.state === 'withdrawn') return [{ kind: 'withdrawn', round: next }];
  if (next.state === 'expired') return [{ kind: 'expired', round: next }];
  return decided;
}

/** Newer versions of assets that were used or left. */
function chosen(previous: ApprovalRound, next: ApprovalRound): ApprovalFact[] {
  const before = previous.choices ?? [];
  return (next.choices ?? [])
    .filter(({ assetId, at }) => !before.some((one) => one.assetId === assetId && one.at === at))
    .map((choice) => ({ kind: 'version-chosen', round: next, choice }));
}
