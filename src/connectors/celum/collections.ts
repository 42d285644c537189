import type { Collection } from '../../contracts/asset';
import type { CollectionDetails } from '../../contracts/library-details';
import { path, withQuery } from '../kit/path';
import { badAnswer, type Calls } from './calls';
import { collectionOf } from './details';
import { inLanguage, type Reading } from './mapping';
import { pagesOf } from './pages';
import { LARGEST_PAGE } from './search';
import * as wire from './wire';

/** What can be read of collections. */
export class Collections {
  readonly #calls: Calls;
  readonly #reading: () => Reading;

  constructor(calls: Calls, reading: () => Reading) {
    this.#calls = calls;
    this.#reading = reading;
  }

  async below(parentId: number | null): Promise<Collection[]> {
    const { language } = this.#reading();
    return (await this.children(parentId)).map(({ id, name, hasChildren }) => ({
      id,
      name: inLanguage(name, language) ?? String(id),
      parentId,
      hasChildren,
    }));
  }

  /** Without a parent the top ones; should a server list all, the others are left out here. */
  async children(parentId: number | null): Promise<wire.WireCollection[]> {
    const found = await this.#list({ parentId: parentId ?? undefined, sort: 'name,ASC' });
    return found.filter((collection) => (collection.parentId ?? null) === parentId);
  }

  // GET /collections/{id}
  async one(id: number): Promise<CollectionDetails> {
    const address = withQuery(path`/collections/${id}`, { inclusions: ['informationFields'] });
    const found = await this.#calls.get(address, wire.Collection);
    if (found.id !== id) throw badAnswer(`asked for collection ${id}, got ${found.id}`);
    return collectionOf(found, this.#reading());
  }

  async named(text: string, parentId: number): Promise<CollectionDetails[]> {
    const searchText = text.trim();
    if (searchText === '') return [];
    const found = await this.#list({ parentId, recursive: true, searchText, searchType: 'terms' });
    return found.map((collection) => collectionOf(collection, this.#reading()));
  }

  // GET /collections
  #list(query: Parameters<typeof withQuery>[1]): Promise<wire.WireCollection[]> {
    return pagesOf((page) => {
      const address = withQuery(path`/collections`, { ...query, page, size: LARGEST_PAGE });
      return this.#calls.get(address, wire.CollectionPage);
    });
  }
}
