import type { Slices } from './confluence/slices';

import type { PageOperation } from './confluence/access';

/** An ADF node: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface AdfNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: AdfNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
  [extra: string]: unknown;
}

export interface PageInfo {
  id: string;
  title: string;
  spaceId: string;
  spaceKey: string;
  version: number;
  ownerId: string | null;
  /** Path below the site, e.g. /spaces/SUM/pages/123. */
  webPath: string;
  status: string;
}

export interface PageBody extends PageInfo {
  body: AdfNode;
  versionBy: string | null;
  versionAt: string;
}

export interface PageAttachment {
  id: string;
  fileId: string;
  title: string;
  mediaType: string;
  fileSize: number;
  version: number;
}

export interface PersonView {
  accountId: string;
  displayName: string;
  email: string | null;
}

/**
 * Confluence as the app sees it. One client acts as the person (`asUser`), one as the app (`asApp`);
 * every method throws Problem: 'not-found' also stands for "may not see".
 */
export interface Pages {
  info(pageId: string): Promise<PageInfo>;
  /** Those of these pages that can be seen, in no particular order. */
  visible(pageIds: readonly string[]): Promise<PageInfo[]>;
  /** The body at exactly this version, or the current one. */
  read(pageId: string, version?: number): Promise<PageBody>;
  /** All pages of the site with their bodies, the last changed first. */
  changed(from?: string | null): Slices<PageBody>;
  attachments(pageId: string): Promise<PageAttachment[]>;
  /** The bytes of exactly this version, or of the current one. */
  attachmentBytes(
    pageId: string,
    attachmentId: string,
    limit: number,
    version?: number,
  ): Promise<Uint8Array>;
  /** Content property by key; undefined when absent. */
  property(pageId: string, key: string): Promise<unknown>;
  /** Creates or replaces; re-reads and repeats on a version conflict, at most 3 times. */
  setProperty(pageId: string, key: string, value: unknown): Promise<void>;
  deleteProperty(pageId: string, key: string): Promise<void>;
  /** A footer comment in ADF. Safe to repeat: `marker` is looked for first. */
  ensureComment(pageId: string, marker: string, body: AdfNode): Promise<void>;
  mayDo(pageId: string, accountId: string, operation: PageOperation): Promise<boolean>;
  people(accountIds: readonly string[]): Promise<PersonView[]>;
  me(): Promise<PersonView>;
  groupMembers(groupId: string): Promise<PersonView[]>;
  /** People whose name contains the text, for the approver's field. */
  findPeople(text: string): Promise<PersonView[]>;
  /** Writes the page's new body; 'page-changed' when `baseVersion` is no longer current. */
  update(
    pageId: string,
    baseVersion: number,
    title: string,
    body: AdfNode,
    message: string,
  ): Promise<number>;
  isSiteAdmin(accountId: string): Promise<boolean>;
}
