import type { PersonView } from '../../contracts/pages';
import { isClosedAccount } from '../../contracts/systems';
import { path, withQuery } from '../kit/path';
import { jsonBody, type Calls } from './call';
import { accountIdOf, groupIdOf, pageIdOf } from './ids';
import {
  GroupList,
  PermissionAnswer,
  PersonAnswer,
  PersonList,
  UserSearch,
  UserWithOperations,
} from './wire';

const BULK = 250;
const MEMBERS = 200;
const SUGGESTIONS = 20;

/** People and what they may do. */
export class Directory {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // POST /wiki/rest/api/content/{id}/permission/check
  async mayDo(pageId: string, accountId: string, operation: 'read' | 'update'): Promise<boolean> {
    const check = path`/wiki/rest/api/content/${pageIdOf(pageId)}/permission/check`;
    const subject = { type: 'user', identifier: accountIdOf(accountId) };
    const question = jsonBody({ subject, operation });
    return (await this.#calls.api.json('POST', check, PermissionAnswer, question)).hasPermission;
  }

  // POST /wiki/api/v2/users-bulk — 1 to 250 at a time; those that nobody knows are left out.
  async people(accountIds: readonly string[]): Promise<PersonView[]> {
    const wanted = [...new Set(accountIds.filter((id) => !isClosedAccount(id)).map(accountIdOf))];
    const found = new Map<string, PersonView>();
    for (let start = 0; start < wanted.length; start += BULK) {
      const question = jsonBody({ accountIds: wanted.slice(start, start + BULK) });
      const bulk = path`/wiki/api/v2/users-bulk`;
      const { results } = await this.#calls.api.json('POST', bulk, PersonList, question);
      for (const person of results) found.set(person.accountId, viewOf(person));
    }
    return wanted.flatMap((id) => found.get(id) ?? []);
  }

  // GET /wiki/rest/api/user/current
  async me(): Promise<PersonView> {
    return viewOf(
      await this.#calls.api.json('GET', path`/wiki/rest/api/user/current`, PersonAnswer),
    );
  }

  // GET /wiki/rest/api/group/{groupId}/membersByGroupId
  async members(groupId: string): Promise<PersonView[]> {
    const list = path`/wiki/rest/api/group/${groupIdOf(groupId)}/membersByGroupId`;
    const found: PersonView[] = [];
    for (let start = 0; ; start += MEMBERS) {
      const query = { start, limit: MEMBERS };
      const { results } = await this.#calls.api.json('GET', withQuery(list, query), PersonList);
      found.push(...results.map(viewOf));
      if (results.length < MEMBERS) return found;
    }
  }

  // GET /wiki/rest/api/group/picker
  async findGroups(text: string): Promise<{ groupId: string; name: string }[]> {
    if (text.trim() === '') return [];
    const query = { query: text.trim(), limit: SUGGESTIONS };
    const picker = withQuery(path`/wiki/rest/api/group/picker`, query);
    const { results } = await this.#calls.api.json('GET', picker, GroupList);
    return results.map(({ id, name }) => ({ groupId: id, name }));
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
      user && user.accountType !== 'app' ? [viewOf(user)] : [],
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

const viewOf = ({ accountId, displayName, publicName, email }: PersonAnswer): PersonView => ({
  accountId,
  displayName: textOr(displayName, textOr(publicName, accountId)),
  // People may hide it; then it is empty or left out.
  email: textOr(email, null),
});

const textOr = <T>(text: string | null | undefined, otherwise: T): string | T =>
  text === undefined || text === null || text === '' ? otherwise : text;
