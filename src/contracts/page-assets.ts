import * as z from 'zod';

import { AssetId, UsabilityReason } from './asset';
import { FactChange } from './drift';
import { AccountId, Instant } from './systems';

/** What an editor decided about one newer version of an asset on an approved page. */
export const VersionChoice = z.strictObject({
  assetId: AssetId,
  /** The newer version. */
  versionId: z.int(),
  kind: z.enum(['use', 'keep']),
  by: AccountId,
  at: Instant,
  reason: z.string().max(2000),
});
export type VersionChoice = z.infer<typeof VersionChoice>;

/** Somebody with the role took it on themselves to show an asset that a rule forbids, in one state of one page. */
export const Override = z.strictObject({
  assetId: AssetId,
  versionId: z.int(),
  name: z.string(),
  /** What the rule had against it; anything else that turns up is not covered. */
  reasons: z.array(UsabilityReason).min(1),
  /** Of the page's text that it is valid for. */
  bodyHash: z.string(),
  by: AccountId,
  at: Instant,
  reason: z.string().min(1).max(2000),
});
export type Override = z.infer<typeof Override>;

/** A newer version of an asset that an approved page shows. */
export const NewerVersion = z.strictObject({
  assetId: AssetId,
  name: z.string(),
  shown: z.strictObject({ versionId: z.int(), number: z.int().nullable() }),
  available: z.strictObject({ versionId: z.int(), number: z.int().nullable() }),
  /** Null while nobody has decided. */
  choice: VersionChoice.nullable(),
});
export type NewerVersion = z.infer<typeof NewerVersion>;

const VersionSide = z.strictObject({
  versionId: z.int(),
  number: z.int().nullable(),
  fileName: z.string(),
  fileSize: z.int().nullable(),
  checksum: z.string().nullable(),
  createdAt: Instant.nullable(),
});

/** Two versions of an asset side by side. */
export const VersionComparison = z.strictObject({
  assetId: AssetId,
  name: z.string(),
  shown: VersionSide,
  available: VersionSide,
  /** What has changed in the rights since the approval. */
  facts: z.array(FactChange),
});
export type VersionComparison = z.infer<typeof VersionComparison>;
