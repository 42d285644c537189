import type { ApprovalRound } from '../../contracts/approval';
import type { Pages } from '../../contracts/pages';
import type { Preset } from '../../contracts/preset';
import { openStep, type GroupMembers } from '../../domain/approval-step';
import { groupsOfPreset } from '../../domain/preset';
import { Problem } from '../../errors';
import type { App } from '../app';
import { deputyOf } from './deputies';

/** Who belongs to the groups of a preset now. A group that is gone has nobody. */
export async function membersNow(
  pages: Pages,
  preset: Pick<Preset, 'steps'>,
): Promise<GroupMembers> {
  const members = await Promise.all(
    groupsOfPreset(preset).map(async (groupId) => {
      const people = await pages.groupMembers(groupId).catch(nobodyWhenGone);
      return [groupId, people.map(({ accountId }) => accountId)] as const;
    }),
  );
  return new Map(members);
}

function nobodyWhenGone(error: unknown): [] {
  if (error instanceof Problem && error.code === 'not-found') return [];
  throw error;
}

/**
 * For whom this person may decide in the step that is open: for themselves first, else for somebody who has named
 * them as deputy. Undefined when for nobody.
 */
export async function principalOf(
  app: App,
  accountId: string,
  round: ApprovalRound,
  groups: GroupMembers,
): Promise<string | undefined> {
  const { waiting, circle, index } = openStep(round, groups);
  const spoken = round.decisions.some((one) => (one.step ?? 0) === index && one.by === accountId);
  if (spoken) return undefined;
  if (circle.includes(accountId)) return waiting.includes(accountId) ? accountId : undefined;
  const deputies = await Promise.all(waiting.map((id) => deputyOf(app, id)));
  return waiting.find((_, at) => deputies[at] === accountId);
}
