import type { ApprovalRound, Decision } from '../../contracts/approval';
import { decide } from '../../domain/approval-round';
import type { GroupMembers } from '../../domain/approval-step';
import { Problem } from '../../errors';
import type { App } from '../app';
import type { Change } from '../ports';
import { spendCode } from '../second-factor/check';
import { membersNow, principalOf } from './circle';

/** Whose voice a decision is, and the code that signs it. */
export interface Vote {
  decision: Decision;
  groups: GroupMembers;
  /** Spends the code, together with what it signs. */
  also: Change[];
}

/**
 * The person's decision, for themselves or for whom they stand in, signed where the preset asks for it. Throws
 * 'code-needed' and what is wrong with the code.
 */
export async function castVote(
  app: App,
  round: ApprovalRound,
  decision: Decision,
  code: string | undefined,
): Promise<Vote> {
  const groups = await membersNow(app.asUser, round.preset);
  const principal = await principalOf(app, decision.by, round, groups);
  const deputy = principal !== undefined && principal !== decision.by;
  const vote = deputy ? { ...decision, for: principal } : decision;
  if (!round.preset.signature) return { decision: vote, groups, also: [] };
  // Who has no voice here is told so before a code of theirs is spent.
  decide(round, vote, round.frozen, groups);
  if (code === undefined || code === '') throw new Problem('code-needed');
  const spent = await spendCode(app, decision.by, code);
  return { decision: { ...vote, signed: true }, groups, also: [spent] };
}
