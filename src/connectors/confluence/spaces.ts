import type { NewSpace, SpaceInfo, Spaces } from '../../contracts/confluence/spaces';
import type { Slices } from '../../contracts/confluence/slices';
import { path, withQuery } from '../kit/path';
import { isProblem, jsonBody, write, type Calls } from './call';
import { spaceIdOf, spaceKeyOf } from './ids';
import { slicesOf } from './slices';
import { SpaceList, SpaceRow } from './wire-site';

export class SiteSpaces implements Spaces {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/spaces
  list(from?: string | null): Slices<SpaceInfo> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/spaces`,
      query: { status: 'current' },
      answer: SpaceList,
      item: infoOf,
      from,
    }));
  }

  // GET /wiki/api/v2/spaces/{id}
  async read(spaceId: string): Promise<SpaceInfo> {
    const space = path`/wiki/api/v2/spaces/${spaceIdOf(spaceId)}`;
    return infoOf(await this.#calls.api.json('GET', space, SpaceRow));
  }

  // GET /wiki/api/v2/spaces
  async find(key: string): Promise<SpaceInfo | undefined> {
    const list = withQuery(path`/wiki/api/v2/spaces`, { keys: spaceKeyOf(key) });
    const { results } = await this.#calls.api.json('GET', list, SpaceList);
    const found = results.find((row) => row.key.toLowerCase() === key.toLowerCase());
    return found && infoOf(found);
  }

  async ensure(space: NewSpace): Promise<{ space: SpaceInfo; created: boolean }> {
    const known = await this.find(space.key);
    if (known) return { space: known, created: false };
    try {
      return { space: await this.#create(space), created: true };
    } catch (error) {
      if (!isProblem(error, 'name-taken')) throw error;
      const taken = await this.find(space.key);
      if (!taken) throw error;
      return { space: taken, created: false };
    }
  }

  // POST /wiki/api/v2/spaces
  async #create({ key, name, description: value }: NewSpace): Promise<SpaceInfo> {
    const description = { value, representation: 'plain' };
    const post = ['POST', path`/wiki/api/v2/spaces`] as const;
    const body = jsonBody({ key: spaceKeyOf(key), name, description });
    return infoOf(await write(this.#calls, post, SpaceRow, body));
  }
}

const infoOf = ({ id, key, name, type, homepageId, _links }: SpaceRow): SpaceInfo => ({
  id,
  key,
  name,
  type,
  homepageId: homepageId ?? null,
  webPath: _links.webui,
});
