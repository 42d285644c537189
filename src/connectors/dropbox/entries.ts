import type { DriveEntry, ItemRef, Precondition } from '../../contracts/drive';
import { Problem, type ProblemCode } from '../../errors';
import { SUBJECT } from './config';
import type { File, Folder, Metadata } from './wire';

/** How Dropbox wants a thing named: 'id:…', or its path, which is empty for the top. */
export const pathArg = (item: ItemRef) => ('id' in item ? item.id : item.path);

export const entryOf = (metadata: Metadata): DriveEntry =>
  metadata['.tag'] === 'file' ? fileOf(metadata) : folderOf(metadata);

export function fileOf(file: File): DriveEntry {
  const value = file.content_hash ?? null;
  return {
    id: file.id,
    kind: 'file',
    name: file.name,
    path: file.path_display ?? null,
    size: file.size,
    revision: file.rev,
    hash: value === null ? null : { algorithm: 'dropbox-blocks', value },
    modifiedAt: file.server_modified ?? null,
    modifiedBy: file.sharing_info?.modified_by ?? null,
  };
}

export function folderOf(folder: Folder): DriveEntry {
  return {
    id: folder.id,
    kind: 'folder',
    name: folder.name,
    path: folder.path_display ?? null,
    size: null,
    revision: '',
    hash: null,
    modifiedAt: null,
    modifiedBy: null,
  };
}

export const holds = (entry: DriveEntry | undefined, size: number, hash: string) =>
  entry?.kind === 'file' && entry.size === size && entry.hash?.value === hash;

export function verified(entry: DriveEntry, size: number, hash: string): DriveEntry {
  if (holds(entry, size, hash)) return entry;
  throw new Problem('bad-answer', {
    subject: SUBJECT,
    detail: `${entry.id} is not what was sent: size ${entry.size ?? -1} for ${size}`,
  });
}

/** The commit of a write. `add` takes the same bytes at the same path for no conflict, so it may be repeated. */
export function commitInfo(path: string, when: Precondition) {
  const mode =
    when.kind === 'revision'
      ? { '.tag': 'update', update: when.revision }
      : { '.tag': when.kind === 'absent' ? 'add' : 'overwrite' };
  return { path, mode, autorename: false, mute: true };
}

/** What it means that the target is not as the write wants it. */
export const conflictOf = (when: Precondition): ProblemCode =>
  when.kind === 'revision' ? 'conflict' : 'name-taken';
