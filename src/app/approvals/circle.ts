import type { ApprovalRound } from '../../contracts/approval';
import type { Pages } from '../../contracts/pages';
import type { Preset } from '../../contracts/preset';
import { openStep, type GroupMembers } from '../../domain/approval-step';
import { groupsOfPreset } from '../../domain/preset';
import { Problem } from '../../errors';
import type { App } from '../app';
import { deputyOf } from './deputies';

/** Who belongs to the groups of a preset now. */
export async function membersNow(
  pages: Pages,
  preset: Pick<Preset, 'steps'>,
): Promise<GroupMembers> {
  const members = await Promise.all(
    groupsOfPreset(preset).map(
      async (groupId) => [groupId, await accountsIn(pages, groupId)] as const,
    ),
  );
  return new Map(members);
}

/** Who belongs to the group now. One that is gone has nobody. */
export async function accountsIn(pages: Pages, groupId: string): Promise<string[]> {
  try {
    return (await pages.groupMembers(groupId)).map(({ accountId }) => accountId);
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return [];
    throw error;
  }
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
  const { waiting, circle, index, ended } = openStep(round, groups);
  const spoken =
    !ended && round.decisions.some((one) => (one.step ?? 0) === index && one.by === accountId);
  if (spoken) return undefined;
  if (circle.includes(accountId)) return waiting.includes(accountId) ? accountId : undefined;
  const deputies = await Promise.all(waiting.map((id) => deputyOf(app, id)));
  return waiting.find((_, at) => deputies[at] === accountId);
}
