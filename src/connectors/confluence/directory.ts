import type { PersonView } from '../../contracts/pages';
import { isClosedAccount } from '../../contracts/systems';
import { path, withQuery } from '../kit/path';
import { jsonBody, type Calls } from './call';
import { accountIdOf, groupIdOf } from './ids';
import { numberedSlicesOf } from './numbered-slices';
import { personOf } from './person';
import { everythingOf } from './slices';
import { PersonAnswer, PersonList, UserSearch, UserWithOperations } from './wire';

const BULK = 250;
const SUGGESTIONS = 20;

/** People, by what is known of them. */
export class Directory {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // POST /wiki/api/v2/users-bulk — 1 to 250 at a time; those that nobody knows are left out.
  async people(accountIds: readonly string[]): Promise<PersonView[]> {
    const wanted = [...new Set(accountIds.filter((id) => !isClosedAccount(id)).map(accountIdOf))];
    const found = new Map<string, PersonView>();
    for (let start = 0; start < wanted.length; start += BULK) {
      const question = jsonBody({ accountIds: wanted.slice(start, start + BULK) });
      const bulk = path`/wiki/api/v2/users-bulk`;
      const { results } = await this.#calls.api.json('POST', bulk, PersonList, question);
      for (const person of results) found.set(person.accountId, personOf(person));
    }
    return wanted.flatMap((id) => found.get(id) ?? []);
  }

  // GET /wiki/rest/api/user/current
  async me(): Promise<PersonView> {
    return personOf(
      await this.#calls.api.json('GET', path`/wiki/rest/api/user/current`, PersonAnswer),
    );
  }

  // GET /wiki/rest/api/group/{groupId}/membersByGroupId — a deactivated account keeps its groups, and decides nothing.
  async members(groupId: string): Promise<PersonView[]> {
    const members = numberedSlicesOf(this.#calls, () => ({
      path: path`/wiki/rest/api/group/${groupIdOf(groupId)}/membersByGroupId`,
      answer: PersonList,
      item: (person: PersonAnswer) => person,
    }));
    const found = await everythingOf(members);
    return found.filter(isActive).map(personOf);
  }

  // GET /wiki/rest/api/search/user — the only search that still knows fields of people.
  async find(text: string): Promise<PersonView[]> {
    // Letters, digits and what stands in names; the rest means something in CQL.
    const words = text.replaceAll(/[^\p{L}\p{M}\p{N}'’. -]/gu, ' ').trim();
    if (words === '') return [];
    const query = { cql: `user.fullname ~ "${words}"`, limit: SUGGESTIONS };
    const search = withQuery(path`/wiki/rest/api/search/user`, query);
    const { results } = await this.#calls.api.json('GET', search, UserSearch);
    return results.flatMap(({ user }) =>
      user && user.accountType !== 'app' ? [personOf(user)] : [],
    );
  }

  // GET /wiki/rest/api/user — who may administer the application is a site admin.
  async isSiteAdmin(accountId: string): Promise<boolean> {
    const query = { accountId: accountIdOf(accountId), expand: 'operations' };
    const user = withQuery(path`/wiki/rest/api/user`, query);
    const { operations } = await this.#calls.api.json('GET', user, UserWithOperations);
    return (operations ?? []).some(
      ({ operation, targetType }) => operation === 'administer' && targetType === 'application',
    );
  }
}

const isActive = ({ accountStatus }: PersonAnswer) => (accountStatus ?? 'active') === 'active';
