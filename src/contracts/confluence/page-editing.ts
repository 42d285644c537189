import type { AdfNode, PageBody, PageInfo } from '../pages';

export interface NewPage {
  spaceId: string;
  /** Null: below the space's home page. */
  parentId: string | null;
  /** At most 255 characters; one of its kind in the space, whatever the case of its letters. */
  title: string;
  body: AdfNode | { storage: string };
}

export interface Edit {
  version: number;
  changed: boolean;
}

export interface PageEditing {
  /**
   * The page of that title in the space, made if there is none; one that exists is left as it is. Safe to repeat.
   * 'name-taken' when a page that cannot be seen has the title.
   */
  ensure(page: NewPage): Promise<{ page: PageInfo; created: boolean }>;
  /**
   * Publishes what `change` makes of the page; null is nothing to do. When somebody publishes in between, `change` is
   * asked again about their version, at most 3 times, then 'page-changed'. Safe to repeat when `change` answers null
   * about its own work.
   */
  edit(pageId: string, message: string, change: (page: PageBody) => AdfNode | null): Promise<Edit>;
  /** Beside or below another page, of another space too. Safe to repeat. */
  move(pageId: string, position: 'before' | 'after' | 'append', targetId: string): Promise<void>;
  /** To the trash; what is below moves up. Safe to repeat. */
  trash(pageId: string): Promise<void>;
  /** Out of the trash, its body as it was. Safe to repeat. 'name-taken' when another page has its title by now. */
  restore(pageId: string): Promise<void>;
}
