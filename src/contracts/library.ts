import type { Asset, AssetVersion, Collection, Rendition } from './asset';

export interface AssetQuery {
  /** Words as typed; empty finds everything. */
  text: string;
  /** Only below this collection. */
  collectionId?: number | undefined;
  /** CELUM file categories; empty means all. */
  kinds: readonly string[];
  /** Leave out what the mapping says is not usable (approval, licence, availability), on the server where CELUM can. */
  usableOnly: boolean;
  sort: 'modified' | 'name';
  /** From 1. */
  page: number;
  /** 1 to 200. */
  size: number;
}

export interface AssetPage {
  items: Asset[];
  total: number;
  hasNext: boolean;
}

/**
 * The asset library as the app sees it; the CELUM connector's client is one.
 * Every method throws Problem. `as` is a CELUM user name to act as (X-CELUM-Username), where the connection asks for it.
 */
export interface AssetLibrary {
  search(query: AssetQuery, as?: string): Promise<AssetPage>;
  /** Assets by id, in the order asked; those that are gone or forbidden are missing. One call per 200. */
  byIds(ids: readonly number[], as?: string): Promise<Asset[]>;
  /** Problem 'not-found' when deleted or forbidden: CELUM does not tell them apart. */
  asset(id: number, as?: string): Promise<Asset>;
  versions(assetId: number): Promise<AssetVersion[]>;
  renditions(assetId: number): Promise<Rendition[]>;
  collections(parentId: number | null): Promise<Collection[]>;
  /** A signed address of the exact version in the rendition; it ends after about half an hour. */
  downloadUrl(assetId: number, renditionId: number, versionId?: number): Promise<string>;
  /** The bytes of the exact version in the rendition. */
  download(
    assetId: number,
    renditionId: number,
    versionId: number,
    limit: number,
  ): Promise<{ bytes: Uint8Array; contentType: string; fileName: string }>;
  /** Information fields for the mapping screen. */
  fields(): Promise<LibraryField[]>;
}

export interface LibraryField {
  id: number;
  name: string;
  /** TEXT, LOCALIZED_TEXT, DROPDOWN, DATE, COLLECTION_REFERENCE, TAG_REFERENCE, BOOLEAN, … */
  type: string;
  options: { index: number; label: string }[];
}

/** Which information fields mean what: the admin's mapping, ids of CELUM fields. */
export interface LibraryMapping {
  approvalField: number | null;
  /** Dropdown indexes that mean approved, in review, rejected. */
  approvedValues: number[];
  inReviewValues: number[];
  rejectedValues: number[];
  channelsField: number | null;
  territoriesField: number | null;
  languagesField: number | null;
  licenceEndField: number | null;
  altTextField: number | null;
  creditField: number | null;
  ownerField: number | null;
}
