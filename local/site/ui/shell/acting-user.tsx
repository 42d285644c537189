import { Avatar } from '../kit/avatar';
import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { Menu } from '../kit/menu';
import { actAs } from '../rest/site';
import { useWorld } from '../world';

/** Who the person in front of the screen is in the story: the local world has no passwords. */
export function ActingUser() {
  const { me, people } = useWorld();
  const name = me?.displayName ?? 'Anonymous';

  const become = async (accountId: string | null) => {
    try {
      await actAs(accountId);
      // Frames of apps hold answers for the person before; start them all again.
      location.reload();
    } catch (error) {
      showFlag({
        kind: 'error',
        title: 'We couldn’t switch the user',
        text: (error as Error).message,
      });
    }
  };

  return (
    <Menu
      label={`Acting as ${name}`}
      className="acting-user"
      trigger={
        <>
          <Avatar name={name} />
          <span class="acting-name">{name}</span>
          <Icon name="down" size={12} />
        </>
      }
      groups={[
        {
          title: 'Act as',
          items: people.map((person) => ({
            label: person.displayName,
            ...(person.email !== null && { description: person.email }),
            before: <Avatar name={person.displayName} />,
            selected: person.accountId === me?.accountId,
            onSelect: () => void become(person.accountId),
          })),
        },
        {
          items: [
            {
              label: 'Anonymous',
              description: 'Somebody who is not logged in',
              icon: 'user',
              selected: me === null,
              onSelect: () => void become(null),
            },
          ],
        },
      ]}
    />
  );
}
