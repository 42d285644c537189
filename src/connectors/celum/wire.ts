import * as z from 'zod';

// What CELUM sends, in its own words. Loose on purpose: it may add members, and all but a few are optional.
// Source of the shapes: the models of its OpenAPI document, https://github.com/ecentral/celum-connect-fal-rest-client

/** Locale → text. */
export const Localised = z.record(z.string(), z.string());

/** ISO 8601 in most answers; one description says milliseconds since the epoch. */
const Moment = z.union([z.string(), z.number()]);

const Trail = z.looseObject({ date: Moment });

const Option = z.looseObject({ index: z.int(), label: z.string() });

const Field = z.looseObject({
  id: z.int(),
  name: z.string(),
  labels: Localised.nullish(),
  options: z.record(z.string(), z.array(Option)).nullish(),
});

const FieldValue = z.looseObject({ type: z.string(), field: Field, value: z.unknown().optional() });
export type WireFieldValue = z.infer<typeof FieldValue>;

const FieldValueSets = z.array(z.looseObject({ informationFieldValues: z.array(FieldValue) }));
export type WireValueSets = z.infer<typeof FieldValueSets>;

export const References = z.array(
  z.looseObject({ id: z.int(), name: z.union([z.string(), Localised]).nullish() }),
);

export const Version = z.looseObject({
  id: z.int(),
  active: z.boolean().nullish(),
  filename: z.string(),
  filesize: z.int().nullish(),
  fileExtension: z.string().nullish(),
  fileChecksum: z.string().nullish(),
  fileCategory: z.string().nullish(),
  previewState: z.string().nullish(),
  previewUrls: Localised.nullish(),
  creation: Trail.nullish(),
});
export type WireVersion = z.infer<typeof Version>;

const Availability = z.looseObject({
  type: z.string(),
  available: z.boolean().nullish(),
  from: Moment.nullish(),
  to: Moment.nullish(),
});

const Path = z.looseObject({
  pathSegments: z.array(z.looseObject({ collectionId: z.int() })),
});

const Keyed = z.looseObject({ key: z.string() });

/** `description` and `instance` are read by analogy with `provider`. */
const ExternalReference = z.looseObject({
  url: z.string(),
  description: Keyed,
  provider: Keyed,
  instance: Keyed,
});
export type WireReference = z.infer<typeof ExternalReference>;

const DownloadFormat = z.looseObject({
  id: z.int(),
  name: Localised.nullish(),
  key: z.string().nullish(),
  original: z.boolean().nullish(),
});
export type WireFormat = z.infer<typeof DownloadFormat>;
export const DownloadFormats = z.array(DownloadFormat);

export const Asset = z.looseObject({
  id: z.int().min(1),
  name: z.string(),
  releaseStatus: z.string(),
  currentVersion: Version,
  modification: Trail.nullish(),
  creation: Trail.nullish(),
  availability: Availability.nullish(),
  typeId: z.int().nullish(),
  parentIds: z.array(z.int()).nullish(),
  parentPaths: z.array(Path).nullish(),
  lock: z.looseObject({ comment: z.string().nullish() }).nullish(),
  informationFieldValueSets: FieldValueSets.nullish(),
  fileProperties: z
    .array(z.looseObject({ name: z.string(), value: z.unknown().optional() }))
    .nullish(),
  externalReferences: z.array(ExternalReference).nullish(),
  permissions: z.record(z.string(), z.boolean()).nullish(),
  downloadFormats: z.array(DownloadFormat).nullish(),
});
export type WireAsset = z.infer<typeof Asset>;

const page = <Item extends z.ZodType>(item: Item) =>
  z.looseObject({
    totalElements: z.int().min(0),
    hasNext: z.boolean(),
    content: z.array(item),
  });

export const AssetPage = page(Asset);
export const VersionPage = page(Version);

export const Collection = z.looseObject({
  id: z.int().min(1),
  name: Localised,
  parentId: z.int().nullish(),
  hasChildren: z.boolean(),
  path: Path.nullish(),
  validationLevel: z.string().nullish(),
  informationFieldValueSets: FieldValueSets.nullish(),
});
export type WireCollection = z.infer<typeof Collection>;
export const CollectionPage = page(Collection);

const AssetEnd = z.looseObject({ id: z.int().min(1) });
export const Relation = z.looseObject({
  id: z.int().min(1),
  typeId: z.int(),
  sourceAsset: AssetEnd,
  targetAsset: AssetEnd,
});
export const RelationPage = page(Relation);

/** What an administrator set up: types of assets, collections and relations. */
export const Kinds = z.array(
  z.looseObject({
    id: z.int(),
    name: z.union([z.string(), Localised]).nullish(),
    labels: Localised.nullish(),
  }),
);

export const Download = z.looseObject({ url: z.string(), filename: z.string() });

export const Upload = z.looseObject({ url: z.string(), handle: z.string().min(1) });

/** The id is a text in CELUM's description, and a number would do. */
export const JobStarted = z.looseObject({ id: z.union([z.string().min(1), z.int()]) });

export const DownloadJob = z.looseObject({
  status: z.enum(['PROGRESS', 'FINISHED', 'FAILED']),
  failedItems: z.array(z.looseObject({ assetId: z.int() })).nullish(),
  download: Download.nullish(),
});

export const Client = z.looseObject({
  clientId: z.string(),
  enabled: z.boolean().nullish(),
  licensed: z.boolean().nullish(),
});

export const InformationFields = z.array(
  z.looseObject({
    id: z.int(),
    name: z.string(),
    type: z.string(),
    labels: Localised.nullish(),
    options: z.record(z.string(), z.array(Option)).nullish(),
  }),
);

const User = z.looseObject({ username: z.string() });
export const Me = User;
export const UserPage = page(User);

export const VersionInfo = z.looseObject({
  version: z.string().nullish(),
  releaseVersion: z.string().nullish(),
});

export const ErrorBody = z.looseObject({
  code: z.string().nullish(),
  entity: z.string().nullish(),
});
