import type { ApprovalRound, Decision } from '../../contracts/approval';
import type { Deputy } from '../../contracts/deputy';
import type { Change } from '../ports';

/** Something that people will want to prove later, with the round as it is after it. */
export type ApprovalFact =
  | { kind: 'submitted'; round: ApprovalRound }
  | { kind: 'decided'; round: ApprovalRound; decision: Decision }
  | { kind: 'withdrawn'; round: ApprovalRound }
  | { kind: 'expired'; round: ApprovalRound }
  | ({ kind: 'deputy-named'; accountId: string } & Deputy)
  | { kind: AuthenticatorFact; accountId: string };

export type AuthenticatorFact =
  | 'authenticator-enrolled'
  | 'authenticator-recovered'
  | 'authenticator-locked'
  | 'authenticator-reset';

/**
 * Carries out changes together with what they mean: all or nothing, false when a condition of theirs did not
 * hold. Everything that approvals write passes here, so whoever keeps a log writes it in the same transaction.
 */
export type Happened = (
  facts: readonly ApprovalFact[],
  changes: readonly Change[],
) => Promise<boolean>;

/** What the step from one round to the next says. */
export function factsOf(previous: ApprovalRound | undefined, next: ApprovalRound): ApprovalFact[] {
  if (previous?.round !== next.round) return [{ kind: 'submitted', round: next }];
  const decided = next.decisions
    .slice(previous.decisions.length)
    .map((decision) => ({ kind: 'decided', round: next, decision }) as const);
  if (previous.state === next.state) return decided;
  if (next.state === 'withdrawn') return [{ kind: 'withdrawn', round: next }];
  if (next.state === 'expired') return [{ kind: 'expired', round: next }];
  return decided;
}
