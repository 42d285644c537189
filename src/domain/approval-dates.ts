import type { ApprovalRound } from '../contracts/approval';
import { addDays, addMonths, dayIn, daysBetween, startOfDay } from './day';

/** Once a page is overdue, its approvers are reminded again every so many days. */
const AGAIN = 7;

/**
 * The days on which approvers are reminded, up to this one: some days before the due date if the preset says so,
 * the day after it, then every week. The last one that has come; undefined when none has.
 */
export function reminderDay(round: ApprovalRound, today: string): string | undefined {
  const { dueOn, preset } = round;
  if (dueOn === undefined) return undefined;
  const late = daysBetween(dueOn, today);
  if (late > 0) return addDays(dueOn, 1 + Math.floor((late - 1) / AGAIN) * AGAIN);
  if (preset.remindDays === null) return undefined;
  const early = addDays(dueOn, -preset.remindDays);
  // A page that was submitted later than that has just been announced.
  return early <= today && early > round.submittedAt.slice(0, 10) ? early : undefined;
}

export const isOverdue = ({ state, dueOn }: ApprovalRound, today: string): boolean =>
  state === 'in-approval' && dueOn !== undefined && dueOn < today;

export const isExpired = ({ state, validUntil }: ApprovalRound, today: string): boolean =>
  state === 'approved' && validUntil !== undefined && validUntil < today;

/** The last day on which an approval of this moment holds; undefined when it holds for ever. */
export function validUntil(round: ApprovalRound, timeZone: string): string | undefined {
  const { preset, settledAt } = round;
  if (preset.validMonths === null || settledAt === null) return undefined;
  return addMonths(dayIn(timeZone, Date.parse(settledAt)), preset.validMonths);
}

/** When the app has to look at the round by itself; undefined when never. */
export function nextMoment(round: ApprovalRound, timeZone: string): number | undefined {
  if (round.state === 'approved') {
    const { validUntil: last } = round;
    return last === undefined ? undefined : startOfDay(timeZone, addDays(last, 1));
  }
  if (round.state !== 'in-approval' || round.dueOn === undefined) return undefined;
  return startOfDay(timeZone, nextReminder(round, round.dueOn));
}

function nextReminder(round: ApprovalRound, dueOn: string): string {
  const { remindedOn, preset } = round;
  const first = addDays(dueOn, 1);
  if (remindedOn !== undefined && remindedOn >= first) return addDays(remindedOn, AGAIN);
  const early = addDays(dueOn, -(preset.remindDays ?? 0));
  const owed = preset.remindDays !== null && remindedOn === undefined;
  return owed && early > round.submittedAt.slice(0, 10) ? early : first;
}
