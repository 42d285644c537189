import { isDeepStrictEqual } from 'node:util';

import type {
  ContentProperties,
  PropertyHolder,
} from '../../contracts/confluence/content-properties';
import { path, withQuery, type Path } from '../kit/path';
import { isProblem, jsonBody, write, type Calls } from './call';
import { attachmentIdOf, pageIdOf, spaceIdOf } from './ids';
import { PropertyAnswer, PropertyList } from './wire';

const ATTEMPTS = 3;

/** Properties of content: everybody's stand side by side, so one is always asked for by its key. */
export class Properties implements ContentProperties {
  readonly #calls: Calls;
  /** What `value` just found, for the `set` that follows it. */
  readonly #seen = new Map<string, PropertyAnswer | undefined>();

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async value(of: PropertyHolder, key: string): Promise<unknown> {
    const held = await this.#find(of, key);
    this.#seen.set(placeOf(of, key), held);
    return held?.value;
  }

  async set(of: PropertyHolder, key: string, value: unknown): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const held = await this.#heldFor(of, key);
      if (held && isDeepStrictEqual(held.value, value)) return;
      try {
        await (held ? this.#replace(of, held, value) : this.#create(of, key, value));
        return;
      } catch (error) {
        if (attempt === ATTEMPTS || !isProblem(error, 'conflict')) throw error;
      }
    }
  }

  /** Used once: a write that meets somebody else's newer value reads that. */
  async #heldFor(of: PropertyHolder, key: string): Promise<PropertyAnswer | undefined> {
    const place = placeOf(of, key);
    const known = this.#seen.has(place);
    const seen = this.#seen.get(place);
    this.#seen.delete(place);
    return known ? seen : await this.#find(of, key);
  }

  // DELETE /wiki/api/v2/{pages|spaces|attachments}/{id}/properties/{property-id}
  async delete(of: PropertyHolder, key: string): Promise<void> {
    const held = await this.#find(of, key);
    if (!held) return;
    try {
      await this.#calls.api.raw('DELETE', oneOf(of, held.id));
    } catch (error) {
      // Gone in the meantime is gone.
      if (!isProblem(error, 'not-found')) throw error;
    }
  }

  // GET /wiki/api/v2/{pages|spaces|attachments}/{id}/properties
  async #find(of: PropertyHolder, key: string): Promise<PropertyAnswer | undefined> {
    const list = withQuery(listOf(of), { key });
    const { results } = await this.#calls.api.json('GET', list, PropertyList);
    return results.find((property) => property.key === key);
  }

  // POST /wiki/api/v2/{pages|spaces|attachments}/{id}/properties — answers 409 when the key exists.
  async #create(of: PropertyHolder, key: string, value: unknown): Promise<void> {
    await write(this.#calls, ['POST', listOf(of)], PropertyAnswer, jsonBody({ key, value }));
  }

  // PUT /wiki/api/v2/{pages|spaces|attachments}/{id}/properties/{property-id} — answers 409 when the version is stale.
  async #replace(of: PropertyHolder, held: PropertyAnswer, value: unknown): Promise<void> {
    const { id, key, version } = held;
    const edit = jsonBody({ key, value, version: { number: version.number + 1 } });
    await write(this.#calls, ['PUT', oneOf(of, id)], PropertyAnswer, edit);
  }
}

const placeOf = ({ kind, id }: PropertyHolder, key: string) => `${kind}/${id}/${key}`;

function listOf({ kind, id }: PropertyHolder): Path {
  switch (kind) {
    case 'page':
      return path`/wiki/api/v2/pages/${pageIdOf(id)}/properties`;
    case 'space':
      return path`/wiki/api/v2/spaces/${spaceIdOf(id)}/properties`;
    case 'attachment':
      return path`/wiki/api/v2/attachments/${attachmentIdOf(id)}/properties`;
  }
}

function oneOf({ kind, id }: PropertyHolder, property: string): Path {
  const propertyId = pageIdOf(property);
  switch (kind) {
    case 'page':
      return path`/wiki/api/v2/pages/${pageIdOf(id)}/properties/${propertyId}`;
    case 'space':
      return path`/wiki/api/v2/spaces/${spaceIdOf(id)}/properties/${propertyId}`;
    case 'attachment':
      return path`/wiki/api/v2/attachments/${attachmentIdOf(id)}/properties/${propertyId}`;
  }
}
