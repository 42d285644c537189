import type { Edit, NewPage, PageEditing } from '../../contracts/confluence/page-editing';
import type { AdfNode, PageBody, PageInfo } from '../../contracts/pages';
import { path } from '../kit/path';
import { isProblem, jsonBody, write, type Calls } from './call';
import type { Content } from './content';
import { adfBody } from './document';
import { pageIdOf, spaceIdOf } from './ids';
import type { Tree } from './tree';
import { PageAnswer } from './wire';
import { Moved } from './wire-pages';

const ATTEMPTS = 3;

/** Pages that come, change and go. */
export class Editing implements PageEditing {
  readonly #calls: Calls;
  readonly #content: Content;
  readonly #tree: Tree;

  constructor(calls: Calls, content: Content, tree: Tree) {
    this.#calls = calls;
    this.#content = content;
    this.#tree = tree;
  }

  async ensure(page: NewPage): Promise<{ page: PageInfo; created: boolean }> {
    const known = await this.#tree.find(page.spaceId, page.title);
    if (known) return { page: known, created: false };
    try {
      return { page: await this.#create(page), created: true };
    } catch (error) {
      if (!isProblem(error, 'name-taken')) throw error;
      // Somebody was quicker; or has the title where we cannot see it.
      const taken = await this.#tree.find(page.spaceId, page.title);
      if (!taken) throw error;
      return { page: taken, created: false };
    }
  }

  async edit(
    pageId: string,
    message: string,
    change: (page: PageBody) => AdfNode | null,
  ): Promise<Edit> {
    for (let attempt = 1; ; attempt += 1) {
      const page = await this.#content.read(pageId);
      const body = change(page);
      if (body === null) return { version: page.version, changed: false };
      const { title, version: baseVersion } = page;
      try {
        const edit = { baseVersion, title, body, message };
        return { version: await this.#content.update(pageId, edit), changed: true };
      } catch (error) {
        if (attempt === ATTEMPTS || !isProblem(error, 'page-changed')) throw error;
      }
    }
  }

  // PUT /wiki/rest/api/content/{id}/move/{position}/{target}
  async move(
    pageId: string,
    position: 'before' | 'after' | 'append',
    targetId: string,
  ): Promise<void> {
    const [page, target] = [pageIdOf(pageId), pageIdOf(targetId)];
    const move = path`/wiki/rest/api/content/${page}/move/${position}/${target}`;
    await write(this.#calls, ['PUT', move], Moved, {});
  }

  // DELETE /wiki/api/v2/pages/{id} — answers 404 for a page that is in the trash already.
  async trash(pageId: string): Promise<void> {
    try {
      await this.#calls.api.raw('DELETE', path`/wiki/api/v2/pages/${pageIdOf(pageId)}`);
    } catch (error) {
      if (!isProblem(error, 'not-found')) throw error;
      if ((await this.#content.info(pageId)).status !== 'trashed') throw error;
    }
  }

  // PUT /wiki/api/v2/pages/{id} — for a page in the trash, status 'current' restores it and changes nothing else.
  async restore(pageId: string): Promise<void> {
    const page = await this.#content.read(pageId);
    if (page.status === 'current') return;
    const { title, body, version: baseVersion } = page;
    await this.#content.update(pageId, { baseVersion, title, body, message: '' });
  }

  // POST /wiki/api/v2/pages
  async #create({ spaceId, parentId, title, body }: NewPage): Promise<PageInfo> {
    const page = {
      spaceId: spaceIdOf(spaceId),
      status: 'current',
      title,
      ...(parentId !== null && { parentId: pageIdOf(parentId) }),
      body: 'storage' in body ? storageBody(body.storage) : adfBody(body),
    };
    const post = ['POST', path`/wiki/api/v2/pages`] as const;
    return await this.#content.infoOf(await write(this.#calls, post, PageAnswer, jsonBody(page)));
  }
}

const storageBody = (value: unknown) => ({ representation: 'storage', value });
