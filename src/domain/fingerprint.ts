import type {
  ApprovedState,
  AssetPart,
  AttachmentPart,
  DocumentPart,
} from '../contracts/approved-state';
import type { AdfNode } from '../contracts/pages';
import { canonical, sha256 } from './canonical';
import { stableNode, type FileNames } from './stable-body';

/** SHA-256, as 64 hex digits, of the page's title and canonical body (RFC 8785). */
export function fingerprintOf(page: { title: string; body: AdfNode }, files?: FileNames): string {
  return sha256(canonical({ title: page.title, body: stableNode(page.body, files) }));
}

/** The parts with the one hash over all of them; their order plays no part. */
export function approvedState(parts: Omit<ApprovedState, 'fingerprint'>): ApprovedState {
  const state = {
    body: parts.body,
    attachments: parts.attachments.map(attachmentIdentity).sort(),
    assets: parts.assets.map(assetIdentity).sort(),
    documents: parts.documents.map(documentIdentity).sort(),
  };
  return { ...parts, fingerprint: sha256(canonical(state)) };
}

/** What an attachment is to the fingerprint: its name and its bytes. */
export const attachmentIdentity = ({ title, sha256: hash, fileId }: AttachmentPart): string =>
  canonical([title, hash ?? `file ${fileId}`]);

/** What an asset is to the fingerprint: its version, the version's checksum and its rights. */
export const assetIdentity = ({ assetId, versionId, checksum, facts }: AssetPart): string =>
  canonical([assetId, versionId, checksum, facts]);

export const documentIdentity = ({ nodeId, version }: DocumentPart): string =>
  canonical([nodeId, version]);

/** Names of the files, by which they count in the text. */
export const fileNames = (attachments: readonly Pick<AttachmentPart, 'fileId' | 'title'>[]) =>
  new Map(attachments.map(({ fileId, title }) => [fileId, title]));

export { sha256 } from './canonical';
