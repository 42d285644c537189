import type { FieldChange, NewFieldValue } from '../../contracts/information-field';
import type { ExternalReference, ReferenceKeys } from '../../contracts/library-details';
import type { AssetChange, CollectionChange } from '../../contracts/library-writing';

/** The body of PATCH /assets/{id}. Members that are undefined are left out when it is sent. */
export function assetPatch(change: AssetChange): Record<string, unknown> {
  const { name, typeId, currentVersionId: currentVersion, availability, lock, fields } = change;
  return {
    name,
    typeId,
    currentVersion,
    availability: availability && wireAvailability(availability),
    lock: lock === null ? { op: 'CLEAR' } : lock && { op: 'SET', comment: lock.comment },
    parentIds: change.collections && wireCollections(change.collections),
    externalReferences: change.references && wireReferences(change.references),
    informationFieldValues: fields?.map(wireFieldChange),
  };
}

/** The body of PATCH /collections/{id}. */
export function collectionPatch(change: CollectionChange): Record<string, unknown> {
  const { names: name, parentId, level, fields } = change;
  return {
    name,
    parentId: parentId === null ? { op: 'CLEAR' } : parentId && { op: 'SET', value: parentId },
    ...(level && { validationLevelInherited: false, validationLevel: level.toUpperCase() }),
    informationFieldValues: fields?.map(wireFieldChange),
  };
}

function wireAvailability(availability: NonNullable<AssetChange['availability']>) {
  if (availability.kind !== 'dated') {
    return { type: 'DIRECT', available: availability.kind === 'always' };
  }
  const { from, to } = availability;
  return { type: 'DATED', from, to };
}

const wireCollections = (change: NonNullable<AssetChange['collections']>) =>
  'set' in change
    ? { op: 'SET', values: change.set }
    : { op: 'MODIFY', add: change.add, remove: change.remove };

function wireReferences({ add, remove }: NonNullable<AssetChange['references']>) {
  return { op: 'MODIFY', add: add?.map(wireReference), remove: remove?.map(wireKeys) };
}

const wireReference = (reference: ExternalReference) => ({
  ...wireKeys(reference),
  url: reference.url,
});

const wireKeys = ({ description, provider, instance }: ReferenceKeys) => ({
  descriptionKey: description,
  providerKey: provider,
  instanceKey: instance,
});

/** Something new has plain values: `{id, type, value}`. */
export const wireNewValue = ({ id, type, value }: NewFieldValue) => ({ id, type, value });

/** What exists is told what to do: SET, CLEAR or MODIFY; localised texts know no SET. */
function wireFieldChange(change: FieldChange) {
  return { id: change.id, type: change.type, value: operationOf(change) };
}

function operationOf(change: FieldChange): Record<string, unknown> {
  if ('empty' in change) return { op: 'CLEAR' };
  if (change.type === 'LOCALIZED_TEXT' || change.type === 'LOCALIZED_TEXT_AREA') {
    return { op: 'MODIFY', set: change.set, clear: change.clear };
  }
  if (isModification(change)) return { op: 'MODIFY', add: change.add, remove: change.remove };
  return { op: 'SET', value: change.set };
}

type Modification = Extract<FieldChange, { add?: readonly number[] }>;

const isModification = (change: FieldChange): change is Modification =>
  !('set' in change) && !('empty' in change);
