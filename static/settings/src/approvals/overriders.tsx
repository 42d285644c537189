import { ask } from '../../../kit/bridge';
import { PeoplePicker } from '../../../kit/people-picker';
import type { Person } from '../../../kit/people-picker';
import type { SpacePolicy } from './site-state';
import { wording } from './words';

async function findPeople(text: string): Promise<readonly Person[] | undefined> {
  const answer = await ask('settings.findPeople', { text });
  return answer.ok ? answer.value : undefined;
}

interface Props {
  policy: SpacePolicy;
  nameOf: (accountId: string) => string;
  onChange: (overriders: string[], people: readonly Person[]) => void;
}

/** Who may let an unusable asset through in this space, with a reason. */
export function Overriders({ policy, nameOf, onChange }: Props) {
  const words = wording();
  const people = (policy.overriders ?? []).map((accountId) => ({
    accountId,
    name: nameOf(accountId),
  }));
  return (
    <PeoplePicker
      label={words.overriders}
      people={people}
      find={findPeople}
      words={{
        placeholder: words.findPeople,
        remove: words.removePerson,
        nobody: words.nobody,
        failed: words.searchFailed,
      }}
      onChange={(chosen) =>
        onChange(
          chosen.map(({ accountId }) => accountId),
          chosen,
        )
      }
    />
  );
}
