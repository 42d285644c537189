import type { Approver } from '../../../../src/contracts/preset';
import { ask } from '../../../kit/bridge';
import type { Person } from '../../../kit/people-picker';
import { wording } from './words';

const GROUP = 'group:';

/** People and groups stand in one field; a group's entry is told by its key. */
export const entryOf = (approver: Approver, nameOf: (accountId: string) => string): Person =>
  approver.kind === 'group'
    ? { accountId: `${GROUP}${approver.groupId}`, name: wording().group(approver.name) }
    : { accountId: approver.accountId, name: nameOf(approver.accountId) };

export function approverOf({ accountId, name }: Person, known: readonly Approver[]): Approver {
  if (!accountId.startsWith(GROUP)) return { kind: 'person', accountId };
  const groupId = accountId.slice(GROUP.length);
  const before = known.find((one) => one.kind === 'group' && one.groupId === groupId);
  return before ?? { kind: 'group', groupId, name: wording().bareGroup(name) };
}

/** People and groups whose name holds the text; undefined when they cannot be searched. */
export async function findApprovers(text: string): Promise<readonly Person[] | undefined> {
  const [people, groups] = await Promise.all([
    ask('settings.findPeople', { text }),
    ask('settings.findGroups', { text }),
  ]);
  if (!people.ok || !groups.ok) return undefined;
  return [
    ...people.value,
    ...groups.value.map(({ groupId, name }) =>
      entryOf({ kind: 'group', groupId, name }, (accountId) => accountId),
    ),
  ];
}
