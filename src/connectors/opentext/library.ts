import type {
  ChildrenQuery,
  DocumentItem,
  DocumentLibrary,
  DocumentQuery,
  DocumentThumbnail,
} from '../../contracts/documents';
import type { Slice, SliceWish } from '../../contracts/slice';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { itemOf, kindOf, typesOf } from './item-kinds';
import { slicesOf, type ReadPage } from './pages';
import { Previews } from './previews';
import { readItem } from './read-item';
import { queryOf } from './search-query';
import { bodyOf } from './version-marker';
import { Versions } from './versions';
import { Ancestors, ItemPage, type ItemProperties } from './wire-items';

/** POST /v2/nodes/list takes no more. Source: the published description. */
const MOST_IDS = 250;

/** Looks for documents and reads them. */
export class Library implements DocumentLibrary {
  readonly #calls: Calls;
  readonly #base: string;
  readonly #versions: Versions;
  readonly #previews: Previews;

  constructor(calls: Calls, base: string) {
    this.#calls = calls;
    this.#base = base;
    this.#versions = new Versions(calls);
    this.#previews = new Previews(calls);
  }

  async item(nodeId: number): Promise<DocumentItem> {
    return itemOf(this.#base, await readItem(this.#calls, nodeId));
  }

  // POST /v2/nodes/list — a question, though it is a POST; leaves out what may not be seen.
  async items(nodeIds: readonly number[]): Promise<DocumentItem[]> {
    const wanted = [...new Set(nodeIds)];
    const known = new Map<number, DocumentItem>();
    for (let from = 0; from < wanted.length; from += MOST_IDS) {
      const ids = wanted.slice(from, from + MOST_IDS);
      const { items } = await this.#calls.ask(path`/v2/nodes/list`, ItemPage, bodyOf({ ids }));
      for (const node of items) known.set(node.id, itemOf(this.#base, node));
    }
    return wanted.flatMap((id) => known.get(id) ?? []);
  }

  // GET /v2/nodes/{id}/nodes
  children(
    parentId: number,
    { name, kinds, sort, ...wish }: ChildrenQuery = {},
  ): AsyncGenerator<Slice<DocumentItem>> {
    const query = {
      where_name: name,
      where_type: typesOf(kinds),
      sort: sort === 'newest' ? 'desc_modify_date' : 'asc_name',
      fields: 'properties',
    };
    const children = path`/v2/nodes/${parentId}/nodes`;
    return this.#slices(wish, (paging) =>
      this.#calls.get(withQuery(children, { ...query, ...paging }), ItemPage),
    );
  }

  // GET /v1/nodes/{id}/ancestors
  async ancestors(nodeId: number) {
    const { ancestors } = await this.#calls.get(path`/v1/nodes/${nodeId}/ancestors`, Ancestors);
    return ancestors.map(({ id, name, type }) => ({ nodeId: id, name, kind: kindOf(type) }));
  }

  async *search({ cursor, size, ...query }: DocumentQuery): AsyncGenerator<Slice<DocumentItem>> {
    yield* this.#find({ cursor, size }, queryOf(query));
  }

  savedQuery(nodeId: number, wish: SliceWish = {}): AsyncGenerator<Slice<DocumentItem>> {
    return this.#find(wish, { query_id: nodeId });
  }

  // POST /v2/search — a question as well.
  #find(wish: SliceWish, query: Record<string, string | number>) {
    return this.#slices(wish, (paging) =>
      this.#calls.ask(path`/v2/search`, ItemPage, bodyOf({ ...query, ...paging })),
    );
  }

  #slices(wish: SliceWish, read: ReadPage<ItemProperties>) {
    return slicesOf(wish, read, (node) => itemOf(this.#base, node));
  }

  versions(nodeId: number) {
    return this.#versions.list(nodeId);
  }
  latestApproved(nodeId: number) {
    return this.#versions.latestApproved(nodeId);
  }
  content(nodeId: number, version: number, limit: number): Promise<Uint8Array> {
    return this.#versions.content(nodeId, version, limit);
  }
  htmlView(nodeId: number, limit: number): Promise<string | undefined> {
    return this.#previews.html(nodeId, limit);
  }
  thumbnail(nodeId: number, limit: number): Promise<DocumentThumbnail | undefined> {
    return this.#previews.thumbnail(nodeId, limit);
  }
}
