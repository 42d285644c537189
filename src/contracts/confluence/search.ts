import type { Slices } from './slices';

/** What must be true of a page. Values are taken as they are: nothing in them means anything to the search. */
export type SearchTerm =
  | { field: 'space' | 'label' | 'id' | 'ancestor' | 'parent' | 'macro'; in: readonly string[] }
  | { field: 'creator' | 'contributor' | 'mention'; in: readonly string[] }
  | { field: 'title' | 'text'; contains: string }
  /** ISO 8601. Confluence compares whole minutes. */
  | { field: 'created' | 'lastmodified'; since: string }
  | { field: 'created' | 'lastmodified'; before: string }
  /** A number in a content property, named `key.path`; only those that the manifest declares are found. */
  | { property: string; atLeast: number }
  | { not: SearchTerm };

export interface SearchWish {
  /** All of them; at least one. */
  terms: readonly SearchTerm[];
  order?: { by: 'created' | 'lastmodified' | 'title'; descending: boolean } | undefined;
  from?: string | null | undefined;
}

export interface SearchHit {
  id: string;
  title: string;
  spaceKey: string | null;
  excerpt: string;
  /** Path below the site's Confluence. */
  webPath: string;
  /** ISO 8601, as the index knows it. */
  modifiedAt: string;
}

export interface Search {
  /** How long a change may take to be found, in milliseconds. Nothing that must be true now is looked up by search. */
  readonly lag: number;
  pages(wish: SearchWish): Slices<SearchHit>;
}
