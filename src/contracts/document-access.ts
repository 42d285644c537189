import * as z from 'zod';

/** What a member of Content Server may do with an item, in its words. */
export const DocumentRight = z.enum([
  'see',
  'see_contents',
  'modify',
  'edit_attributes',
  'add_items',
  'reserve',
  'add_major_version',
  'delete_versions',
  'delete',
  'edit_permissions',
]);
export type DocumentRight = z.infer<typeof DocumentRight>;

export interface Member {
  id: number;
  login: string;
  name: string;
  email: string | null;
}

/**
 * Whose rights count. The connection's account sees more than a reader does, so what it reads is shown only to people
 * whose own member may see it.
 */
export interface DocumentAccess {
  /** The one user with this address; undefined when there is none or more than one. */
  memberByEmail(email: string): Promise<Member | undefined>;
  memberByLogin(login: string): Promise<Member | undefined>;
  member(id: number): Promise<Member>;
  /** Empty when the item is gone or not to be seen. */
  rights(nodeId: number, memberId: number): Promise<DocumentRight[]>;
}
