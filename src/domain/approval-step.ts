import type { ApprovalRound, Decision } from '../contracts/approval';
import type { ApprovalStep } from '../contracts/preset';
import { isClosedAccount } from '../contracts/systems';
import { peopleAmong } from './preset';

/** Account ids by group, as Confluence has them now. */
export type GroupMembers = ReadonlyMap<string, readonly string[]>;

export const NO_GROUPS: GroupMembers = new Map();

/** Where the step that is being decided stands. */
export interface OpenStep {
  index: number;
  step: ApprovalStep;
  /** Everybody who may decide in it, once each. */
  circle: string[];
  /** Those of them whose decision is not there yet. */
  waiting: string[];
  /** How many more approvals it takes. */
  missing: number;
  /**
   * Everybody was asked, and whoever had not decided has left the group: all who are left have agreed. One of them,
   * who are then those waited for, ends the step by deciding once more.
   */
  ended: boolean;
  /** There are fewer people left than approvals missing: the step cannot end by itself. */
  stuck: boolean;
}

/** On whose behalf: the person's own, or that of whom they stand in for. */
export const voiceOf = (decision: Pick<Decision, 'by' | 'for'>): string =>
  decision.for ?? decision.by;

/** What somebody may decide now; group members are those that the caller has just asked for. */
export function openStep(
  round: Pick<ApprovalRound, 'preset' | 'decisions' | 'step'>,
  groups: GroupMembers,
): OpenStep {
  const index = round.step ?? 0;
  const step = stepAt(round, index);
  const circle = circleOf(step, groups);
  const voices = new Set(decisionsIn(round, index).map(voiceOf));
  const missing = missingIn(step, circle, voices);
  const ended = missing < 1;
  const waiting = circle.filter((id) => voices.has(id) === ended && !isClosedAccount(id));
  const stuck = waiting.length === 0 || missing > waiting.length;
  return { index, step, circle, waiting, missing: ended ? 1 : missing, ended, stuck };
}

export function stepAt({ preset }: Pick<ApprovalRound, 'preset'>, index: number): ApprovalStep {
  const step = preset.steps[Math.min(index, preset.steps.length - 1)];
  if (!step) throw new RangeError('a preset has at least one step');
  return step;
}

/** Everybody who may decide in a step, once each. */
export const circleOf = ({ approvers }: ApprovalStep, groups: GroupMembers): string[] => [
  ...new Set(
    approvers.flatMap((one) =>
      one.kind === 'group' ? (groups.get(one.groupId) ?? []) : peopleAmong(one),
    ),
  ),
];

export const decisionsIn = (
  { decisions }: Pick<ApprovalRound, 'decisions'>,
  index: number,
): Decision[] => decisions.filter(({ step }) => (step ?? 0) === index);

function missingIn(
  { rule, quorum }: ApprovalStep,
  circle: readonly string[],
  voices: ReadonlySet<string>,
): number {
  switch (rule) {
    case 'any':
      return 1 - voices.size;
    case 'quorum':
      return quorum - voices.size;
    case 'all':
      return circle.filter((id) => !voices.has(id)).length;
  }
}
