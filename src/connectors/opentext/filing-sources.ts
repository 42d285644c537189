import { createHash } from 'node:crypto';

import type { UploadedDraft } from '../../contracts/large-upload';
import type { DocumentDraft } from '../../contracts/records';
import { Problem } from '../../errors';
import type { CallBody } from '../kit/http';
import { multipart } from '../kit/multipart';
import { SUBJECT } from './config';
import { bodyOf } from './version-marker';

/** Where the bytes of a document come from. */
export interface Source {
  creationBody(fields: Record<string, unknown>): CallBody;
  versionBody(description: string): CallBody;
}

/** How a document of ours is known before its nickname is set. */
const ownerOf = (nickname: string) => `imprimatur:${nickname}`;

/**
 * external_identity of a document: whose it is, and with which content it began. A creation whose answer was lost is
 * told from another content by it, without reading bytes that a proxy may have replaced by a page of its own.
 */
export const identityOf = ({ nickname, versionMarker }: UploadedDraft): string =>
  `${ownerOf(nickname)}#${versionMarker}`;

export const isOwn = (identity: string | null | undefined, nickname: string): boolean =>
  nicknameIn(identity) === nickname;

/** The nickname that a document of ours was made for. */
export const nicknameIn = (identity: string | null | undefined): string | undefined =>
  /^imprimatur:(\w+)(#|$)/.exec(identity ?? '')?.[1];

/** Sent in the same call, as multipart. */
export function sentAlong(draft: DocumentDraft): Source {
  const { fileName, contentType, bytes } = draft;
  if (bytes.byteLength === 0) throw new Problem('invalid-input', { subject: SUBJECT });
  const form = (fields: Record<string, string>) =>
    multipart(boundaryOf(draft), fields, [{ name: 'file', fileName, contentType, bytes }]);
  return {
    creationBody: (fields) => form({ body: JSON.stringify(fields) }),
    versionBody: (description) => form({ description }),
  };
}

/** The same call has the same bytes, so that a repeated one can be compared in a log. */
const boundaryOf = ({ nickname, versionMarker }: DocumentDraft) =>
  createHash('sha256').update(`${nickname} ${versionMarker}`).digest('hex').slice(0, 40);

/** Uploaded in parts before. */
export const sentBefore = (uploadKey: string): Source => ({
  creationBody: (fields) => bodyOf({ ...fields, upload_key: uploadKey }),
  versionBody: (description) => bodyOf({ description, upload_key: uploadKey }),
});
