import type { PersonView } from '../pages';

/** Who is told by Confluence when a page changes or is commented on. */
export interface Watchers {
  of(pageId: string): Promise<PersonView[]>;
  /** For whoever asks: only an admin may ask for others. */
  watching(pageId: string): Promise<boolean>;
  /** Safe to repeat. */
  watch(pageId: string): Promise<void>;
  /** Safe to repeat. */
  unwatch(pageId: string): Promise<void>;
}
