import { useMemo } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';

import { Avatar } from '../kit/avatar';
import { Icon } from '../kit/icons';
import type { Person } from '../rest/shapes';
import { useWorld } from '../world';
import { matchingChoices, type Choice } from './choices';
import { insertInline } from './insert-block';
import { nodeType } from './keys';
import { TypeAheadList, type Offer } from './type-ahead-list';
import type { TypeAhead } from './type-ahead';

interface Props {
  view: EditorView;
  found: TypeAhead;
  choices: readonly Choice[];
  listen: (onKey: (event: KeyboardEvent) => boolean) => void;
  close: () => void;
}

/** The list for `/` and `@`: what is taken replaces what was typed. */
export function TypeAheadMenu({ view, found, choices, listen, close }: Props) {
  const { people } = useWorld();
  const offers = useMemo(() => {
    const clear = () => {
      close();
      view.dispatch(view.state.tr.delete(found.from, found.to));
      view.focus();
    };
    return found.sign === '@'
      ? matchingPeople(people, found.query).map((person) => personOffer(person, view, clear))
      : matchingChoices(choices, found.query).map((choice) => choiceOffer(choice, view, clear));
  }, [found, choices, people]);
  // A sentence that goes on after `/` or `@` is no search.
  if (offers.length === 0 && found.query.includes(' ')) return null;
  const { left, top, bottom } = view.coordsAtPos(found.from);
  return (
    <TypeAheadList
      label={found.sign === '@' ? 'People' : 'Elements'}
      offers={offers}
      at={{ left, top, bottom }}
      field={view.dom}
      listen={listen}
      close={close}
    />
  );
}

const choiceOffer = (choice: Choice, view: EditorView, clear: () => void): Offer => ({
  id: choice.id,
  title: choice.title,
  description: choice.description,
  before: <Icon name={choice.icon} />,
  take: () => {
    clear();
    choice.run(view.state, (transaction) => view.dispatch(transaction), view);
  },
});

const personOffer = (
  { accountId, displayName }: Person,
  view: EditorView,
  clear: () => void,
): Offer => ({
  id: accountId.replace(/\W/g, '-'),
  title: displayName,
  before: <Avatar name={displayName} />,
  take: () => {
    clear();
    const mention = nodeType('mention').create({ id: accountId, text: `@${displayName}` });
    view.dispatch(insertInline(view.state.tr, mention));
  },
});

const matchingPeople = (people: readonly Person[], query: string): Person[] => {
  const text = query.trim().toLowerCase();
  return people
    .filter(({ displayName }) =>
      [displayName, ...displayName.split(' ')].some((name) => name.toLowerCase().startsWith(text)),
    )
    .slice(0, 8);
};
