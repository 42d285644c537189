import type {
  LeftTo,
  PageRestrictions,
  Restrictions,
} from '../../contracts/confluence/restrictions';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { jsonBody, write, type Calls } from './call';
import { accountIdOf, groupIdOf, pageIdOf } from './ids';
import { RestrictionList, type RestrictionRow } from './wire-content';

const OPERATIONS = ['read', 'update'] as const;

export class PageAccessLists implements Restrictions {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/rest/api/content/{id}/restriction
  async read(pageId: string): Promise<PageRestrictions> {
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/restriction`;
    const query = { expand: 'restrictions.user,restrictions.group' };
    const { results } = await this.#calls.api.json('GET', withQuery(list, query), RestrictionList);
    const of = (operation: string) => leftTo(results.filter((row) => row.operation === operation));
    return { read: of('read'), update: of('update') };
  }

  async set(pageId: string, wanted: PageRestrictions): Promise<void> {
    const held = await this.read(pageId);
    if (OPERATIONS.every((operation) => isSame(held[operation], wanted[operation]))) return;
    const left = OPERATIONS.filter((operation) => !isEverybody(wanted[operation]));
    if (left.length === 0) await this.#clear(pageId);
    else {
      await this.#replace(
        pageId,
        left.map((operation) => rowOf(operation, wanted[operation])),
      );
    }
  }

  // PUT /wiki/rest/api/content/{id}/restriction
  async #replace(pageId: string, rows: object[]): Promise<void> {
    const list = path`/wiki/rest/api/content/${pageIdOf(pageId)}/restriction`;
    await write(this.#calls, ['PUT', list], RestrictionList, jsonBody(rows));
  }

  // DELETE /wiki/rest/api/content/{id}/restriction — an empty list is no list to Confluence.
  async #clear(pageId: string): Promise<void> {
    await this.#calls.api.raw(
      'DELETE',
      path`/wiki/rest/api/content/${pageIdOf(pageId)}/restriction`,
    );
  }
}

function leftTo(rows: readonly RestrictionRow[]): LeftTo {
  for (const { restrictions } of rows) {
    for (const { results, limit } of [restrictions.user, restrictions.group]) {
      if (limit !== undefined && results.length >= limit) {
        throw new Problem('too-large', { subject: 'Confluence', detail: 'restrictions' });
      }
    }
  }
  return {
    people: rows.flatMap(({ restrictions }) =>
      restrictions.user.results.map((one) => one.accountId),
    ),
    groups: rows.flatMap(({ restrictions }) => restrictions.group.results.map((one) => one.id)),
  };
}

const isEverybody = ({ people, groups }: LeftTo) => people.length + groups.length === 0;

const isSame = (a: LeftTo, b: LeftTo) =>
  sorted(a.people) === sorted(b.people) && sorted(a.groups) === sorted(b.groups);

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort().join(' ');

/** Lists without a member are left out: Confluence refuses them. */
const rowOf = (operation: string, { people, groups }: LeftTo) => ({
  operation,
  restrictions: {
    ...(people.length > 0 && {
      user: people.map((id) => ({ type: 'known', accountId: accountIdOf(id) })),
    }),
    ...(groups.length > 0 && { group: groups.map((id) => ({ type: 'group', id: groupIdOf(id) })) }),
  },
});
