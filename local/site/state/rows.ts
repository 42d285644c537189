/** What the site keeps, row by row. Times are ISO 8601 in UTC; flags are 0 or 1; documents are ADF as JSON text. */

export interface PersonRow {
  accountId: string;
  name: string;
  email: string;
  accountType: 'atlassian' | 'app';
  /** A deactivated account keeps its groups and cannot sign in. */
  accountStatus: 'active' | 'inactive';
  locale: string;
  timeZone: string;
  /** API token for Basic authentication of outside clients. */
  token: string;
}

export interface GroupRow {
  id: string;
  name: string;
}

export interface MemberRow {
  groupId: string;
  accountId: string;
}

export interface SpaceRow {
  id: string;
  key: string;
  name: string;
  description: string;
  type: 'global' | 'personal';
  status: 'current' | 'archived';
  homepageId: string;
  authorId: string;
  createdAt: string;
}

export interface SpacePermissionRow {
  id: string;
  spaceId: string;
  principalType: 'user' | 'group' | 'anonymous';
  principalId: string;
  operation: string;
  target: string;
}

export type PageStatus = 'current' | 'draft' | 'trashed' | 'archived';

export interface PageRow {
  id: string;
  spaceId: string;
  parentId: string | null;
  position: number;
  title: string;
  status: PageStatus;
  authorId: string;
  ownerId: string;
  createdAt: string;
  /** Number of the current version. */
  version: number;
}

export interface PageVersionRow {
  pageId: string;
  number: number;
  title: string;
  body: string;
  authorId: string;
  createdAt: string;
  message: string;
  minorEdit: number;
}

/** Unpublished changes of a published page. */
export interface DraftRow {
  pageId: string;
  title: string;
  body: string;
  authorId: string;
  updatedAt: string;
}

export interface PropertyRow {
  id: string;
  targetType: 'page' | 'space' | 'attachment' | 'comment';
  targetId: string;
  key: string;
  value: string;
  version: number;
  message: string;
  authorId: string;
  createdAt: string;
}

export interface LabelRow {
  id: string;
  name: string;
  prefix: string;
}

export interface PageLabelRow {
  pageId: string;
  labelId: string;
}

export interface AttachmentRow {
  id: string;
  pageId: string;
  title: string;
  status: 'current' | 'trashed';
  comment: string;
  createdAt: string;
  authorId: string;
  version: number;
}

export interface AttachmentVersionRow {
  attachmentId: string;
  number: number;
  fileId: string;
  mediaType: string;
  size: number;
  authorId: string;
  createdAt: string;
  message: string;
}

/** The bytes stand apart from the versions, so that lists do not carry them. */
export interface FileRow {
  fileId: string;
  bytes: Uint8Array;
}

export interface CommentRow {
  id: string;
  kind: 'footer' | 'inline';
  pageId: string;
  parentId: string | null;
  authorId: string;
  createdAt: string;
  version: number;
  resolution: 'open' | 'reopened' | 'resolved' | 'dangling';
  /** Of inline comments: the marked text and the marker's id. */
  selection: string | null;
  markerRef: string | null;
}

export interface CommentVersionRow {
  commentId: string;
  number: number;
  body: string;
  authorId: string;
  createdAt: string;
  message: string;
}

export interface TaskRow {
  id: string;
  localId: string;
  pageId: string;
  status: 'complete' | 'incomplete';
  body: string;
  createdBy: string;
  assignedTo: string | null;
  completedBy: string | null;
  createdAt: string;
  updatedAt: string;
  dueAt: string | null;
  completedAt: string | null;
}

export interface RestrictionRow {
  pageId: string;
  operation: 'read' | 'update';
  subjectType: 'user' | 'group';
  subjectId: string;
}

export interface ContentStateRow {
  pageId: string;
  stateId: number;
  name: string;
  color: string;
  updatedAt: string;
}

/** A state that a person made up for a page; offered again to them. */
export interface CustomStateRow {
  id: number;
  name: string;
  color: string;
  accountId: string;
}

export interface TemplateRow {
  id: string;
  name: string;
  description: string;
  spaceId: string | null;
  body: string;
}

/** An asynchronous conversion; `error` is set when it failed. */
export interface ConversionRow {
  id: string;
  value: string | null;
  error: string | null;
  representation: string;
}

/** Who is told when the page changes. */
export interface WatchRow {
  pageId: string;
  accountId: string;
}

/** What search knows of a page from `visibleAt` on; `document` is null once the page is gone. */
export interface IndexRow {
  pageId: string;
  visibleAt: number;
  document: string | null;
}

export interface SettingRow {
  name: string;
  value: string;
}
