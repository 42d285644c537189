import type { Asset, Collection } from './asset';
import type { FieldValue } from './information-field';

/** The three keys by which an external reference is known; `instance` tells references of one kind apart. */
export interface ReferenceKeys {
  description: string;
  provider: string;
  instance: string;
}

/** Where an asset is used outside the library: CELUM's own back-link. */
export interface ExternalReference extends ReferenceKeys {
  url: string;
}

/** Everything that the library says of one asset. */
export interface AssetDetails extends Asset {
  typeId: number | null;
  /** Collections that it lies in, each with the way to it from the top. */
  places: { collectionId: number; path: number[] }[];
  lock: { comment: string } | null;
  fields: FieldValue[];
  /** As the file says: width, height, colour space, … */
  fileProperties: { name: string; value: string | number | boolean }[];
  references: ExternalReference[];
  /** What the connection's account may do: editMetadata, addVersion, download, downloadOriginal, … */
  permissions: Record<string, boolean>;
}

/** A collection with its metadata. */
export interface CollectionDetails extends Collection {
  /** Locale to name. */
  names: Record<string, string>;
  /** From the top down to itself. */
  path: number[];
  /** Whether assets in it must be complete before they are released. */
  level: 'strict' | 'tolerant';
  fields: FieldValue[];
}

/** A tie between two assets, e.g. "variant of". */
export interface Relation {
  id: number;
  typeId: number;
  sourceId: number;
  targetId: number;
}

/** Something that an administrator set up and that assets, collections or relations refer to. */
export interface LibraryKind {
  id: number;
  name: string;
}
