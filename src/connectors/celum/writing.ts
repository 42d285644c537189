import type { ExternalReference, ReferenceKeys } from '../../contracts/library-details';
import type {
  AssetChange,
  CollectionChange,
  LibraryWriting,
  NewFile,
} from '../../contracts/library-writing';
import { Problem } from '../../errors';
import { path } from '../kit/path';
import { erased, explained } from './access';
import type { Assets } from './assets';
import type { Calls } from './calls';
import { assetPatch, collectionPatch } from './changes';
import type { Collections } from './collections';
import { SUBJECT } from './config';
import { referenceOf } from './details';
import { fieldValues } from './field-values';
import type { Making } from './making';
import { ensureRelation } from './relations';
import * as wire from './wire';

/** What is changed in the library. */
export class Writing implements LibraryWriting {
  readonly #calls: Calls;
  readonly #assets: Assets;
  readonly #collections: Collections;
  readonly #making: Making;
  readonly ensureAsset: LibraryWriting['ensureAsset'];
  readonly ensureCollection: LibraryWriting['ensureCollection'];

  constructor(calls: Calls, assets: Assets, collections: Collections, making: Making) {
    this.#calls = calls;
    this.#assets = assets;
    this.#collections = collections;
    this.#making = making;
    this.ensureAsset = (draft) => making.asset(draft);
    this.ensureCollection = (draft) => making.collection(draft);
  }

  ensureVersion(assetId: number, file: NewFile) {
    return this.#making.version(assetId, file);
  }

  async patch(assetId: number, change: AssetChange): Promise<void> {
    await this.#patch(assetId, change);
  }

  async ensureLine(assetId: number, field: number, line: string): Promise<void> {
    if (/[\r\n]/.test(line) || line === '') {
      throw new Problem('invalid-input', { subject: SUBJECT });
    }
    const { informationFieldValueSets: sets } = await this.#assets.one(assetId, [
      'informationFields',
    ]);
    const values = fieldValues(sets, this.#assets.reading());
    const before = values.find(({ id, type }) => id === field && type === 'TEXT_AREA')?.value ?? '';
    const lines = typeof before === 'string' && before !== '' ? before.split(/\r?\n/) : [];
    if (lines.includes(line)) return;
    const set = [...lines, line].join('\n');
    await this.#patch(assetId, { fields: [{ id: field, type: 'TEXT_AREA', set }] });
  }

  async ensureExternalReference(assetId: number, reference: ExternalReference): Promise<void> {
    const [there] = await this.#references(assetId, reference);
    if (there?.url === reference.url) return;
    const add = [reference];
    await this.#patch(assetId, { references: { add } });
    const now = await this.#references(assetId, reference);
    if (now.length === 1 && now[0]?.url === reference.url) return;
    // a reference whose keys were taken did not take the place of the other.
    await this.#patch(assetId, { references: { remove: [reference] } });
    await this.#patch(assetId, { references: { add } });
  }

  async removeExternalReference(assetId: number, keys: ReferenceKeys): Promise<void> {
    const there = await this.#references(assetId, keys);
    if (there.length === 0) return;
    await this.#patch(assetId, { references: { remove: [keys] } });
  }

  ensureRelation(typeId: number, sourceId: number, targetId: number): Promise<number> {
    return ensureRelation(this.#calls, { typeId, sourceId, targetId });
  }

  removeRelation(id: number): Promise<void> {
    const relation = path`/relations/${id}`;
    return erased(this.#calls.erase(relation), () => this.#calls.get(relation, wire.Relation));
  }

  removeVersion(assetId: number, versionId: number): Promise<void> {
    const version = path`/assets/${assetId}/versions/${versionId}`;
    return erased(this.#calls.erase(version), async () => {
      const versions = await this.#assets.versions(assetId);
      if (!versions.some(({ id }) => id === versionId)) throw new Problem('not-found');
    });
  }

  removeAsset(assetId: number): Promise<void> {
    return erased(this.#calls.erase(path`/assets/${assetId}`), () => this.#assets.one(assetId, []));
  }

  // PATCH /collections/{id}
  async patchCollection(id: number, change: CollectionChange): Promise<void> {
    const collection = path`/collections/${id}`;
    const body = collectionPatch(change);
    const work = this.#calls.write('PATCH', collection, body, wire.Collection);
    await explained(work, () => this.#collections.one(id));
  }

  removeCollection(id: number): Promise<void> {
    return erased(this.#calls.erase(path`/collections/${id}`), () => this.#collections.one(id));
  }

  // PATCH /assets/{id}
  #patch(assetId: number, change: AssetChange): Promise<wire.WireAsset> {
    const body = assetPatch(change);
    const work = this.#calls.write('PATCH', path`/assets/${assetId}`, body, wire.Asset);
    return explained(work, () => this.#assets.one(assetId, []));
  }

  async #references(assetId: number, keys: ReferenceKeys): Promise<ExternalReference[]> {
    const { externalReferences } = await this.#assets.one(assetId, ['externalReferences']);
    return (externalReferences ?? [])
      .map(referenceOf)
      .filter(
        ({ description, provider, instance }) =>
          description === keys.description &&
          provider === keys.provider &&
          instance === keys.instance,
      );
  }
}
