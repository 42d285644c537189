import { PeoplePicker } from '../../../kit/people-picker';
import type { Person } from '../../../kit/people-picker';
import { approverOf, entryOf, findApprovers } from './approver-entries';
import type { SpacePolicy } from './site-state';
import { wording } from './words';

interface Props {
  policy: SpacePolicy;
  nameOf: (accountId: string) => string;
  onChange: (
    changes: Pick<SpacePolicy, 'overriders' | 'overriderGroups'>,
    people: readonly Person[],
  ) => void;
}

/** Who may let an unusable asset through in this space, with a reason: people, and members of groups. */
export function Overriders({ policy, nameOf, onChange }: Props) {
  const words = wording();
  const known = [
    ...(policy.overriders ?? []).map((accountId) => ({ kind: 'person', accountId }) as const),
    ...(policy.overriderGroups ?? []).map((group) => ({ kind: 'group', ...group }) as const),
  ];
  return (
    <PeoplePicker
      label={words.overriders}
      people={known.map((one) => entryOf(one, nameOf))}
      find={findApprovers}
      words={{
        placeholder: words.findPeople,
        remove: words.removePerson,
        nobody: words.nobody,
        failed: words.searchFailed,
      }}
      onChange={(chosen) => {
        const overriders = chosen.map((entry) => approverOf(entry, known));
        onChange(
          {
            overriders: overriders.flatMap((one) => (one.kind === 'person' ? one.accountId : [])),
            overriderGroups: overriders.flatMap((one) =>
              one.kind === 'group' ? { groupId: one.groupId, name: one.name } : [],
            ),
          },
          chosen,
        );
      }}
    />
  );
}
