import type { FieldChange, NewFieldValue } from './information-field';
import type { ExternalReference, ReferenceKeys } from './library-details';

/** A file to send, as a whole or in pieces; it is held in memory once, so at most 150 MiB. */
export interface NewFile {
  fileName: string;
  size: number;
  content: Uint8Array | Blob | AsyncIterable<Uint8Array>;
}

export interface AssetDraft {
  /** A TEXT field and the key that marks the asset as made from this source: no two assets have the same. */
  marker: { field: number; key: string };
  name: string;
  collectionId: number;
  typeId?: number | undefined;
  fields?: readonly NewFieldValue[] | undefined;
  /** Null makes a placeholder. */
  file: NewFile | null;
}

export interface EnsuredAsset {
  assetId: number;
  versionId: number;
  /** False when it was there. */
  created: boolean;
  /** More assets with the same marker, which a person should look at; the one with the lowest id is meant. */
  twins: number[];
}

type Availability =
  | { kind: 'always' | 'never' }
  /** Days or moments; the last day counts to its end. */
  | { kind: 'dated'; from?: string | undefined; to?: string | undefined };

/** All of it happens, or nothing. */
export interface AssetChange {
  name?: string | undefined;
  typeId?: number | undefined;
  /** An existing version that becomes the current one. */
  currentVersionId?: number | undefined;
  availability?: Availability | undefined;
  /** Null unlocks. */
  lock?: { comment: string } | null | undefined;
  collections?:
    | { set: readonly number[] }
    | { add?: readonly number[]; remove?: readonly number[] }
    | undefined;
  references?:
    { add?: readonly ExternalReference[]; remove?: readonly ReferenceKeys[] } | undefined;
  fields?: readonly FieldChange[] | undefined;
}

export interface CollectionDraft {
  /** Locale to name. One with such a name below the parent is taken for it. */
  names: Record<string, string>;
  /** A parent, or a type for a collection at the top. */
  place: { parentId: number } | { typeId: number };
  /** Inherited from the parent when nothing is said. */
  level?: 'strict' | 'tolerant' | undefined;
  fields?: readonly NewFieldValue[] | undefined;
}

export interface CollectionChange {
  names?: Record<string, string> | undefined;
  /** Null moves it to the top. */
  parentId?: number | null | undefined;
  level?: 'strict' | 'tolerant' | undefined;
  fields?: readonly FieldChange[] | undefined;
}

/**
 * What flows change in the asset library. Everything may be repeated after any failure. Problem 'outcome-unknown' means
 * that CELUM may have done it: wait until it would be found (a minute and the lag of the search), then repeat.
 */
export interface LibraryWriting {
  /** By marker: looks for an asset with the key before it makes one. */
  ensureAsset(draft: AssetDraft): Promise<EnsuredAsset>;
  /** By content: the version with exactly these bytes is the current one, and is added when there is none. */
  ensureVersion(assetId: number, file: NewFile): Promise<{ versionId: number; added: boolean }>;
  /** A put. Problem 'bad-request' when CELUM does not take a value, 'forbidden' when a right is missing. */
  patch(assetId: number, change: AssetChange): Promise<void>;
  /** By the line itself: a TEXT_AREA field has it as a line, added below the others when it is missing. */
  ensureLine(assetId: number, field: number, line: string): Promise<void>;
  /** By the three keys: one reference has them, and leads to the address. */
  ensureExternalReference(assetId: number, reference: ExternalReference): Promise<void>;
  removeExternalReference(assetId: number, keys: ReferenceKeys): Promise<void>;
  /** By both ends and the type. Answers the relation's id. */
  ensureRelation(typeId: number, sourceId: number, targetId: number): Promise<number>;
  removeRelation(id: number): Promise<void>;
  /** Nothing happens when it is gone already; Problem 'bad-request' for the current version. */
  removeVersion(assetId: number, versionId: number): Promise<void>;
  removeAsset(assetId: number): Promise<void>;
  /** By name below the parent, or at the top. Answers the collection's id. */
  ensureCollection(draft: CollectionDraft): Promise<number>;
  patchCollection(id: number, change: CollectionChange): Promise<void>;
  /** Problem 'bad-request' while there is something below it. */
  removeCollection(id: number): Promise<void>;
}
