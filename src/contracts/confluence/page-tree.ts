import type { PageInfo } from '../pages';
import type { Slices } from './slices';

export interface PageOfTree {
  id: string;
  title: string;
  /** Among its siblings; null when Confluence does not say. */
  position: number | null;
}

export interface DescendantPage extends PageOfTree {
  parentId: string | null;
  /** 1 is a child. */
  depth: number;
}

/** Where pages stand. Pages that cannot be seen are left out. */
export interface PageTree {
  inSpace(spaceId: string, from?: string | null): Slices<PageInfo>;
  /** By its title, whatever the case of its letters; at once, where search lags behind. Undefined when there is none. */
  find(spaceId: string, title: string): Promise<PageInfo | undefined>;
  children(pageId: string, from?: string | null): Slices<PageOfTree>;
  /** At most 5 deep. */
  descendants(pageId: string, from?: string | null): Slices<DescendantPage>;
  /** Those of the pages that lie in the trash. */
  inTrash(pageIds: readonly string[]): Promise<{ id: string; title: string }[]>;
  /** From the top. */
  ancestors(pageId: string): Promise<string[]>;
}
