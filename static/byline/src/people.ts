import type { PageState } from '../../../src/contracts/approval';
import { wording } from './words';

/** The person's name as Confluence has it. */
export const nameOf = ({ people }: Pick<PageState, 'people'>, accountId: string): string =>
  people.find((person) => person.accountId === accountId)?.name ?? wording().somebody;
