import type { Asset, AssetVersion, Rendition } from '../../contracts/asset';
import type { AssetFilter } from '../../contracts/asset-filter';
import type { AssetPage, AssetQuery } from '../../contracts/library';
import type { AssetDetails } from '../../contracts/library-details';
import { path, withQuery } from '../kit/path';
import { badAnswer, type Calls } from './calls';
import type { Reader } from './config';
import { detailsOf } from './details';
import { assetOf, inLanguage, instantOf, isOffered, type Reading } from './mapping';
import { pagesOf } from './pages';
import { LARGEST_PAGE, bodyForIds, bodyOf, search, type FindAssets } from './search';
import * as wire from './wire';

/** What can be read of assets. */
export class Assets {
  readonly #calls: Calls;
  readonly #reader: Reader;

  constructor(calls: Calls, reader: Reader) {
    this.#calls = calls;
    this.#reader = reader;
  }

  reading(): Reading {
    return { ...this.#reader, baseUrl: this.#calls.baseUrl, now: this.#calls.now() };
  }

  // POST /assets/search
  find(body: FindAssets, as?: string) {
    return this.#calls.ask(path`/assets/search`, body, wire.AssetPage, as);
  }

  async search(query: AssetQuery, as?: string): Promise<AssetPage> {
    const reading = this.reading();
    const found = await this.find(bodyOf(query, reading), as);
    const items = found.content.map((asset) => assetOf(asset, reading));
    return {
      items: query.usableOnly ? items.filter((asset) => isOffered(asset, reading)) : items,
      total: found.totalElements,
      hasNext: found.hasNext,
    };
  }

  // One call for 200 ids, and no failure when some are gone.
  async byIds(ids: readonly number[], as?: string): Promise<Asset[]> {
    const reading = this.reading();
    const known = new Map<number, Asset>();
    const wanted = [...new Set(ids)];
    for (let from = 0; from < wanted.length; from += LARGEST_PAGE) {
      const slice = wanted.slice(from, from + LARGEST_PAGE);
      const { content } = await this.find(bodyForIds(slice, reading), as);
      for (const asset of content) known.set(asset.id, assetOf(asset, reading));
    }
    return wanted.flatMap((id) => known.get(id) ?? []);
  }

  async count(filter: AssetFilter): Promise<number> {
    const body = { ...search(filter, this.reading()), inclusions: [] };
    return (await this.find({ ...body, pagination: { page: 1, size: 1 } })).totalElements;
  }

  // Information fields and file properties come unasked; asked for all the same.
  async asset(id: number, as?: string): Promise<Asset> {
    const found = await this.one(id, ['informationFields', 'fileProperties'], as);
    return assetOf(found, this.reading());
  }

  async details(id: number): Promise<AssetDetails> {
    const everything = ['informationFields', 'fileProperties', 'externalReferences', 'permissions'];
    return detailsOf(await this.one(id, everything), this.reading());
  }

  // GET /assets/{id}
  async one(id: number, inclusions: readonly string[], as?: string): Promise<wire.WireAsset> {
    const address = withQuery(path`/assets/${id}`, { inclusions });
    const found = await this.#calls.get(address, wire.Asset, as);
    if (found.id === id) return found;
    throw badAnswer(`asked for asset ${id}, got ${found.id}`);
  }

  // GET /assets/{id}/versions — the API does not number versions; their order of creation does.
  async versions(assetId: number): Promise<AssetVersion[]> {
    const list = path`/assets/${assetId}/versions`;
    const found = await pagesOf((page) =>
      this.#calls.get(withQuery(list, { page, size: LARGEST_PAGE }), wire.VersionPage),
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

  async renditions(assetId: number): Promise<Rendition[]> {
    const { downloadFormats } = await this.one(assetId, ['downloadFormats']);
    return (downloadFormats ?? []).map((format) => this.#rendition(format));
  }

  // GET /download-formats
  async formats(): Promise<Rendition[]> {
    const formats = await this.#calls.get(path`/download-formats`, wire.DownloadFormats);
    return formats.map((format) => this.#rendition(format));
  }

  #rendition({ id, name, key, original }: wire.WireFormat): Rendition {
    const shown = inLanguage(name, this.#reader.language) ?? key ?? String(id);
    return { id, name: shown, original: original ?? false };
  }
}
