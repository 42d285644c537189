import type { ApprovalRound, Asking } from '../../contracts/approval';
import { openStep } from '../../domain/approval-step';
import type { App } from '../app';
import { membersNow, principalOf } from './circle';

/** Who is asked now, and for whom the person who looks would decide; null unless the round is open. */
export async function askingNow(
  app: App,
  accountId: string,
  round: ApprovalRound | undefined,
): Promise<Asking | null> {
  if (round?.state !== 'in-approval') return null;
  const groups = await membersNow(app.asUser, round.preset);
  const { index, step, waiting, missing, ended, stuck } = openStep(round, groups);
  return {
    step: index + 1,
    steps: round.preset.steps.length,
    rule: step.rule,
    waiting,
    missing,
    ended,
    stuck,
    principal: (await principalOf(app, accountId, round, groups)) ?? null,
  };
}
