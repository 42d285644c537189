import type { AdfNode, PageAttachment, PageBody, PageInfo } from '../../contracts/pages';
import { Problem } from '../../errors';
import { path, withQuery } from '../kit/path';
import { cursorOf, write, type Calls } from './call';
import { attachmentIdOf, pageIdOf } from './ids';
import { Adf, AttachmentList, BodyList, PageAnswer, PageList, PageWithBody, SpaceAnswer } from './wire';

const LARGEST_LIST = 250;
/** Each costs a point of the app's hourly budget, and memory. */
const BODIES_AT_ONCE = 50;

/** Pages, their bodies and their files. */
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
    return await this.#infoOf(await this.#calls.api.json('GET', page, PageAnswer));
  }

  // GET /wiki/api/v2/pages — those that cannot be seen are left out of the answer.
  async visible(pageIds: readonly string[]): Promise<PageInfo[]> {
    const wanted = [...new Set(pageIds.map(pageIdOf))];
    const found: PageInfo[] = [];
    for (let start = 0; start < wanted.length; start += LARGEST_LIST) {
      const id = wanted.slice(start, start + LARGEST_LIST);
      const list = withQuery(path`/wiki/api/v2/pages`, { id, limit: LARGEST_LIST });
      const { results } = await this.#calls.api.json('GET', list, PageList);
      for (const page of results) found.push(await this.#infoOf(page));
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

  // GET /wiki/api/v2/pages — sorted by the time of their last version.
  async changed(cursor?: string): Promise<{ pages: PageBody[]; next: string | undefined }> {
    const query = {
      'body-format': 'atlas_doc_format',
      sort: '-modified-date',
      limit: BODIES_AT_ONCE,
      cursor,
    };
    const list = withQuery(path`/wiki/api/v2/pages`, query);
    const { results, _links } = await this.#calls.api.json('GET', list, BodyList);
    const pages: PageBody[] = [];
    for (const page of results) pages.push(await this.#bodyOf(page));
    return { pages, next: cursorOf(_links?.next) };
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
      body: { representation: 'atlas_doc_format', value: JSON.stringify(body) },
      version: { number: baseVersion + 1, message },
    };
    try {
      return (await write(this.#calls, ['PUT', page], PageAnswer, edit)).version.number;
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'conflict') throw cause;
      throw new Problem('page-changed', { subject: title, cause });
    }
  }

  // GET /wiki/api/v2/pages/{id}/attachments
  async attachments(pageId: string): Promise<PageAttachment[]> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/attachments`;
    const found: PageAttachment[] = [];
    let cursor: string | undefined;
    do {
      const query = { status: 'current', limit: LARGEST_LIST, cursor };
      const answer = await this.#calls.api.json('GET', withQuery(list, query), AttachmentList);
      for (const { id, fileId, title, mediaType, fileSize, version } of answer.results) {
        found.push({ id, fileId, title, mediaType, fileSize, version: version.number });
      }
      cursor = cursorOf(answer._links?.next);
    } while (cursor !== undefined);
    return found;
  }

  // GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download — redirects to the media store.
  async attachmentBytes(
    pageId: string,
    attachmentId: string,
    { limit, version }: { limit: number; version?: number | undefined },
  ): Promise<Uint8Array> {
    const [page, attachment] = [pageIdOf(pageId), attachmentIdOf(attachmentId)];
    const file = path`/wiki/rest/api/content/${page}/child/attachment/${attachment}/download`;
    return (await this.#calls.files.bytes(withQuery(file, { version }), limit)).bytes;
  }

  async #bodyOf(answer: PageWithBody): Promise<PageBody> {
    return {
      ...(await this.#infoOf(answer)),
      body: documentOf(answer.body.atlas_doc_format.value),
      versionBy: answer.version.authorId ?? null,
      versionAt: answer.version.createdAt,
    };
  }

  async #infoOf(page: PageAnswer): Promise<PageInfo> {
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

function documentOf(value: string): AdfNode {
  try {
    return Adf.parse(JSON.parse(value));
  } catch (cause) {
    throw new Problem('bad-answer', { subject: 'Confluence', detail: 'body is not ADF', cause });
  }
}
