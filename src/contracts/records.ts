import * as z from 'zod';

import { Instant } from './systems';

/** A record as it stands in Content Server. */
export const RecordView = z.strictObject({
  system: z.literal('opentext'),
  nodeId: z.int(),
  /** The number people quote: the node id, or the file number where records management gives one. */
  number: z.string(),
  name: z.string(),
  version: z.int(),
  url: z.string(),
  classification: z.string().nullable(),
  /** Last day of the retention period as Content Server computed it. */
  retentionEnd: z.string().nullable(),
  retentionRule: z.string().nullable(),
  filedAt: Instant,
});
export type RecordView = z.infer<typeof RecordView>;

/** One document to file: everything is decided before the first call. */
export interface RecordDraft {
  /** Unique over the site; letters, digits and underscores. The natural key of the record. */
  nickname: string;
  folderId: number;
  /** At most 248 characters; the connector replaces what Content Server forbids. */
  name: string;
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
  /** Marks this exact content: stands in the version's description, at most 255 characters. */
  versionMarker: string;
  versionDescription: string;
  /** RM classification. */
  classificationId: number;
  /** RSI name to apply, or null to leave it to the classification. */
  retention: string | null;
  /** Record details: day YYYY-MM-DD and names. */
  recordDate: string;
  originator: string;
  subject: string;
  /** Category attributes by key, e.g. { '9830_2': 'x' }, with the category id. */
  category: { id: number; values: Record<string, string> } | null;
}

/** A document with its version, before it is a record or without becoming one. */
export type DocumentDraft = Omit<
  RecordDraft,
  'classificationId' | 'retention' | 'recordDate' | 'originator' | 'subject'
>;

/** Where filing stands; kept by the engine between stages, so that a new attempt goes on where the last one stopped. */
export interface FilingMemo {
  nodeId?: number | undefined;
  version?: number | undefined;
}

export interface RecordFolder {
  id: number;
  name: string;
  hasChildren: boolean;
}

export interface RecordClassification {
  id: number;
  name: string;
  hasChildren: boolean;
  selectable: boolean;
}

export interface RecordCategoryField {
  /** e.g. '9830_2' */
  key: string;
  title: string;
  type: 'string' | 'integer' | 'date' | 'boolean' | 'other';
  required: boolean;
  maxLength: number | null;
  options: string[];
}

/** The record store as the app sees it; the OpenText connector's client is one. Every method throws Problem. */
export interface RecordStore {
  /** Finds by nickname, then by name in the folder with our external identity. */
  find(
    nickname: string,
    draft: Pick<DocumentDraft, 'folderId' | 'name'>,
  ): Promise<number | undefined>;
  /**
   * Creates the document (version 1), or answers the one that is there, then without its version.
   * Natural key: nickname, before it is set: name in folder + external_identity.
   */
  create(draft: DocumentDraft): Promise<FilingMemo>;
  /** Adds a version unless one with the draft's marker is there; answers its number. */
  ensureVersion(nodeId: number, draft: DocumentDraft): Promise<number>;
  ensureNickname(nodeId: number, nickname: string): Promise<void>;
  /** The nickname is this document's, whoever has it; another one keeps it with its own number behind it. */
  takeNickname(nodeId: number, nickname: string): Promise<void>;
  ensureClassified(nodeId: number, draft: RecordDraft): Promise<void>;
  ensureCategory(nodeId: number, draft: RecordDraft): Promise<void>;
  /** Reads the record back, with its computed retention. */
  read(nodeId: number): Promise<Omit<RecordView, 'filedAt'>>;
  /** The bytes that Content Server holds, to compare them with what was sent. */
  content(nodeId: number, version: number, limit: number): Promise<Uint8Array>;

  folders(parentId: number | null): Promise<RecordFolder[]>;
  classifications(parentId: number | null): Promise<RecordClassification[]>;
  categories(): Promise<{ id: number; name: string }[]>;
  categoryFields(folderId: number, categoryId: number): Promise<RecordCategoryField[]>;
  /** RSI schedules: name and title. */
  retentions(): Promise<{ name: string; title: string }[]>;
}
