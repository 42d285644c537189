import type { AdfNode } from '../node';

/** What the storage format names otherwise than ADF does. */
export interface StorageWriter {
  /** File name of the page's attachment with this file id; undefined when it is gone. */
  attachmentName(fileId: string): string | undefined;
}

export type NodeWriter = (
  node: AdfNode,
  inside: (node: AdfNode) => string,
  ctx: StorageWriter,
) => string;
