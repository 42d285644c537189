import * as z from 'zod';

import { ApprovalState, AssetId } from './asset';
import { Day, Instant } from './systems';

/** A file of the page, in the version that it had. */
export const AttachmentPart = z.strictObject({
  id: z.string(),
  title: z.string(),
  mediaType: z.string(),
  fileSize: z.int(),
  version: z.int(),
  /** Confluence's id of these bytes: each version of a file has its own. */
  fileId: z.string(),
  /** Null for files too large to be read; `fileId` speaks for those. */
  sha256: z.string().nullable(),
});
export type AttachmentPart = z.infer<typeof AttachmentPart>;

/** What decides where and how long an asset may be used; lists are sorted. */
export const RightsFacts = z.strictObject({
  approval: ApprovalState,
  channels: z.array(z.string()),
  territories: z.array(z.string()),
  languages: z.array(z.string()),
  licenceEnd: Day.nullable(),
  availableFrom: z.string().nullable(),
  availableUntil: z.string().nullable(),
  /** Switched off in CELUM, without dates. */
  withdrawn: z.boolean(),
  /** The licence or the availability was over at that moment. */
  ended: z.boolean(),
});
export type RightsFacts = z.infer<typeof RightsFacts>;

/** An asset's exact version with its rights at one moment: the evidence of what was known then. */
export const AssetPart = z.strictObject({
  assetId: AssetId,
  name: z.string(),
  versionId: z.int(),
  versionNumber: z.int().nullable(),
  checksum: z.string().nullable(),
  facts: RightsFacts,
  readAt: Instant,
  /** Of the admin's mapping by which CELUM's fields were read. */
  mapping: z.string(),
});
export type AssetPart = z.infer<typeof AssetPart>;

/** A document of OpenText in the exact version that the page refers to. */
export const DocumentPart = z.strictObject({
  nodeId: z.int(),
  name: z.string(),
  version: z.int(),
});
export type DocumentPart = z.infer<typeof DocumentPart>;

/** The one exact state of a page that people agree to, in parts, so that a change can be named. */
export const ApprovedState = z.strictObject({
  /** SHA-256 of title and canonical body. */
  body: z.string(),
  attachments: z.array(AttachmentPart),
  assets: z.array(AssetPart),
  documents: z.array(DocumentPart),
  /** SHA-256 over all of it; docs/fingerprint.md says what is in it and what is left out. */
  fingerprint: z.string(),
});
export type ApprovedState = z.infer<typeof ApprovedState>;
