import type { DatabaseSync } from 'node:sqlite';

import type * as rows from './rows';
import { Table } from './table';

const SCHEMA: Record<string, string> = {
  person: `accountId TEXT PRIMARY KEY, name TEXT, email TEXT, accountType TEXT, accountStatus TEXT, locale TEXT, timeZone TEXT, token TEXT`,
  groups: `id TEXT PRIMARY KEY, name TEXT UNIQUE`,
  member: `groupId TEXT, accountId TEXT, PRIMARY KEY (groupId, accountId)`,
  // Keys and titles are compared without regard to case.
  space: `id TEXT PRIMARY KEY, key TEXT COLLATE NOCASE UNIQUE, name TEXT, description TEXT, type TEXT, status TEXT, homepageId TEXT, authorId TEXT, createdAt TEXT`,
  spacePermission: `id TEXT PRIMARY KEY, spaceId TEXT, principalType TEXT, principalId TEXT, operation TEXT, target TEXT`,
  page: `id TEXT PRIMARY KEY, spaceId TEXT, parentId TEXT, position INTEGER, title TEXT COLLATE NOCASE, status TEXT, authorId TEXT, ownerId TEXT, createdAt TEXT, version INTEGER`,
  pageVersion: `pageId TEXT, number INTEGER, title TEXT, body TEXT, authorId TEXT, createdAt TEXT, message TEXT, minorEdit INTEGER, PRIMARY KEY (pageId, number)`,
  draft: `pageId TEXT PRIMARY KEY, title TEXT, body TEXT, authorId TEXT, updatedAt TEXT`,
  property: `id TEXT PRIMARY KEY, targetType TEXT, targetId TEXT, key TEXT, value TEXT, version INTEGER, message TEXT, authorId TEXT, createdAt TEXT, UNIQUE (targetType, targetId, key)`,
  label: `id TEXT PRIMARY KEY, name TEXT, prefix TEXT, UNIQUE (prefix, name)`,
  pageLabel: `pageId TEXT, labelId TEXT, PRIMARY KEY (pageId, labelId)`,
  attachment: `id TEXT PRIMARY KEY, pageId TEXT, title TEXT, status TEXT, comment TEXT, createdAt TEXT, authorId TEXT, version INTEGER`,
  attachmentVersion: `attachmentId TEXT, number INTEGER, fileId TEXT, mediaType TEXT, size INTEGER, authorId TEXT, createdAt TEXT, message TEXT, PRIMARY KEY (attachmentId, number)`,
  file: `fileId TEXT PRIMARY KEY, bytes BLOB`,
  comment: `id TEXT PRIMARY KEY, kind TEXT, pageId TEXT, parentId TEXT, authorId TEXT, createdAt TEXT, version INTEGER, resolution TEXT, selection TEXT, markerRef TEXT`,
  commentVersion: `commentId TEXT, number INTEGER, body TEXT, authorId TEXT, createdAt TEXT, message TEXT, PRIMARY KEY (commentId, number)`,
  task: `id TEXT PRIMARY KEY, localId TEXT, pageId TEXT, status TEXT, body TEXT, createdBy TEXT, assignedTo TEXT, completedBy TEXT, createdAt TEXT, updatedAt TEXT, dueAt TEXT, completedAt TEXT, UNIQUE (pageId, localId)`,
  restriction: `pageId TEXT, operation TEXT, subjectType TEXT, subjectId TEXT, PRIMARY KEY (pageId, operation, subjectType, subjectId)`,
  contentState: `pageId TEXT PRIMARY KEY, stateId INTEGER, name TEXT, color TEXT, updatedAt TEXT`,
  customState: `id INTEGER PRIMARY KEY, name TEXT, color TEXT, accountId TEXT`,
  template: `id TEXT PRIMARY KEY, name TEXT, description TEXT, spaceId TEXT, body TEXT`,
  conversion: `id TEXT PRIMARY KEY, value TEXT, error TEXT, representation TEXT`,
  watch: `pageId TEXT, accountId TEXT, PRIMARY KEY (pageId, accountId)`,
  searchIndex: `pageId TEXT, visibleAt INTEGER, document TEXT`,
  setting: `name TEXT PRIMARY KEY, value TEXT`,
};

const INDEXES = [
  'CREATE INDEX IF NOT EXISTS pageBySpace ON page (spaceId, title)',
  'CREATE INDEX IF NOT EXISTS pageByParent ON page (parentId)',
  'CREATE INDEX IF NOT EXISTS commentByPage ON comment (pageId)',
  'CREATE INDEX IF NOT EXISTS attachmentByPage ON attachment (pageId)',
  'CREATE INDEX IF NOT EXISTS versionByFile ON attachmentVersion (fileId)',
  'CREATE INDEX IF NOT EXISTS indexByPage ON searchIndex (pageId)',
];

export function createTables(db: DatabaseSync): void {
  for (const [name, columns] of Object.entries(SCHEMA)) {
    db.exec(`CREATE TABLE IF NOT EXISTS "${name}" (${columns})`);
  }
  for (const index of INDEXES) db.exec(index);
}

export function emptyTables(db: DatabaseSync): void {
  for (const name of Object.keys(SCHEMA)) db.exec(`DELETE FROM "${name}"`);
}

export type Tables = ReturnType<typeof openTables>;

export const openTables = (db: DatabaseSync) => ({
  people: new Table<rows.PersonRow>(db, 'person'),
  groups: new Table<rows.GroupRow>(db, 'groups'),
  members: new Table<rows.MemberRow>(db, 'member'),
  spaces: new Table<rows.SpaceRow>(db, 'space'),
  spacePermissions: new Table<rows.SpacePermissionRow>(db, 'spacePermission'),
  pages: new Table<rows.PageRow>(db, 'page'),
  pageVersions: new Table<rows.PageVersionRow>(db, 'pageVersion'),
  drafts: new Table<rows.DraftRow>(db, 'draft'),
  properties: new Table<rows.PropertyRow>(db, 'property'),
  labels: new Table<rows.LabelRow>(db, 'label'),
  pageLabels: new Table<rows.PageLabelRow>(db, 'pageLabel'),
  attachments: new Table<rows.AttachmentRow>(db, 'attachment'),
  attachmentVersions: new Table<rows.AttachmentVersionRow>(db, 'attachmentVersion'),
  files: new Table<rows.FileRow>(db, 'file'),
  comments: new Table<rows.CommentRow>(db, 'comment'),
  commentVersions: new Table<rows.CommentVersionRow>(db, 'commentVersion'),
  tasks: new Table<rows.TaskRow>(db, 'task'),
  restrictions: new Table<rows.RestrictionRow>(db, 'restriction'),
  contentStates: new Table<rows.ContentStateRow>(db, 'contentState'),
  customStates: new Table<rows.CustomStateRow>(db, 'customState'),
  templates: new Table<rows.TemplateRow>(db, 'template'),
  conversions: new Table<rows.ConversionRow>(db, 'conversion'),
  watches: new Table<rows.WatchRow>(db, 'watch'),
  searchIndex: new Table<rows.IndexRow>(db, 'searchIndex'),
  settings: new Table<rows.SettingRow>(db, 'setting'),
});
