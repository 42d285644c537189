import type { Slices } from './slices';

export interface SpaceInfo {
  id: string;
  key: string;
  name: string;
  /** 'global', 'personal', … */
  type: string;
  homepageId: string | null;
  /** Path below the site's Confluence. */
  webPath: string;
}

export interface NewSpace {
  /** Letters and digits; one of its kind on the site. */
  key: string;
  name: string;
  description: string;
}

export interface Spaces {
  list(from?: string | null): Slices<SpaceInfo>;
  read(spaceId: string): Promise<SpaceInfo>;
  /** Undefined when there is none. */
  find(key: string): Promise<SpaceInfo | undefined>;
  /** The space of that key, made if there is none. Safe to repeat. 'name-taken' when it cannot be seen. */
  ensure(space: NewSpace): Promise<{ space: SpaceInfo; created: boolean }>;
}
