import { enumOf, onixCode } from '../codes';
import type { ContributionDoc, WorkDoc } from '../rows';
import type { Shape, Shapes } from './shape';

export function contributionShape(shapes: Shapes, work: WorkDoc, one: ContributionDoc): Shape {
  const { house } = shapes;
  return {
    id: one.id,
    contributor: () => {
      const contact = house.one('contact', one.contactId);
      return contact && shapes.contact(contact);
    },
    onixContributorRole: onixCode('role', one.role),
    onixContributorRoleCode: enumOf(one.role),
    productIds: house
      .all('product')
      .filter(({ workId }) => workId === work.id)
      .map(({ id }) => id),
    sequenceNumber: one.sequence,
    work: () => shapes.work(work),
    workId: work.id,
  };
}
