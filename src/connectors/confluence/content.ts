import type { Slices } from '../../contracts/confluence/slices';
import type { AdfNode, PageBody, PageInfo } from '../../contracts/pages';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { isProblem, jsonBody, write, type Calls } from './call';
import { adfBody, documentOf } from './document';
import { pageIdOf } from './ids';
import { LARGEST_LIST, slicesOf } from './slices';
import { BodyList, PageAnswer, PageWithBody, SpaceAnswer } from './wire';
import { PageList } from './wire-pages';

/** Each costs a point of the app's hourly budget, and memory. */
const BODIES_AT_ONCE = 50;

/** Pages and their bodies. */
export class Content {
  readonly #calls: Calls;
  /** Keys of the spaces that were asked for in this invocation. */
  readonly #keys = new Map<string, Promise<string>>();

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  // GET /wiki/api/v2/pages/{id}
  async info(pageId: string): Promise<PageInfo> {
    const page = path`/wiki/api/v2/pages/${pageIdOf(pageId)}`;
    return await this.infoOf(await this.#calls.api.json('GET', page, PageAnswer));
  }

  // GET /wiki/api/v2/pages — those that cannot be seen are left out of the answer.
  async visible(pageIds: readonly string[]): Promise<PageInfo[]> {
    const wanted = [...new Set(pageIds.map(pageIdOf))];
    const found: PageInfo[] = [];
    for (let start = 0; start < wanted.length; start += LARGEST_LIST) {
      const id = wanted.slice(start, start + LARGEST_LIST);
      const list = withQuery(path`/wiki/api/v2/pages`, { id, limit: LARGEST_LIST });
      const { results } = await this.#calls.api.json('GET', list, PageList);
      for (const page of results) found.push(await this.infoOf(page));
    }
    return found;
  }

  // GET /wiki/api/v2/pages/{id} — with `version`, title and body are those of that version.
  async read(pageId: string, version?: number): Promise<PageBody> {
    const page = path`/wiki/api/v2/pages/${pageIdOf(pageId)}`;
    const query = { 'body-format': 'atlas_doc_format', version };
    return await this.#bodyOf(
      await this.#calls.api.json('GET', withQuery(page, query), PageWithBody),
    );
  }

  // GET /wiki/api/v2/pages
  async *changed(from?: string | null): Slices<PageBody> {
    const rows = slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/pages`,
      query: { 'body-format': 'atlas_doc_format', sort: '-modified-date', limit: BODIES_AT_ONCE },
      answer: BodyList,
      item: (row: PageWithBody) => row,
      from,
    }));
    for await (const { items, next } of rows) {
      yield { items: await Promise.all(items.map((row) => this.#bodyOf(row))), next };
    }
  }

  // PUT /wiki/api/v2/pages/{id} — answers 409 when the number is not the current one plus one.
  async update(
    pageId: string,
    {
      baseVersion,
      title,
      body,
      message,
    }: { baseVersion: number; title: string; body: AdfNode; message: string },
  ): Promise<number> {
    const id = pageIdOf(pageId);
    const page = path`/wiki/api/v2/pages/${id}`;
    const edit = {
      id,
      status: 'current',
      title,
      body: adfBody(body),
      version: { number: baseVersion + 1, message },
    };
    try {
      const written = await write(this.#calls, ['PUT', page], PageAnswer, jsonBody(edit));
      return written.version.number;
    } catch (cause) {
      if (!isProblem(cause, 'conflict')) throw cause;
      throw new Problem('page-changed', { subject: title, cause });
    }
  }

  async #bodyOf(answer: PageWithBody): Promise<PageBody> {
    return {
      ...(await this.infoOf(answer)),
      body: documentOf(answer.body.atlas_doc_format.value),
      versionBy: answer.version.authorId ?? null,
      versionAt: answer.version.createdAt,
    };
  }

  async infoOf(page: PageAnswer): Promise<PageInfo> {
    return {
      id: page.id,
      title: page.title,
      spaceId: page.spaceId,
      spaceKey: await this.#keyOf(page.spaceId),
      version: page.version.number,
      ownerId: page.ownerId ?? null,
      webPath: page._links.webui,
      status: page.status,
    };
  }

  // GET /wiki/api/v2/spaces/{id} — pages name their space by id only.
  #keyOf(spaceId: string): Promise<string> {
    const known = this.#keys.get(spaceId);
    if (known) return known;
    const space = path`/wiki/api/v2/spaces/${pageIdOf(spaceId)}`;
    const key = this.#calls.api.json('GET', space, SpaceAnswer).then((answer) => answer.key);
    this.#keys.set(spaceId, key);
    // A failure is not remembered: the next call asks again.
    key.catch(() => this.#keys.delete(spaceId));
    return key;
  }
}
