import type { Slice } from './slice';

/** A document that the app created, by the mark that it carries from its first moment on. */
export interface OwnDocument {
  nodeId: number;
  /** Of the page that it was made for. */
  nickname: string;
}

/** Some of what a folder holds, the last changed first. */
export interface FolderSlice extends Slice<OwnDocument> {
  /** When everything in this slice was changed last, first to last; ISO 8601, null where the server does not say. */
  newest: string | null;
  oldest: string | null;
  /** When each thing in the slice was made, not only the app's own documents. */
  createdAt: (string | null)[];
}

/** What a comparison asks the record store; nothing of it changes anything. Every method throws Problem. */
export interface RecordSurvey {
  /** The document that has the nickname; undefined when none has it that the account may see. */
  holderOf(nickname: string): Promise<number | undefined>;
  /** Those of the documents that the account may see. One call per 250. */
  seen(nodeIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** Whether something in the folder has the name that the account may not see. */
  isHidden(nodeId: number, folderId: number, name: string): Promise<boolean>;
  /** What the folder holds, and which of it the app made. */
  folder(folderId: number, cursor?: string | null): AsyncIterable<FolderSlice>;
}
