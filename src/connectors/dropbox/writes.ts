import type { DriveEntry, Precondition, WriteTarget } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { Calls } from './calls';
import { hashOf } from './content-hash';
import { commitInfo, conflictOf, entryOf, fileOf, holds, pathArg, verified } from './entries';
import { problemOf, type Refusal } from './explain';
import { File, Metadata } from './wire';

export const UPLOAD_LIMIT = 150 * 1024 * 1024;

// files/get_metadata
export async function findEntry(
  calls: Calls,
  item: { id: string } | { path: string },
): Promise<DriveEntry | undefined> {
  const arg = { path: pathArg(item) };
  const { value, refusal } = await calls.ask('files/get_metadata', arg, Metadata, {
    reading: true,
  });
  if (value !== undefined) return entryOf(value);
  if (refusal.tags.includes('not_found')) return undefined;
  throw problemOf(refusal, arg.path);
}

// files/upload
export async function putFile(
  calls: Calls,
  { path, when }: WriteTarget,
  bytes: Uint8Array,
): Promise<DriveEntry> {
  if (bytes.byteLength > UPLOAD_LIMIT) throw new Problem('too-large', { subject: path });
  const hash = hashOf(bytes);
  const arg = { ...commitInfo(path, when), content_hash: hash };
  const { value, refusal } = await calls.upload('files/upload', arg, bytes, File);
  if (value !== undefined) return verified(fileOf(value), bytes.byteLength, hash);
  return adopted(calls, { path, when, size: bytes.byteLength, hash }, refusal);
}

interface Written {
  path: string;
  when: Precondition;
  size: number;
  hash: string;
}

/** A refused write may be our own from an attempt whose answer was lost: the same bytes are at the path. */
export async function adopted(
  calls: Calls,
  { path, when, size, hash }: Written,
  refusal: Refusal,
): Promise<DriveEntry> {
  const inDoubt = refusal.tags.includes('conflict') || refusal.tags.includes('not_found');
  const there = inDoubt ? await findEntry(calls, { path }) : undefined;
  if (there && holds(there, size, hash)) return there;
  if (refusal.tags.includes('conflict')) throw new Problem(conflictOf(when), { subject: path });
  throw problemOf(refusal, path);
}
