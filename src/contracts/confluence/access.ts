export type PageOperation = 'read' | 'update' | 'delete';

/** One thing that may be done: 'update' to 'page', 'create' to 'comment', 'administer' to 'space'. */
export interface Permission {
  operation: string;
  target: string;
}

/** Who may do what. What a person may do is `Pages.mayDo`. */
export interface Access {
  groupMayDo(pageId: string, groupId: string, operation: PageOperation): Promise<boolean>;
  /** What whoever asks may do to the page. */
  onPage(pageId: string): Promise<Permission[]>;
  /** What whoever asks may do in the space. */
  inSpace(spaceId: string): Promise<Permission[]>;
}
