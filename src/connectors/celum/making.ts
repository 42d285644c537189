import type { AssetVersion } from '../../contracts/asset';
import type {
  AssetDraft,
  CollectionDraft,
  EnsuredAsset,
  NewFile,
} from '../../contracts/library-writing';
import { Problem } from '../../errors';
import { path } from '../kit/path';
import { explained } from './access';
import type { Assets } from './assets';
import type { Calls } from './calls';
import { wireNewValue } from './changes';
import type { Collections } from './collections';
import type { Downloads } from './downloads';
import { fieldValues } from './field-values';
import { areSame, isProved } from './same-bytes';
import { search } from './search';
import { gathered, upload } from './uploads';
import * as wire from './wire';

/** Makes what is not there yet. Each looks for the mark of an earlier attempt first, and never makes a second one. */
export class Making {
  readonly #calls: Calls;
  readonly #assets: Assets;
  readonly #collections: Collections;
  readonly #downloads: Downloads;

  constructor(calls: Calls, assets: Assets, collections: Collections, downloads: Downloads) {
    this.#calls = calls;
    this.#assets = assets;
    this.#collections = collections;
    this.#downloads = downloads;
  }

  async asset(draft: AssetDraft): Promise<EnsuredAsset> {
    const [found, ...twins] = await this.#marked(draft.marker);
    if (found) {
      const versionId = found.currentVersion.id;
      return { assetId: found.id, versionId, created: false, twins: twins.map(({ id }) => id) };
    }
    const { id, currentVersion } = await this.#create(draft);
    return { assetId: id, versionId: currentVersion.id, created: true, twins: [] };
  }

  async version(assetId: number, file: NewFile): Promise<{ versionId: number; added: boolean }> {
    const bytes = await gathered(file);
    const versions = await this.#assets.versions(assetId);
    const same = await this.#holding(assetId, versions.toReversed(), bytes);
    if (same) {
      if (!same.active) await this.activate(assetId, same.id);
      return { versionId: same.id, added: false };
    }
    const uploadHandle = await upload(this.#calls, file.fileName, bytes);
    // POST /assets/{id}/versions
    const list = path`/assets/${assetId}/versions`;
    const body = { filename: file.fileName, uploadHandle };
    const added = await explained(this.#calls.write('POST', list, body, wire.Version), () =>
      this.#assets.one(assetId, []),
    );
    // it should be the current one by itself.
    const current =
      added.active === true ? added : (await this.#assets.one(assetId, [])).currentVersion;
    if (current.id !== added.id) await this.activate(assetId, added.id);
    return { versionId: added.id, added: true };
  }

  /** Problem 'conflict' when another version is the current one right after. */
  async activate(assetId: number, versionId: number): Promise<void> {
    const body = { currentVersion: versionId };
    const work = this.#calls.write('PATCH', path`/assets/${assetId}`, body, wire.Asset);
    const { currentVersion } = await explained(work, () => this.#assets.one(assetId, []));
    if (currentVersion.id !== versionId) throw new Problem('conflict', { subject: 'CELUM' });
  }

  async collection({ names, place, level, fields }: CollectionDraft): Promise<number> {
    const parentId = 'parentId' in place ? place.parentId : null;
    const there = (await this.#collections.children(parentId)).find((collection) =>
      Object.entries(names).some(([locale, name]) => collection.name[locale] === name),
    );
    if (there) return there.id;
    // POST /collections — a parent or a type, not both.
    const body = {
      name: names,
      ...place,
      ...(level && {
        ...(parentId !== null && { validationLevelInherited: false }),
        validationLevel: level.toUpperCase(),
      }),
      informationFieldValues: fields?.map(wireNewValue),
    };
    const work = this.#calls.write('POST', path`/collections`, body, wire.Collection);
    return (await this.#inPlace(work, parentId)).id;
  }

  /** Assets with exactly this key, the oldest first: a search for words finds more. */
  async #marked({ field, key }: AssetDraft['marker']): Promise<wire.WireAsset[]> {
    if (key.trim() === '') throw new Problem('invalid-input', { subject: 'CELUM' });
    const is = { type: 'TEXT', text: key, match: 'phrase' } as const;
    const { content } = await this.#assets.find({
      ...search({ kind: 'field', field, is }, this.#assets.reading()),
      sorting: [{ field: 'id', order: 'ASC' }],
      inclusions: [{ type: 'ASSET_INFORMATION_FIELDS', ids: [field] }],
    });
    const reading = this.#assets.reading();
    return content
      .filter(({ informationFieldValueSets }) =>
        fieldValues(informationFieldValueSets, reading).some(
          ({ id, value }) => id === field && value === key,
        ),
      )
      .toSorted((one, other) => one.id - other.id);
  }

  async #create({ marker, name, collectionId, typeId, fields = [], file }: AssetDraft) {
    const uploadHandle =
      file === null ? undefined : await upload(this.#calls, file.fileName, await gathered(file));
    // POST /assets — the key is set in the same call: there is never an asset of ours without it.
    const key = { id: marker.field, type: 'TEXT', value: marker.key } as const;
    const informationFieldValues = [key, ...fields].map(wireNewValue);
    const body = { name, uploadHandle, parentId: collectionId, typeId, informationFieldValues };
    const work = this.#calls.write('POST', path`/assets`, body, wire.Asset);
    return this.#inPlace(work, collectionId);
  }

  #inPlace<T>(work: Promise<T>, parentId: number | null): Promise<T> {
    if (parentId === null) return work;
    return explained(work, () => this.#collections.one(parentId));
  }

  /** The checksum proves it; where it does not, versions of the same size are compared byte by byte. */
  async #holding(assetId: number, versions: readonly AssetVersion[], bytes: Uint8Array) {
    const size = bytes.byteLength;
    const candidates = versions.filter(({ fileSize }) => fileSize === null || fileSize === size);
    const proved = candidates.find((version) => isProved(version, bytes));
    if (proved || candidates.length === 0) return proved;
    const renditions = await this.#assets.one(assetId, ['downloadFormats']);
    const original = renditions.downloadFormats?.find((format) => format.original === true);
    if (!original) return undefined;
    for (const version of candidates) {
      if (await this.#equals(assetId, original.id, version.id, bytes)) return version;
    }
    return undefined;
  }

  async #equals(assetId: number, formatId: number, versionId: number, bytes: Uint8Array) {
    try {
      const limit = bytes.byteLength;
      const there = await this.#downloads.whole(assetId, formatId, versionId, limit);
      return areSame(there.bytes, bytes);
    } catch (error) {
      if (error instanceof Problem && error.code === 'too-large') return false;
      throw error;
    }
  }
}
