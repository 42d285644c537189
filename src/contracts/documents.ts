import * as z from 'zod';

import type { Slice, SliceWish } from './slice';
import { Instant } from './systems';

export const DocumentKind = z.enum([
  'document',
  'folder',
  'workspace',
  'link',
  'shortcut',
  /** Pins one version of a document. */
  'generation',
  'other',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** One item of Content Server. */
export const DocumentItem = z.strictObject({
  nodeId: z.int(),
  kind: DocumentKind,
  name: z.string(),
  description: z.string(),
  parentId: z.int(),
  mimeType: z.string().nullable(),
  /** Bytes of a document; of what contains others how many they are. */
  size: z.int().nullable(),
  modifiedAt: Instant.nullable(),
  /** The member who keeps others from changing it. */
  reservedBy: z.int().nullable(),
  /** What a shortcut or generation stands for. */
  originalId: z.int().nullable(),
  /** The version that a generation pins. */
  pinnedVersion: z.int().nullable(),
  /** Where a link leads. */
  target: z.string().nullable(),
  /** Has drafts (0.1) and releases (1.0). */
  majorVersions: z.boolean(),
  /** The page that people open. */
  url: z.string(),
});
export type DocumentItem = z.infer<typeof DocumentItem>;

export const DocumentVersion = z.strictObject({
  number: z.int(),
  /** "3", or "1.0" where drafts and releases are told apart. */
  label: z.string(),
  /** A release, where drafts and releases are told apart; otherwise null. */
  major: z.boolean().nullable(),
  fileName: z.string(),
  mimeType: z.string(),
  size: z.int(),
  description: z.string(),
  createdAt: Instant.nullable(),
  ownerId: z.int().nullable(),
  locked: z.boolean(),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

export interface DocumentQuery extends SliceWish {
  /** Words as typed: all of them must be found. */
  text: string;
  kinds?: readonly DocumentKind[] | undefined;
  /** Only below this item. */
  locationId?: number | undefined;
  sort?: 'relevance' | 'newest' | 'name' | undefined;
}

export interface ChildrenQuery extends SliceWish {
  /** Names that contain this. */
  name?: string | undefined;
  kinds?: readonly DocumentKind[] | undefined;
  /** 'name' when absent. */
  sort?: 'name' | 'newest' | undefined;
}

/** What lies in Content Server, for people who look for a document. Every method throws Problem. */
export interface DocumentLibrary {
  /** Problem 'not-found' when it is gone or the account may not see it: Content Server does not tell them apart. */
  item(nodeId: number): Promise<DocumentItem>;
  /** In the order asked; those that are gone or not to be seen are missing. One call per 250. */
  items(nodeIds: readonly number[]): Promise<DocumentItem[]>;
  /** What an item contains; items that come or go meanwhile may show twice or not at all. */
  children(parentId: number, query?: ChildrenQuery): AsyncIterable<Slice<DocumentItem>>;
  /** Where it lies, outermost first. */
  ancestors(nodeId: number): Promise<{ nodeId: number; name: string; kind: DocumentKind }[]>;
  /** By the index, which knows a change some time later. */
  search(query: DocumentQuery): AsyncIterable<Slice<DocumentItem>>;
  /** What a query finds that somebody saved as an item. */
  savedQuery(nodeId: number, wish?: SliceWish): AsyncIterable<Slice<DocumentItem>>;
  /** Oldest first. */
  versions(nodeId: number): Promise<DocumentVersion[]>;
  /** The newest release, and where releases are not told apart the newest version. */
  latestApproved(nodeId: number): Promise<DocumentVersion>;
  /** The bytes of exactly this version; Problem 'too-large' above the limit. */
  content(nodeId: number, version: number, limit: number): Promise<Uint8Array>;
  /** The server's view as HTML; undefined when it cannot make one. Untrusted: never put into a page as it is. */
  htmlView(nodeId: number, limit: number): Promise<string | undefined>;
  /** A small picture; undefined when there is none. */
  thumbnail(nodeId: number, limit: number): Promise<DocumentThumbnail | undefined>;
}

export interface DocumentThumbnail {
  contentType: string;
  bytes: Uint8Array;
}

/** Changes where things lie. Every method may be repeated after any failure. */
export interface DocumentFolders {
  /** The folder of that name, made when it is missing; Problem 'name-taken' when something else has the name. */
  ensureFolder(parentId: number, name: string): Promise<number>;
  /** A link to a web page in a folder; found by its address, renamed when it has another name. */
  ensureLink(parentId: number, link: { name: string; url: string }): Promise<number>;
  /** A shortcut, or with a version a generation that pins it. */
  ensureShortcut(
    parentId: number,
    shortcut: { name: string; originalId: number; version?: number | undefined },
  ): Promise<number>;
  rename(nodeId: number, name: string): Promise<void>;
  move(nodeId: number, parentId: number): Promise<void>;
  /** Into the recycle bin; nothing to do when it is gone or not to be seen. */
  remove(nodeId: number): Promise<void>;
  /** Which of the names are taken in the folder, and by what. */
  taken(parentId: number, names: readonly string[]): Promise<Map<string, number>>;
  /** Keeps others from changing it; Problem 'refused' when somebody else does already. */
  reserve(nodeId: number): Promise<void>;
  unreserve(nodeId: number): Promise<void>;
}
