import type { Asset, AssetVersion, Collection, Rendition } from '../../contracts/asset';
import type {
  AssetLibrary,
  AssetPage,
  AssetQuery,
  LibraryField,
  LibraryMapping,
} from '../../contracts/library';
import { Problem } from '../../errors';
import { createHttp, type Http, type HttpOptions } from '../kit/http';
import { path, withQuery } from '../kit/path';
import { assetInLink, isKnownHost } from './address';
import { UNMAPPED, assetOf, inLanguage, instantOf, isOffered, type Reading } from './mapping';
import { pagesOf } from './pages';
import { bodyForIds, bodyOf, type FindAssets } from './search';
import * as wire from './wire';

interface CelumOptions {
  /** The API's address, and how it is called; without the key for other hosts. */
  http: HttpOptions;
  /** Whose rights count: the key's own user's, or those of the person that a call names. */
  actAs: 'service' | 'reader';
  /** In which availability days end. */
  timeZone: string;
  mapping: LibraryMapping;
  /** Of alternative texts and names, e.g. "de" or "en-US". */
  language: string;
}

/** CELUM Content REST API v1 as the app's asset library. */
export class CelumClient implements AssetLibrary {
  readonly #options: CelumOptions;
  readonly #http: Http;

  constructor(options: Omit<CelumOptions, 'mapping' | 'language'> & Partial<CelumOptions>) {
    this.#options = { mapping: UNMAPPED, language: 'en', ...options };
    this.#http = createHttp(options.http);
  }

  /** The same connection, reading metadata by this mapping and in this language. */
  withMapping(mapping: LibraryMapping, language = this.#options.language): CelumClient {
    return new CelumClient({ ...this.#options, mapping, language });
  }

  /** What the connection was set up with, for its check. */
  get connection(): { http: Http; now: () => number; actAs: 'service' | 'reader' } {
    const { actAs, http } = this.#options;
    return { http: this.#http, now: http.now, actAs };
  }

  // POST /assets/search
  async search(query: AssetQuery, as?: string): Promise<AssetPage> {
    const reading = this.#reading();
    const found = await this.#find(bodyOf(query, reading), as);
    const items = found.content.map((asset) => assetOf(asset, reading));
    return {
      items: query.usableOnly ? items.filter((asset) => isOffered(asset, reading)) : items,
      total: found.totalElements,
      hasNext: found.hasNext,
    };
  }

  // POST /assets/search by ids: one call for 200, and no failure when some are gone.
  async byIds(ids: readonly number[], as?: string): Promise<Asset[]> {
    const reading = this.#reading();
    const known = new Map<number, Asset>();
    const wanted = [...new Set(ids)];
    for (let from = 0; from < wanted.length; from += LARGEST_PAGE) {
      const slice = wanted.slice(from, from + LARGEST_PAGE);
      const { content } = await this.#find(bodyForIds(slice, reading), as);
      for (const asset of content) known.set(asset.id, assetOf(asset, reading));
    }
    return wanted.flatMap((id) => known.get(id) ?? []);
  }

  // GET /assets/{id} — information fields and file properties come unasked; asked for all the same.
  async asset(id: number, as?: string): Promise<Asset> {
    const inclusions = ['informationFields', 'fileProperties'];
    const address = withQuery(path`/assets/${id}`, { inclusions });
    const found = await this.#http.json('GET', address, wire.Asset, this.#as(as));
    return assetOf(found, this.#reading());
  }

  // GET /assets/{id}/versions — the API does not number versions; their order of creation does.
  async versions(assetId: number): Promise<AssetVersion[]> {
    const found = await pagesOf((page) =>
      this.#http.json(
        'GET',
        withQuery(path`/assets/${assetId}/versions`, { page, size: LARGEST_PAGE }),
        wire.VersionPage,
      ),
    );
    const oldestFirst = found.toSorted((one, other) => one.id - other.id);
    return oldestFirst.map((version, at) => ({
      id: version.id,
      number: at + 1,
      fileName: version.filename,
      fileSize: version.filesize ?? null,
      checksum: version.fileChecksum ?? null,
      createdAt: instantOf(version.creation?.date),
      active: version.active ?? false,
    }));
  }

  // GET /assets/{id}?inclusions=downloadFormats
  async renditions(assetId: number): Promise<Rendition[]> {
    const address = withQuery(path`/assets/${assetId}`, { inclusions: ['downloadFormats'] });
    const { downloadFormats } = await this.#http.json('GET', address, wire.Asset);
    return (downloadFormats ?? []).map(({ id, name, key, original }) => ({
      id,
      name: inLanguage(name, this.#options.language) ?? key ?? String(id),
      original: original ?? false,
    }));
  }

  // GET /collections — without a parent the top ones; should a server list all, the others are left out here.
  async collections(parentId: number | null): Promise<Collection[]> {
    const found = await pagesOf((page) =>
      this.#http.json(
        'GET',
        withQuery(path`/collections`, {
          parentId: parentId ?? undefined,
          sort: 'name,ASC',
          page,
          size: LARGEST_PAGE,
        }),
        wire.CollectionPage,
      ),
    );
    return found
      .filter((collection) => (collection.parentId ?? null) === parentId)
      .map((collection) => ({
        id: collection.id,
        name: inLanguage(collection.name, this.#options.language) ?? String(collection.id),
        parentId,
        hasChildren: collection.hasChildren,
      }));
  }

  /** The id of the asset that a pasted link names; null when it names none of this library. */
  assetOfLink(url: string): number | null {
    return assetInLink(url, this.#options.http.baseUrl);
  }

  async downloadUrl(assetId: number, renditionId: number, versionId?: number): Promise<string> {
    return (await this.#downloadOf(assetId, renditionId, versionId)).url;
  }

  async download(assetId: number, renditionId: number, versionId: number, limit: number) {
    const { url, filename } = await this.#downloadOf(assetId, renditionId, versionId);
    // Signed addresses need no key, and the key must not reach another host.
    const { connector, send, now, remaining, log } = this.#options.http;
    const headers = () => ({ accept: '*/*' });
    const open = createHttp({ connector, send, now, remaining, log, headers, baseUrl: url });
    const { bytes, contentType } = await open.bytes(path``, limit);
    return { bytes, contentType, fileName: filename };
  }

  // GET /information-fields
  async fields(): Promise<LibraryField[]> {
    const address = withQuery(path`/information-fields`, { entityType: 'ASSET' });
    const found = await this.#http.json('GET', address, wire.InformationFields);
    const { language } = this.#options;
    return found.map(({ id, name, type, labels, options }) => ({
      id,
      name: inLanguage(labels, language) ?? name,
      type,
      options: (inLanguage(options, language) ?? []).map(({ index, label }) => ({ index, label })),
    }));
  }

  // GET /assets/{id}/download
  async #downloadOf(assetId: number, downloadFormatId: number, versionId: number | undefined) {
    const address = withQuery(path`/assets/${assetId}/download`, { downloadFormatId, versionId });
    const found = await this.#http.json('GET', address, wire.Download);
    if (isKnownHost(found.url, this.#options.http.baseUrl)) return found;
    const detail = 'the download leads to a host that the connection does not know';
    throw new Problem('bad-answer', { subject: 'CELUM', detail });
  }

  async #find(body: FindAssets, as: string | undefined) {
    const call = { ...this.#as(as), contentType: 'application/json', body: JSON.stringify(body) };
    try {
      return await this.#http.json('POST', path`/assets/search`, wire.AssetPage, call);
    } catch (cause) {
      // A search changes nothing, although it is a POST.
      if (!(cause instanceof Problem) || cause.code !== 'outcome-unknown') throw cause;
      throw new Problem('unavailable', { subject: 'CELUM', detail: cause.message, cause });
    }
  }

  #as(username: string | undefined): { headers?: Record<string, string> } {
    if (username === undefined || this.#options.actAs === 'service') return {};
    return { headers: { 'x-celum-username': username } };
  }

  #reading(): Reading {
    const { mapping, language, timeZone, http } = this.#options;
    return { mapping, language, timeZone, baseUrl: http.baseUrl, now: http.now() };
  }
}

/** CELUM refuses more per page. */
const LARGEST_PAGE = 200;
