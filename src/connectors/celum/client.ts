import type { AssetFilter } from '../../contracts/asset-filter';
import type { AssetLibrary, AssetQuery, LibraryMapping } from '../../contracts/library';
import type { LibraryCatalogue } from '../../contracts/library-catalogue';
import { path } from '../kit/path';
import { assetInLink } from './address';
import { Assets } from './assets';
import { Calls, type CallOptions } from './calls';
import { Collections } from './collections';
import type { Reader } from './config';
import { Downloads } from './downloads';
import { Making } from './making';
import { UNMAPPED } from './mapping';
import { fieldsOf, kindsOf } from './model';
import { relationsOf } from './relations';
import { Sweeps } from './sweeps';
import { Writing } from './writing';

type CelumOptions = CallOptions & Reader & { clientId: string | undefined };

/** CELUM Content REST API v1 as the app's asset library. */
export class CelumClient implements AssetLibrary, LibraryCatalogue {
  readonly calls: Calls;
  readonly clientId: string | undefined;
  readonly writing: Writing;
  readonly slice: LibraryCatalogue['slice'];
  readonly #options: CelumOptions;
  readonly #assets: Assets;
  readonly #sweeps: Sweeps;
  readonly #collections: Collections;
  readonly #downloads: Downloads;

  constructor(options: Omit<CelumOptions, 'mapping' | 'language'> & Partial<CelumOptions>) {
    this.#options = { mapping: UNMAPPED, language: 'en', ...options };
    this.clientId = options.clientId;
    this.calls = new Calls(options);
    this.#assets = new Assets(this.calls, this.#options);
    this.#sweeps = new Sweeps(this.#assets, this.calls);
    this.#collections = new Collections(this.calls, () => this.#assets.reading());
    this.#downloads = new Downloads(this.calls);
    this.slice = this.#downloads.slice;
    const making = new Making(this.calls, this.#assets, this.#collections, this.#downloads);
    this.writing = new Writing(this.calls, this.#assets, this.#collections, making);
  }

  /** The same connection, reading metadata by this mapping and in this language. */
  withMapping(mapping: LibraryMapping, language = this.#options.language): CelumClient {
    return new CelumClient({ ...this.#options, mapping, language });
  }

  /** The same connection with a person's rights, where the connection asks for them; CELUM notes changes under the name. */
  actingAs(user: string): CelumClient {
    return new CelumClient({ ...this.#options, user });
  }

  search(query: AssetQuery, as?: string) {
    return this.#assets.search(query, as);
  }
  byIds(ids: readonly number[], as?: string) {
    return this.#assets.byIds(ids, as);
  }
  asset(id: number, as?: string) {
    return this.#assets.asset(id, as);
  }
  details(assetId: number) {
    return this.#assets.details(assetId);
  }
  count(filter: AssetFilter) {
    return this.#assets.count(filter);
  }
  sweep(filter: AssetFilter, cursor: string | null) {
    return this.#sweeps.inScope(filter, cursor);
  }
  changes(since: string) {
    return this.#sweeps.changes(since);
  }
  versions(assetId: number) {
    return this.#assets.versions(assetId);
  }
  renditions(assetId: number) {
    return this.#assets.renditions(assetId);
  }
  relations(assetId: number) {
    return relationsOf(this.calls, assetId);
  }

  collections(parentId: number | null) {
    return this.#collections.below(parentId);
  }
  collection(id: number) {
    return this.#collections.one(id);
  }
  collectionsNamed(text: string, below: number) {
    return this.#collections.named(text, below);
  }

  /** The id of the asset that a pasted link names; null when it names none of this library. */
  assetOfLink(url: string): number | null {
    return assetInLink(url, this.calls.baseUrl);
  }
  async downloadUrl(assetId: number, renditionId: number, versionId?: number): Promise<string> {
    return (await this.#downloads.url(assetId, renditionId, versionId)).url;
  }
  download(assetId: number, renditionId: number, versionId: number, limit: number) {
    return this.#downloads.whole(assetId, renditionId, versionId, limit);
  }
  orderPackage(files: readonly { assetId: number; renditionId: number }[]) {
    return this.#downloads.orderPackage(files);
  }
  packageState(job: string) {
    return this.#downloads.packageState(job);
  }

  fields() {
    return fieldsOf(this.calls, this.#options.language, 'ASSET');
  }
  collectionFields() {
    return fieldsOf(this.calls, this.#options.language, 'COLLECTION');
  }
  formats() {
    return this.#assets.formats();
  }
  assetTypes() {
    return kindsOf(this.calls, path`/asset-types`, this.#options.language);
  }
  collectionTypes() {
    return kindsOf(this.calls, path`/collection-types`, this.#options.language);
  }
  relationTypes() {
    return kindsOf(this.calls, path`/relation-types`, this.#options.language);
  }
}
