import { all, one } from '../drives/rows';
import type { Call } from './call';
import { nameOf, type EntryRow, type TombstoneRow } from './entry-queries';

/** DropboxTimestamp: seconds, UTC. */
export const timestamp = (milliseconds: number) =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** FileMetadata or FolderMetadata, with paths as the caller sees them. */
export function metadata(call: Call, entry: EntryRow, templates: readonly string[] = []) {
  const common = {
    name: nameOf(entry.path_display),
    path_lower: entry.path_lower.slice(call.prefix.length),
    path_display: entry.path_display.slice(call.prefix.length),
    id: entry.id,
    ...propertyGroups(call, entry, templates),
  };
  const shared = sharedFolderOf(call, entry);
  if (entry.folder === 1) {
    return {
      '.tag': 'folder',
      ...common,
      ...(shared !== undefined && {
        shared_folder_id: shared.own,
        sharing_info: {
          read_only: false,
          traverse_only: false,
          no_access: false,
          ...(shared.own === undefined
            ? { parent_shared_folder_id: shared.parent }
            : { shared_folder_id: shared.own }),
        },
      }),
    };
  }
  return {
    '.tag': 'file',
    ...common,
    ...fileFacts(entry),
    is_downloadable: true,
    ...(shared !== undefined && {
      sharing_info: { read_only: false, parent_shared_folder_id: shared.parent },
    }),
  };
}

/** The same where Dropbox answers the plain struct: without a tag. */
export const struct = (call: Call, entry: EntryRow) => ({
  ...metadata(call, entry),
  '.tag': undefined,
});

/** What a file says of its content. */
export const fileFacts = (entry: EntryRow) => ({
  client_modified: timestamp(entry.client_modified ?? entry.server_modified),
  server_modified: timestamp(entry.server_modified),
  rev: entry.rev,
  size: entry.size,
  content_hash: entry.hash,
});

export function deletedMetadata(call: Call, row: TombstoneRow) {
  return {
    '.tag': 'deleted',
    name: nameOf(row.path_display),
    path_lower: row.path_lower.slice(call.prefix.length),
    path_display: row.path_display.slice(call.prefix.length),
  };
}

function propertyGroups(call: Call, entry: EntryRow, templates: readonly string[]) {
  if (templates.length === 0) return {};
  const rows = all<{ template: string; fields: string }>(
    call.dropbox.context.db,
    'SELECT template, fields FROM property WHERE entry = ?',
    entry.id,
  ).filter(({ template }) => templates.includes(template));
  if (rows.length === 0) return {};
  return {
    property_groups: rows.map(({ template, fields }) => ({
      template_id: template,
      fields: JSON.parse(fields) as unknown,
    })),
  };
}

/** The shared folder that an entry is, or is in. */
function sharedFolderOf(call: Call, entry: EntryRow) {
  const row = one<{ id: string; entry: string }>(
    call.dropbox.context.db,
    `SELECT s.id, s.entry FROM shared_folder s JOIN entry e ON e.id = s.entry
      WHERE ? = e.path_lower OR substr(?, 1, length(e.path_lower) + 1) = e.path_lower || '/'`,
    entry.path_lower,
    entry.path_lower,
  );
  if (row === undefined) return undefined;
  return { parent: row.id, own: row.entry === entry.id ? row.id : undefined };
}
