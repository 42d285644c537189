import { isDeepStrictEqual } from 'node:util';

import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { cursorOf, write, type Calls } from './call';
import { pageIdOf } from './ids';
import { ContentSearch, PropertyAnswer, PropertyList } from './wire';

const ATTEMPTS = 3;

/** Content properties of pages: everybody's stand side by side, so one is always asked for by its key. */
export class Properties {
  readonly #calls: Calls;
  /** What `value` just found, for the `set` that follows it. */
  readonly #seen = new Map<string, PropertyAnswer | undefined>();

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async value(pageId: string, key: string): Promise<unknown> {
    const held = await this.#find(pageId, key);
    this.#seen.set(`${pageId}/${key}`, held);
    return held?.value;
  }

  /** Safe to repeat. Somebody who writes at the same time is read again and overwritten, at most 3 times. */
  async set(pageId: string, key: string, value: unknown): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const held = await this.#heldFor(pageId, key);
      if (held && isDeepStrictEqual(held.value, value)) return;
      try {
        await (held ? this.#replace(pageId, held, value) : this.#create(pageId, key, value));
        return;
      } catch (error) {
        if (attempt === ATTEMPTS || !isProblem(error, 'conflict')) throw error;
      }
    }
  }

  /** Used once: a write that meets somebody else's newer value reads that. */
  async #heldFor(pageId: string, key: string): Promise<PropertyAnswer | undefined> {
    const place = `${pageId}/${key}`;
    const known = this.#seen.has(place);
    const seen = this.#seen.get(place);
    this.#seen.delete(place);
    return known ? seen : await this.#find(pageId, key);
  }

  // GET /wiki/rest/api/content/search — of properties only those that the manifest declares for searching.
  async pagesWith(propertyPath: string, limit: number): Promise<string[]> {
    const [key = '', field = ''] = propertyPath.split('.');
    const cql = `type = page and content.property[${key}].${field} >= 0`;
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const query = withQuery(path`/wiki/rest/api/content/search`, { cql, limit: 100, cursor });
      const answer = await this.#calls.api.json('GET', query, ContentSearch);
      found.push(...answer.results.map(({ id }) => id));
      cursor = cursorOf(answer._links?.next);
    } while (cursor !== undefined && found.length < limit);
    return found.slice(0, limit);
  }

  // DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id}
  async delete(pageId: string, key: string): Promise<void> {
    const held = await this.#find(pageId, key);
    if (!held) return;
    try {
      const one = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/properties/${held.id}`;
      await this.#calls.api.raw('DELETE', one);
    } catch (error) {
      // Gone in the meantime is gone.
      if (!isProblem(error, 'not-found')) throw error;
    }
  }

  // GET /wiki/api/v2/pages/{page-id}/properties
  async #find(pageId: string, key: string): Promise<PropertyAnswer | undefined> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/properties`;
    const { results } = await this.#calls.api.json('GET', withQuery(list, { key }), PropertyList);
    return results.find((property) => property.key === key);
  }

  // POST /wiki/api/v2/pages/{page-id}/properties — answers 409 when the key exists.
  async #create(pageId: string, key: string, value: unknown): Promise<void> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/properties`;
    await write(this.#calls, ['POST', list], PropertyAnswer, { key, value });
  }

  // PUT /wiki/api/v2/pages/{page-id}/properties/{property-id} — answers 409 when the version is stale.
  async #replace(
    pageId: string,
    { id, key, version }: PropertyAnswer,
    value: unknown,
  ): Promise<void> {
    const one = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/properties/${id}`;
    const edit = { key, value, version: { number: version.number + 1 } };
    await write(this.#calls, ['PUT', one], PropertyAnswer, edit);
  }
}

const isProblem = (error: unknown, code: Problem['code']): boolean =>
  error instanceof Problem && error.code === code;
