import type { ContactDoc } from '../rows';
import type { Shape, Shapes } from './shape';

export const nameOf = ({ before, keyNames }: Pick<ContactDoc, 'before' | 'keyNames'>) =>
  [before, keyNames].filter((part) => part !== null).join(' ');

export function contactShape(shapes: Shapes, contact: ContactDoc): Shape {
  const name = nameOf(contact);
  const inverted = [contact.keyNames, contact.before].filter((part) => part !== null).join(', ');
  return {
    __typename: contact.kind,
    id: contact.id,
    name,
    keyNames: contact.keyNames,
    isni: contact.isni,
    notes: contact.note === null ? [] : [{ noteText: contact.note }],
    addresses: [],
    emails: contact.email === null ? [] : [{ email: contact.email }],
    phones: [],
    biographicalNote: contact.biography,
    contributions: () =>
      shapes.house
        .all('work')
        .flatMap((work) =>
          work.contributions
            .filter(({ contactId }) => contactId === contact.id)
            .map((one) => shapes.contribution(work, one)),
        ),
    webLinks: [],
    personName: name,
    personNameInverted: inverted,
    contactTags: [],
    organisationName: name,
  };
}
