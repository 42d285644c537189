import { createHash } from 'node:crypto';

import type { UploadedDraft } from '../../contracts/large-upload';
import type { DocumentDraft } from '../../contracts/records';
import { Problem } from '../../errors';
import type { CallBody } from '../kit/http';
import { multipart } from '../kit/multipart';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { bodyOf, sameBytes } from './version-marker';
import { NodeAnswer } from './wire';

/** Where the bytes of a document come from. */
export interface Source {
  /** external_identity of a document that begins with them. */
  readonly identity: string;
  creationBody(fields: Record<string, unknown>): CallBody;
  versionBody(description: string): CallBody;
  /** Whether that version, which nobody has marked yet, holds them. */
  isIn(nodeId: number, version: number): Promise<boolean>;
}

/** How a document of ours is known before its nickname is set. */
const identityOf = (nickname: string) => `imprimatur:${nickname}`;

export const isOwn = (identity: string | null | undefined, nickname: string): boolean =>
  identity === identityOf(nickname) || identity?.startsWith(`${identityOf(nickname)}#`) === true;

/** The nickname that a document of ours was made for. */
export const nicknameIn = (identity: string | null | undefined): string | undefined =>
  /^imprimatur:(\w+)(#|$)/.exec(identity ?? '')?.[1];

/** Sent in the same call, as multipart. */
export function sentAlong(calls: Calls, draft: DocumentDraft): Source {
  const { fileName, contentType, bytes } = draft;
  if (bytes.byteLength === 0) throw new Problem('invalid-input', { subject: SUBJECT });
  const form = (fields: Record<string, string>) =>
    multipart(boundaryOf(draft), fields, [{ name: 'file', fileName, contentType, bytes }]);
  return {
    identity: identityOf(draft.nickname),
    creationBody: (fields) => form({ body: JSON.stringify(fields) }),
    versionBody: (description) => form({ description }),
    isIn: (nodeId, version) => holds(calls, { nodeId, version }, bytes),
  };
}

/** The same call has the same bytes, so that a repeated one can be compared in a log. */
const boundaryOf = ({ nickname, versionMarker }: DocumentDraft) =>
  createHash('sha256').update(`${nickname} ${versionMarker}`).digest('hex').slice(0, 40);

/** Uploaded in parts before. Too many to compare: the identity says with which content the document began. */
export function sentBefore(calls: Calls, draft: UploadedDraft, uploadKey: string): Source {
  const identity = `${identityOf(draft.nickname)}#${draft.versionMarker}`;
  return {
    identity,
    creationBody: (fields) => bodyOf({ ...fields, upload_key: uploadKey }),
    versionBody: (description) => bodyOf({ description, upload_key: uploadKey }),
    isIn: async (nodeId) => {
      const node = withQuery(path`/v2/nodes/${nodeId}`, { fields: 'properties' });
      return (await calls.get(node, NodeAnswer)).external_identity === identity;
    },
  };
}

// GET /v1/nodes/{id}/versions/{n}/content
async function holds(
  calls: Calls,
  { nodeId, version }: { nodeId: number; version: number },
  bytes: Uint8Array,
): Promise<boolean> {
  const content = path`/v1/nodes/${nodeId}/versions/${version}/content`;
  try {
    const file = calls.bytes(withQuery(content, { action: 'download' }), bytes.byteLength);
    return sameBytes(await file, bytes);
  } catch (error) {
    if (error instanceof Problem && error.code === 'too-large') return false;
    throw error;
  }
}
