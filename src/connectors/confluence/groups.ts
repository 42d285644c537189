import type { Groups, PeopleGroup } from '../../contracts/confluence/groups';
import { path, withQuery } from '../kit/path';
import type { Calls } from './call';
import { accountIdOf } from './ids';
import { numberedSlicesOf } from './numbered-slices';
import { everythingOf } from './slices';
import { GroupList } from './wire-site';

const SUGGESTIONS = 200;

export class SiteGroups implements Groups {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/rest/api/group/picker
  async find(text: string): Promise<PeopleGroup[]> {
    const query = { query: text, limit: SUGGESTIONS };
    const picker = withQuery(path`/wiki/rest/api/group/picker`, query);
    return (await this.#calls.api.json('GET', picker, GroupList)).results.map(groupOf);
  }

  // GET /wiki/rest/api/user/memberof
  async of(accountId: string): Promise<PeopleGroup[]> {
    const query = { accountId: accountIdOf(accountId) };
    const list = { path: path`/wiki/rest/api/user/memberof`, query, answer: GroupList };
    return await everythingOf(numberedSlicesOf(this.#calls, () => ({ ...list, item: groupOf })));
  }
}

const groupOf = ({ id, name }: { id: string; name: string }): PeopleGroup => ({ id, name });
