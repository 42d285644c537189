import type { DescendantPage, PageOfTree, PageTree } from '../../contracts/confluence/page-tree';
import type { Slices } from '../../contracts/confluence/slices';
import type { PageInfo } from '../../contracts/pages';
import { path, withQuery } from '../kit/path';
import { badAnswer, type Calls } from './call';
import type { Content } from './content';
import { pageIdOf, spaceIdOf } from './ids';
import { LARGEST_LIST, slicesOf } from './slices';
import type { PageAnswer } from './wire';
import { AncestorList, ChildList, DescendantList, PageList } from './wire-pages';

/** The API looks no deeper. */
const DEPTH = 5;

export class Tree implements PageTree {
  readonly #calls: Calls;
  readonly #content: Content;

  constructor(calls: Calls, content: Content) {
    this.#calls = calls;
    this.#content = content;
  }

  // GET /wiki/api/v2/spaces/{id}/pages
  async *inSpace(spaceId: string, from?: string | null): Slices<PageInfo> {
    const rows = slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/spaces/${spaceIdOf(spaceId)}/pages`,
      query: { status: 'current' },
      answer: PageList,
      item: (row: PageAnswer) => row,
      from,
    }));
    for await (const { items, next } of rows) {
      yield { items: await Promise.all(items.map((row) => this.#content.infoOf(row))), next };
    }
  }

  // GET /wiki/api/v2/spaces/{id}/pages — archived pages keep their titles.
  async find(spaceId: string, title: string): Promise<PageInfo | undefined> {
    const list = path`/wiki/api/v2/spaces/${spaceIdOf(spaceId)}/pages`;
    const query = { title, status: ['current', 'archived'], limit: LARGEST_LIST };
    const { results } = await this.#calls.api.json('GET', withQuery(list, query), PageList);
    const found = results.find((row) => row.title.toLowerCase() === title.toLowerCase());
    return found && (await this.#content.infoOf(found));
  }

  // GET /wiki/api/v2/pages
  async inTrash(pageIds: readonly string[]): Promise<{ id: string; title: string }[]> {
    const wanted = [...new Set(pageIds.map(pageIdOf))];
    const found: { id: string; title: string }[] = [];
    for (let start = 0; start < wanted.length; start += LARGEST_LIST) {
      const id = wanted.slice(start, start + LARGEST_LIST);
      const query = { id, status: ['trashed'], limit: LARGEST_LIST };
      const list = withQuery(path`/wiki/api/v2/pages`, query);
      const { results } = await this.#calls.api.json('GET', list, PageList);
      found.push(...results.map(({ id: pageId, title }) => ({ id: pageId, title })));
    }
    return found;
  }

  // GET /wiki/api/v2/pages/{id}/direct-children — folders and the like among them are left out.
  children(pageId: string, from?: string | null): Slices<PageOfTree> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/pages/${pageIdOf(pageId)}/direct-children`,
      answer: ChildList,
      item: ({ id, title, type, childPosition }) =>
        type === 'page' ? { id, title, position: childPosition ?? null } : undefined,
      from,
    }));
  }

  // GET /wiki/api/v2/pages/{id}/descendants
  descendants(pageId: string, from?: string | null): Slices<DescendantPage> {
    return slicesOf(this.#calls, () => ({
      path: path`/wiki/api/v2/pages/${pageIdOf(pageId)}/descendants`,
      query: { depth: DEPTH },
      answer: DescendantList,
      item: ({ id, title, type, childPosition, parentId, depth }) =>
        type === 'page'
          ? { id, title, position: childPosition ?? null, parentId: parentId ?? null, depth }
          : undefined,
      from,
    }));
  }

  // GET /wiki/api/v2/pages/{id}/ancestors — has a limit and no cursor.
  async ancestors(pageId: string): Promise<string[]> {
    const list = path`/wiki/api/v2/pages/${pageIdOf(pageId)}/ancestors`;
    const query = { limit: LARGEST_LIST };
    const { results } = await this.#calls.api.json('GET', withQuery(list, query), AncestorList);
    if (results.length >= LARGEST_LIST) throw badAnswer('more ancestors than a page can have');
    return results.map(({ id }) => id);
  }
}
