import { formatsOf } from './formats';
import { iso, type Library } from './library';
import { signedUrl } from './links';
import { PERMISSIONS, permissionsOf } from './permissions';
import {
  all,
  one,
  run,
  type AssetRow,
  type CollectionRow,
  type ReferenceRow,
  type UserRow,
  type VersionRow,
} from './rows';
import { missingFields, readValues } from './values';
import { namesOf, wireValueSets, type Names } from './wire-values';

/** What an answer carries beyond the always present members. */
export interface Inclusions {
  informationFields: ReadonlySet<number> | 'all' | 'none';
  fileProperties: boolean;
  externalReferences: boolean;
  downloadFormats: ReadonlySet<number> | 'all' | 'none';
  permissions: ReadonlySet<string> | 'all' | 'none';
}

export const NOTHING_MORE: Inclusions = {
  informationFields: 'none',
  fileProperties: false,
  externalReferences: false,
  downloadFormats: 'none',
  permissions: 'none',
};

/** What GET /assets/{id} carries without being asked. */
export const SINGLE: Inclusions = {
  ...NOTHING_MORE,
  informationFields: 'all',
  fileProperties: true,
  externalReferences: true,
};

export const trail = (date: number, userId: number) => ({ date: iso(date), userId });

/** Assets as JSON, in the order of the ids. */
export function wireAssets(
  lib: Library,
  user: UserRow,
  ids: readonly number[],
  include: Inclusions,
): Record<string, unknown>[] {
  const list = JSON.stringify(ids);
  const among = '(SELECT value FROM json_each(?))';
  const assets = all<AssetRow>(lib.db, `SELECT * FROM asset WHERE id IN ${among}`, list);
  const versions = all<VersionRow>(
    lib.db,
    `SELECT v.* FROM version v JOIN asset a ON a.version_id = v.id WHERE a.id IN ${among}`,
    list,
  );
  const wanted = include.informationFields !== 'none';
  const context: WireContext = {
    lib,
    user,
    include,
    versions: new Map(versions.map((version) => [version.asset_id, version])),
    values: readValues(lib, 'ASSET', wanted ? ids : []),
    names: wanted ? namesOf(lib) : { collections: new Map(), tags: new Map() },
  };
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  return ids.flatMap((id) => {
    const asset = byId.get(id);
    return asset ? [wireAsset(context, asset)] : [];
  });
}

interface WireContext {
  lib: Library;
  user: UserRow;
  include: Inclusions;
  versions: ReadonlyMap<number, VersionRow>;
  values: ReturnType<typeof readValues>;
  names: Names;
}

function wireAsset(context: WireContext, asset: AssetRow): Record<string, unknown> {
  const { lib, include, values, names } = context;
  const version = context.versions.get(asset.id);
  const parents = parentsOf(lib, asset.id);
  const { informationFields: fields } = include;
  return {
    id: asset.id,
    name: asset.name,
    creation: trail(asset.created, asset.created_by),
    modification: trail(asset.modified, asset.modified_by),
    ...(asset.type_id !== null && { typeId: asset.type_id }),
    parentIds: parents.map(({ id }) => id),
    parentPaths: parents.map((parent) => ({
      collectionTypeId: parent.type_id,
      pathSegments: pathOf(lib, parent.id).map((collectionId) => ({ collectionId })),
    })),
    ...validation(lib, asset, parents),
    ...stateOf(asset),
    ...(version && { currentVersion: wireVersion(lib, version, true) }),
    ...(fields !== 'none' && {
      informationFieldValueSets: wireValueSets('ASSET', values.get(asset.id) ?? [], names, fields),
    }),
    ...(include.fileProperties && version && { fileProperties: filePropertiesOf(version) }),
    ...(include.externalReferences && { externalReferences: externalReferencesOf(lib, asset.id) }),
    ...wirePermissions(context, asset.id),
    ...wireFormats(include, version?.category ?? 'UNKNOWN'),
  };
}

function stateOf(asset: AssetRow) {
  return {
    ...(asset.availability !== null && { availability: availabilityOf(asset) }),
    ...(asset.locked_at !== null && {
      lock: {
        temporary: false,
        comment: asset.lock_comment,
        creation: trail(asset.locked_at, asset.locked_by ?? 0),
      },
    }),
  };
}

function availabilityOf({ availability, available, available_from, available_to }: AssetRow) {
  if (availability === 'DIRECT') return { type: 'DIRECT', available: available === 1 };
  return {
    type: 'DATED',
    ...(available_from !== null && { from: iso(available_from) }),
    ...(available_to !== null && { to: iso(available_to) }),
  };
}

/** An asset leaves the upload basket when it is valid and lies in a collection that defines permissions. */
export function validation(lib: Library, asset: AssetRow, parents: readonly CollectionRow[]) {
  const validationLevel = parents.some(({ level }) => level === 'STRICT') ? 'STRICT' : 'TOLERANT';
  const validationStatus = {
    assetTypeSet: asset.type_id !== null,
    requiredFieldsValid: missingFields(lib, asset.id).length === 0,
    permissionDefiningCollectionValid: parents.length > 0,
  };
  const complete = validationStatus.assetTypeSet && validationStatus.requiredFieldsValid;
  const released =
    validationStatus.permissionDefiningCollectionValid &&
    (validationLevel === 'TOLERANT' || complete);
  return {
    releaseStatus: released ? 'RELEASED' : 'UNRELEASED',
    validationLevel,
    validationStatus,
  };
}

export const parentsOf = ({ db }: Library, assetId: number): CollectionRow[] =>
  all<CollectionRow>(
    db,
    'SELECT c.* FROM collection c JOIN placement p ON p.collection_id = c.id WHERE p.asset_id = ? ORDER BY c.id',
    assetId,
  );

/** The collection and all above it, from the top. */
export function pathOf(lib: Library, id: number): number[] {
  const parent = one<{ parent_id: number | null }>(
    lib.db,
    'SELECT parent_id FROM collection WHERE id = ?',
    id,
  )?.parent_id;
  return [...(parent ? pathOf(lib, parent) : []), id];
}

const PREVIEWS = { THUMB: 300, PREVIEW: 720, LARGE: 1200 };

/** A version as JSON; previews are there when it was read often enough. */
export function wireVersion(lib: Library, version: VersionRow, active: boolean) {
  const processing = version.pending_reads > 0;
  const shown = ['IMAGE', 'VIDEO', 'DOCUMENT'].includes(version.category) && !processing;
  const { id: versionId, filename } = version;
  return {
    id: versionId,
    active,
    filename,
    filesize: version.filesize,
    fileExtension: version.extension,
    fileChecksum: version.checksum,
    fileCategory: version.category,
    previewState: processing ? 'PROCESSING' : 'SUCCEEDED',
    ...(shown && {
      previewUrls: Object.fromEntries(
        Object.entries(PREVIEWS).map(([name, pixels]) => [
          name,
          signedUrl(lib, { versionId, pixels, filename: `${filename}.png` }),
        ]),
      ),
      previewSize: { width: PREVIEWS.PREVIEW, height: PREVIEWS.PREVIEW / 1.5 },
    }),
    creation: trail(version.created, version.created_by),
  };
}

function filePropertiesOf({ width, height, category, created }: VersionRow) {
  const property = (name: string, en: string, value: unknown) => ({ name, labels: { en }, value });
  return [
    ...(width === null ? [] : [property('width', 'Width', width)]),
    ...(height === null ? [] : [property('height', 'Height', height)]),
    ...(category === 'IMAGE'
      ? [
          property('resolution', 'Resolution', 72),
          property('colorSpace', 'Colour space', 'RGB'),
          property('transparency', 'Transparency', false),
        ]
      : []),
    property('recorded', 'Recorded on', iso(created).slice(0, 10)),
  ];
}

const externalReferencesOf = ({ db }: Library, assetId: number) =>
  all<ReferenceRow>(
    db,
    'SELECT * FROM external_reference WHERE asset_id = ? ORDER BY id',
    assetId,
  ).map(wireReference);

export const wireReference = (reference: ReferenceRow) => ({
  id: reference.id,
  description: { key: reference.description_key, labels: {} },
  url: reference.url,
  provider: { key: reference.provider_key, labels: {} },
  instance: { key: reference.instance_key, labels: {} },
  updated: iso(reference.updated),
});

function wirePermissions({ lib, user, include: { permissions: asked } }: WireContext, id: number) {
  if (asked === 'none') return {};
  const held = permissionsOf(lib, user, id);
  const named = PERMISSIONS.filter((name) => asked === 'all' || asked.has(name));
  return { permissions: Object.fromEntries(named.map((name) => [name, held.has(name)])) };
}

function wireFormats({ downloadFormats: asked }: Inclusions, category: string) {
  if (asked === 'none') return {};
  const formats = formatsOf(category).filter(({ id }) => asked === 'all' || asked.has(id));
  return {
    downloadFormats: formats.map(({ id, key, name, original }) => ({ id, key, name, original })),
  };
}

/** Reading assets brings the previews of fresh versions nearer. */
export const countReads = ({ db }: Library, assetIds: readonly number[]): void =>
  run(
    db,
    `UPDATE version SET pending_reads = pending_reads - 1 WHERE pending_reads > 0
     AND asset_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(assetIds),
  );
