import * as z from 'zod';

import type { DocumentDraft, FilingMemo } from './records';

/** Where the upload of a large file stands; kept between invocations, so that the next one goes on. */
export const LargeUploadState = z.strictObject({
  /** A secret: who has it can write. */
  key: z.string().min(1),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int().min(1),
  partSize: z.int().min(1),
  parts: z.int().min(1),
  /** Parts that the server has. */
  sent: z.int().min(0),
  closed: z.boolean(),
});
export type LargeUploadState = z.infer<typeof LargeUploadState>;

export interface LargeFile {
  fileName: string;
  contentType: string;
  size: number;
}

/** A draft whose bytes were uploaded before. */
export type UploadedDraft = Omit<DocumentDraft, 'bytes' | 'fileName' | 'contentType'>;

/** Reads a stretch of the file; it must be the same bytes whenever it is asked again. */
export type ReadStretch = (offset: number, length: number) => Promise<Uint8Array>;

/** Files too large for one call. Every method throws Problem. */
export interface LargeUploads {
  /** Undefined when the server takes files of this size in one call only, or not at all. */
  begin(file: LargeFile): Promise<LargeUploadState | undefined>;
  /** Sends part after part, and answers the state to store after each; ends with the closed upload. */
  send(state: LargeUploadState, read: ReadStretch): AsyncIterable<LargeUploadState>;
  /** A document from a closed upload, or the one that was made from it before; then without its version. */
  create(state: LargeUploadState, draft: UploadedDraft): Promise<FilingMemo>;
  /** A version from a closed upload, unless one with the draft's marker is there; answers its number. */
  ensureVersion(nodeId: number, state: LargeUploadState, draft: UploadedDraft): Promise<number>;
  /** Forgets what was sent. */
  cancel(state: LargeUploadState): Promise<void>;
}
