import type { Asset, Rendition } from './asset';
import type { AssetFilter } from './asset-filter';
import type { LibraryField } from './library';
import type { AssetDetails, CollectionDetails, LibraryKind, Relation } from './library-details';

export interface AssetSlice {
  assets: Asset[];
  /** Ids of assets whose metadata cannot be read, e.g. for a licence end that is no date: never taken for usable. */
  unreadable: number[];
  /** Store it after the assets are taken care of; the next run goes on from here. */
  cursor: string;
  /** False when these were the last for now. */
  more: boolean;
}

/** Where a package of files stands. */
export type PackageState =
  | { kind: 'working' }
  | { kind: 'failed' }
  /** `missing` are assets that could not be packed; the address ends after about half an hour. */
  | { kind: 'ready'; url: string; fileName: string; missing: number[] };

/** What flows read of the asset library, beyond what the picker needs. Every method throws Problem. */
export interface LibraryCatalogue {
  details(assetId: number): Promise<AssetDetails>;
  count(filter: AssetFilter): Promise<number>;
  /**
   * All assets that fit, by id, in slices of at most 200; those that come while it runs are met too. Ends with `more`
   * when the invocation's time does. Problem 'invalid-input' for a cursor that is none.
   */
  sweep(filter: AssetFilter, cursor: string | null): AsyncIterable<AssetSlice>;
  /**
   * Assets changed since a moment (ISO 8601) or since a stored cursor, oldest change first. What changed just before the
   * end comes again with the next run, because the library finds changes late.
   */
  changes(since: string): AsyncIterable<AssetSlice>;
  relations(assetId: number): Promise<Relation[]>;

  collection(id: number): Promise<CollectionDetails>;
  /** Collections anywhere below one whose name has these words: values of a reference field hang below its root. */
  collectionsNamed(text: string, below: number): Promise<CollectionDetails[]>;

  /** Information fields of collections; those of assets are `fields` of the library. */
  collectionFields(): Promise<LibraryField[]>;
  /** Every download format of the library. */
  formats(): Promise<Rendition[]>;
  assetTypes(): Promise<LibraryKind[]>;
  collectionTypes(): Promise<LibraryKind[]>;
  relationTypes(): Promise<LibraryKind[]>;

  /** A part of a file, and the size of all of it when the library says it. */
  slice(
    file: { assetId: number; renditionId: number; versionId: number },
    offset: number,
    length: number,
  ): Promise<{ bytes: Uint8Array; size: number | null }>;
  /** Has files packed into one; answers the job to ask for. A repeated order makes another package, which ends by itself. */
  orderPackage(files: readonly { assetId: number; renditionId: number }[]): Promise<string>;
  packageState(job: string): Promise<PackageState>;
}
