import type {
  AssetDetails,
  CollectionDetails,
  ExternalReference,
} from '../../contracts/library-details';
import { badAnswer } from './calls';
import { fieldValues } from './field-values';
import { assetOf, inLanguage, type Reading } from './mapping';
import type { WireAsset, WireCollection, WireReference } from './wire';

export function detailsOf(wire: WireAsset, reading: Reading): AssetDetails {
  return {
    ...assetOf(wire, reading),
    typeId: wire.typeId ?? null,
    places: placesOf(wire),
    lock: wire.lock ? { comment: wire.lock.comment ?? '' } : null,
    fields: fieldValues(wire.informationFieldValueSets, reading),
    fileProperties: (wire.fileProperties ?? []).flatMap(({ name, value }) =>
      isPlain(value) ? [{ name, value }] : [],
    ),
    references: (wire.externalReferences ?? []).map(referenceOf),
    permissions: wire.permissions ?? {},
  };
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Some answers have the collections only, some the way to each as well. */
function placesOf({ parentIds, parentPaths }: WireAsset): AssetDetails['places'] {
  const places = (parentPaths ?? []).flatMap(({ pathSegments }) => {
    const way = pathSegments.map(({ collectionId }) => collectionId);
    const collectionId = way.at(-1);
    return collectionId === undefined ? [] : [{ collectionId, path: way }];
  });
  const known = new Set(places.map(({ collectionId }) => collectionId));
  const others = (parentIds ?? []).filter((id) => !known.has(id));
  return [...places, ...others.map((id) => ({ collectionId: id, path: [id] }))];
}

export const referenceOf = (reference: WireReference): ExternalReference => ({
  description: reference.description.key,
  provider: reference.provider.key,
  instance: reference.instance.key,
  url: reference.url,
});

const LEVELS: Record<string, CollectionDetails['level']> = {
  STRICT: 'strict',
  TOLERANT: 'tolerant',
};

/** Throws Problem 'bad-answer' for a level of validation that is neither: taking it for one of them would be a guess. */
export function collectionOf(wire: WireCollection, reading: Reading): CollectionDetails {
  const level = LEVELS[wire.validationLevel ?? 'STRICT'];
  if (level === undefined) throw badAnswer(`collection ${wire.id} has no known validation level`);
  return {
    id: wire.id,
    name: inLanguage(wire.name, reading.language) ?? String(wire.id),
    parentId: wire.parentId ?? null,
    hasChildren: wire.hasChildren,
    names: wire.name,
    path: wire.path?.pathSegments.map(({ collectionId }) => collectionId) ?? [wire.id],
    level,
    fields: fieldValues(wire.informationFieldValueSets, reading),
  };
}
