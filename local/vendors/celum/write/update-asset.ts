import * as z from 'zod';

import { badField } from '../failure';
import type { Happening, Library } from '../library';
import { demand, type Permission } from '../permissions';
import { atOnce, run, type AssetRow, type UserRow } from '../rows';
import { Id, Moment } from '../search/shapes';
import { missingFields, parsed } from '../values';
import { parentsOf } from '../wire-asset';
import { touch, wireOf } from './asset-change';
import { changeReferences, ExternalReferencesChange } from './external-references';
import { changeParents, ParentsChange } from './parents';
import { updateValues } from './values';
import { activate } from './versions';

const UpdateAsset = z.strictObject({
  name: z.string().min(1).optional(),
  typeId: Id.optional(),
  currentVersion: Id.optional(),
  availability: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('DIRECT'), available: z.boolean() }),
      z.strictObject({
        type: z.literal('DATED'),
        from: Moment.nullish(),
        to: Moment.nullish(),
      }),
    ])
    .optional(),
  lock: z
    .discriminatedUnion('op', [
      z.strictObject({ op: z.literal('SET'), comment: z.string().optional() }),
      z.strictObject({ op: z.literal('CLEAR') }),
    ])
    .optional(),
  parentIds: ParentsChange.optional(),
  externalReferences: ExternalReferencesChange.optional(),
  informationFieldValues: z.array(z.unknown()).optional(),
});
type UpdateAsset = z.infer<typeof UpdateAsset>;

const NEEDED: Partial<Record<keyof UpdateAsset, Permission>> = {
  name: 'editName',
  typeId: 'assignAssetType',
  currentVersion: 'manageVersions',
  availability: 'editAvailability',
  lock: 'editMetadata',
  parentIds: 'addToOther',
  externalReferences: 'editMetadata',
  informationFieldValues: 'editMetadata',
};

/** Carries out all of a PATCH, or nothing of it; then tells the hooks. */
export function updateAsset(lib: Library, user: UserRow, asset: AssetRow, body: unknown): void {
  const change = parsed(UpdateAsset, body);
  for (const name of Object.keys(change) as (keyof UpdateAsset)[]) {
    const needed = NEEDED[name];
    if (needed !== undefined) demand(lib, user, asset.id, needed);
  }
  const entityBeforeUpdate = wireOf(lib, user, asset.id);
  // What is told while it is done is told only once all of it is done.
  const told: Happening[] = [];
  const quiet = { ...lib, emit: (event: Happening) => void told.push(event) };
  const fields = atOnce(lib.db, () => {
    const changed = apply(quiet, user, asset, change);
    touch(lib, user, asset.id);
    return changed;
  });
  told.forEach((event) => lib.emit(event));
  const entity = wireOf(lib, user, asset.id);
  const happened = { userId: user.id, subject: asset.id };
  lib.emit({
    ...happened,
    type: 'ASSET_UPDATED',
    body: {
      entity,
      entityBeforeUpdate,
      updatedFields: Object.keys(change).filter((name) => name !== 'informationFieldValues'),
      updatedInformationFields: fields,
      updatedFileProperties: [],
    },
  });
  if (change.currentVersion !== undefined && change.currentVersion !== asset.version_id) {
    const versions = { oldVersionId: asset.version_id, newVersionId: change.currentVersion };
    lib.emit({
      ...happened,
      type: 'ASSET_VERSION_ACTIVATED',
      body: { asset: entity, ...versions },
    });
  }
  if (
    entity['releaseStatus'] === 'RELEASED' &&
    entityBeforeUpdate['releaseStatus'] !== 'RELEASED'
  ) {
    lib.emit({ ...happened, type: 'ASSET_RELEASED', body: { entity } });
  }
}

function apply(lib: Library, user: UserRow, asset: AssetRow, change: UpdateAsset): number[] {
  const { id } = asset;
  const { db } = lib;
  if (change.name !== undefined) run(db, 'UPDATE asset SET name = ? WHERE id = ?', change.name, id);
  if (change.typeId !== undefined) {
    run(db, 'UPDATE asset SET type_id = ? WHERE id = ?', change.typeId, id);
  }
  if (change.currentVersion !== undefined) activate(lib, user, asset, change.currentVersion);
  if (change.availability) setAvailability(lib, id, change.availability);
  if (change.lock) setLock(lib, user, id, change.lock);
  if (change.parentIds) changeParents(lib, user, id, change.parentIds);
  if (change.externalReferences) changeReferences(lib, user, id, change.externalReferences);
  const complete = missingFields(lib, id).length === 0;
  const fields = updateValues(lib, 'ASSET', id, change.informationFieldValues ?? []);
  const [missing] = missingFields(lib, id);
  if (complete && missing !== undefined && isStrict(lib, id)) {
    throw badField(missing, 'The information field is required');
  }
  return fields;
}

const isStrict = (lib: Library, id: number) =>
  parentsOf(lib, id).some(({ level }) => level === 'STRICT');

function setAvailability(
  { db }: Library,
  id: number,
  value: NonNullable<UpdateAsset['availability']>,
): void {
  const columns =
    value.type === 'DIRECT'
      ? ['DIRECT', value.available ? 1 : 0, null, null]
      : ['DATED', null, value.from ?? null, value.to ?? null];
  run(
    db,
    'UPDATE asset SET availability = ?, available = ?, available_from = ?, available_to = ? WHERE id = ?',
    ...columns,
    id,
  );
}

function setLock(lib: Library, user: UserRow, id: number, lock: NonNullable<UpdateAsset['lock']>) {
  const columns = lock.op === 'SET' ? [lock.comment ?? '', lib.now(), user.id] : [null, null, null];
  run(
    lib.db,
    'UPDATE asset SET lock_comment = ?, locked_at = ?, locked_by = ? WHERE id = ?',
    ...columns,
    id,
  );
}
