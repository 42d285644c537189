import * as z from 'zod';

import { Day, Instant } from './systems';

/** CELUM ids are int64 from 1; a version of an asset has an id of its own. */
export const AssetId = z.int().min(1);

/** What the mapping says of the asset's approval; `released` alone never means approved. */
export const ApprovalState = z.enum(['approved', 'in-review', 'rejected', 'unknown']);

/** Rights as the mapped information fields say them. An empty list means "not stated". */
export const Rights = z.strictObject({
  channels: z.array(z.string()),
  territories: z.array(z.string()),
  languages: z.array(z.string()),
  /** Last day on which the licence holds. */
  licenceEnd: Day.nullable(),
  credit: z.string().nullable(),
});
export type Rights = z.infer<typeof Rights>;

/**
 * Whether the asset may be used now, and if not why, worst first:
 * `licence-expired` and `not-available` speak of dates, `not-approved` of the mapped approval field,
 * `wrong-channel` and `wrong-territory` of what the space publishes for.
 */
export const UsabilityReason = z.enum([
  'licence-expired',
  'not-available',
  'not-yet-available',
  'not-approved',
  'rejected',
  'locked',
  'wrong-channel',
  'wrong-territory',
  'rights-missing',
]);
export type UsabilityReason = z.infer<typeof UsabilityReason>;

export const Usability = z.strictObject({
  usable: z.boolean(),
  reasons: z.array(z.strictObject({ reason: UsabilityReason, date: z.string().optional() })),
  /** Set when the licence ends soon (the mapping's warning days). */
  endsInDays: z.int().nullable(),
});
export type Usability = z.infer<typeof Usability>;

/** An asset as CELUM has it now, in our words: what the CELUM connector returns. */
export const Asset = z.strictObject({
  id: AssetId,
  name: z.string(),
  /** File kind in CELUM's categories: IMAGE, DOCUMENT, VIDEO, AUDIO, TEXT, MODEL3D, PLACEHOLDER, UNKNOWN. */
  kind: z.string(),
  versionId: z.int(),
  /** Ordinal of the current version among the asset's versions, when it was asked for. */
  versionNumber: z.int().nullable(),
  fileName: z.string(),
  fileExtension: z.string(),
  fileSize: z.int().nullable(),
  /** Opaque: CELUM does not say which algorithm. */
  checksum: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  released: z.boolean(),
  locked: z.boolean(),
  availability: z.strictObject({
    from: z.string().nullable(),
    /** Last moment in which the asset is available. */
    until: z.string().nullable(),
    available: z.boolean(),
  }),
  approval: ApprovalState,
  rights: Rights,
  /** Alternative text from the mapped field, in the asked language; null when CELUM has none. */
  altText: z.string().nullable(),
  owner: z.string().nullable(),
  /** Signed and short-lived: never stored. */
  thumbnailUrl: z.string().nullable(),
  previewUrl: z.string().nullable(),
  modifiedAt: Instant.nullable(),
});
export type Asset = z.infer<typeof Asset>;

export const AssetVersion = z.strictObject({
  id: z.int(),
  /** 1 for the first. */
  number: z.int(),
  fileName: z.string(),
  fileSize: z.int().nullable(),
  checksum: z.string().nullable(),
  createdAt: Instant.nullable(),
  active: z.boolean(),
});
export type AssetVersion = z.infer<typeof AssetVersion>;

export const Rendition = z.strictObject({
  id: z.int(),
  name: z.string(),
  original: z.boolean(),
});
export type Rendition = z.infer<typeof Rendition>;

export const Collection = z.strictObject({
  id: z.int(),
  name: z.string(),
  parentId: z.int().nullable(),
  hasChildren: z.boolean(),
});
export type Collection = z.infer<typeof Collection>;

/**
 * What an asset macro stores in the page: ids and choices, never metadata and never a URL.
 * Keys are single lower-case words because Confluence changes the case of others in its storage format.
 * Values are strings: Forge's macro parameters know no numbers.
 */
export const AssetReference = z.strictObject({
  asset: z.string().regex(/^[0-9]{1,19}$/),
  /** 'follow' the latest approved version, or be 'pinned' to an exact one. */
  mode: z.enum(['follow', 'pinned']).default('follow'),
  /** Version id; only with 'pinned'. */
  version: z
    .string()
    .regex(/^[0-9]{1,19}$/)
    .optional(),
  /** Download format id. */
  rendition: z
    .string()
    .regex(/^[0-9]{1,19}$/)
    .optional(),
  size: z.enum(['small', 'medium', 'large']).default('medium'),
});
export type AssetReference = z.infer<typeof AssetReference>;

/** The config of one asset macro: one reference, or several as a gallery (ids in order). */
export const AssetMacroConfig = z.looseObject({
  references: z.array(AssetReference.loose()).optional(),
});

/** One tile of the picker. */
export const AssetTile = z.strictObject({
  id: AssetId,
  name: z.string(),
  kind: z.string(),
  fileExtension: z.string(),
  versionId: z.int(),
  thumbnailUrl: z.string().nullable(),
  altText: z.string().nullable(),
  rights: Rights,
  usability: Usability,
  /** IANA zone in which licence days end; UTC when the connection names none. */
  licenceZone: z.string().optional(),
});
export type AssetTile = z.infer<typeof AssetTile>;

/** What a reader's card shows. `picture` is asked for separately: the card never waits for it. */
export const AssetCard = z.strictObject({
  id: AssetId,
  name: z.string(),
  kind: z.string(),
  versionId: z.int(),
  versionNumber: z.int().nullable(),
  altText: z.string().nullable(),
  owner: z.string().nullable(),
  approval: ApprovalState,
  rights: Rights,
  usability: Usability,
  /** IANA zone in which licence days end; UTC when the connection names none. */
  licenceZone: z.string().optional(),
  /** Pixels of the picture, so that its place is kept free before it is there. */
  width: z.int().nullable().optional(),
  height: z.int().nullable().optional(),
  /** The latest usable version when it is not the one shown. */
  newer: z.strictObject({ versionId: z.int(), number: z.int().nullable() }).nullable(),
  /** When CELUM was read. */
  asOf: Instant,
});
export type AssetCard = z.infer<typeof AssetCard>;
