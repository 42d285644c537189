/** To whom an operation is left, by account and group ids; nobody named means everybody. */
export interface LeftTo {
  people: string[];
  groups: string[];
}

export interface PageRestrictions {
  /** Counts for the pages below as well. */
  read: LeftTo;
  update: LeftTo;
}

export interface Restrictions {
  /** The page's own, without those that it inherits. 'too-large' when they are more than one answer holds. */
  read(pageId: string): Promise<PageRestrictions>;
  /** Takes the place of all that were. Whoever asks must stay among them to see the page. Safe to repeat. */
  set(pageId: string, wanted: PageRestrictions): Promise<void>;
}
