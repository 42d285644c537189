import type { DriveEntry, Precondition } from '../../contracts/drive';
import { Problem, type ProblemCode } from '../../errors';
import { pathFrom } from './addresses';
import { SUBJECT } from './config';
import type { WireItem } from './wire';

/** Our words for a driveItem; `path` where the caller knows it better than the item says. */
export function entryOf(item: WireItem, path: string | null = ownPath(item)): DriveEntry {
  const common = {
    id: item.id,
    name: item.name,
    path,
    revision: item.eTag,
    modifiedAt: item.lastModifiedDateTime ?? null,
    modifiedBy: nameIn(item.lastModifiedBy),
  };
  if (item.file === undefined) return { ...common, kind: 'folder', size: null, hash: null };
  const value = item.file.hashes?.quickXorHash ?? null;
  return {
    ...common,
    kind: 'file',
    size: item.size ?? null,
    hash: value === null ? null : { algorithm: 'quick-xor', value },
  };
}

const nameIn = (by: WireItem['lastModifiedBy']) =>
  by?.user?.displayName ?? by?.application?.displayName ?? null;

const ownPath = (item: WireItem) =>
  item.root === undefined ? pathFrom(item.parentReference?.path, item.name) : '';

/** Whether a file holds exactly these bytes. */
export const holds = (entry: DriveEntry | undefined, size: number, hash: string) =>
  entry?.kind === 'file' && entry.size === size && entry.hash?.value === hash;

export function verified(entry: DriveEntry, size: number, hash: string): DriveEntry {
  if (holds(entry, size, hash)) return entry;
  throw new Problem('bad-answer', {
    subject: SUBJECT,
    detail: `item ${entry.id} is not what was sent: size ${entry.size ?? -1} for ${size}`,
  });
}

/** What it means that the target is not as the write wants it. */
export const refusalOf = (when: Precondition): ProblemCode =>
  when.kind === 'revision' ? 'conflict' : 'name-taken';
