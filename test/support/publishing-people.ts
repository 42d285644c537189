import * as z from 'zod';

import type { Caller } from './caller';

const SPACE = { id: '65602', key: 'POL' };

const Made = z.looseObject({ id: z.string() });
const Found = z.looseObject({ results: z.array(Made) });
const State = z.looseObject({
  pageVersion: z.int(),
  status: z.string(),
  publication: z.unknown().nullable(),
});

/** Ben writes policies, Clara approves them, Ben publishes: each step safe to repeat. */
export class PublishingPeople {
  readonly #caller: () => Caller;
  readonly #category: Record<string, string>;

  constructor(caller: () => Caller, category: Record<string, string>) {
    this.#caller = caller;
    this.#category = category;
  }

  /** The page of that title; made when there is none, for an answer may have been lost. */
  async page(title: string): Promise<string> {
    const search = `/spaces/${SPACE.id}/pages?title=${encodeURIComponent(title)}`;
    const { results } = Found.parse(await this.#caller().confluence('ben', search));
    if (results[0]) return results[0].id;
    const made = await this.#caller().confluence('ben', '/pages', {
      spaceId: SPACE.id,
      status: 'current',
      title,
      body: { representation: 'storage', value: `<p>Words of ${title}.</p>` },
    });
    return Made.parse(made).id;
  }

  /** Goes on from where the page stands until its record is ordered. */
  async order(pageId: string): Promise<void> {
    while (!(await this.#oneStepOn(pageId)));
  }

  /** True when the record is ordered. */
  async #oneStepOn(pageId: string): Promise<boolean> {
    const extension = { content: { id: pageId, type: 'page' }, space: SPACE };
    const ask = (person: string, functionKey: string, payload: object) =>
      this.#caller().invoke(person, { moduleKey: 'approval', functionKey, payload, extension });
    const { status, publication, pageVersion } = State.parse(await ask('ben', 'page.state', {}));
    if (publication !== null) return true;
    if (status === 'approved') {
      await ask('ben', 'page.publish', { pageVersion, category: this.#category });
    } else if (status === 'in-approval') {
      await ask('clara', 'page.approve', { pageVersion, meaning: 'legal', comment: '' });
    } else {
      await ask('ben', 'page.submit', { pageVersion, presetId: 'legal', note: '' });
    }
    return false;
  }
}
