import type { CopyState, DriveEntry } from '../../contracts/drive';
import { Problem } from '../../errors';
import { withQuery } from '../kit/path';
import { itemPath, nameOf, parentOf } from './addresses';
import { jsonBody, parsed, type Calls } from './calls';
import { SUBJECT } from './config';
import { CopyMonitor } from './wire';

export interface Finder {
  find(item: { id: string } | { path: string }): Promise<DriveEntry | undefined>;
  stat(item: { id: string } | { path: string }): Promise<DriveEntry>;
}

// POST …/items/{id}/copy — 202 with a monitor. https://learn.microsoft.com/graph/api/driveitem-copy
export async function startCopy(
  { calls, driveId, drive }: { calls: Calls; driveId: string; drive: Finder },
  id: string,
  path: string,
): Promise<CopyState> {
  const { size, hash } = await drive.stat({ id });
  const parent = await drive.stat({ path: parentOf(path) });
  const copy = withQuery(itemPath(driveId, { id }, 'copy'), {
    '@microsoft.graph.conflictBehavior': 'fail',
  });
  const response = await calls.raw('POST', copy, {
    ...jsonBody({ parentReference: { driveId, id: parent.id }, name: nameOf(path) }),
    accept: [409],
  });
  const monitor = response.headers.get('location');
  if (response.status !== 202) return { kind: 'done', entry: await sameAt(drive, path, hash) };
  if (monitor === null) throw new Problem('outcome-unknown', { subject: SUBJECT, detail: 'copy' });
  return { kind: 'running', monitor, path, size, hash };
}

// GET {monitor}: "does not require authentication"
export async function askCopy(
  { calls, drive }: { calls: Calls; drive: Finder },
  state: CopyState,
): Promise<CopyState> {
  if (state.kind === 'done') return state;
  const { monitor, path, hash } = state;
  const response = await calls.bare('GET', monitor, { accept: [404], shown: '{monitor}' });
  const { status, resourceId } =
    response.status === 404 ? { status: 'forgotten' } : await parsed(CopyMonitor, response);
  if (['notStarted', 'inProgress', 'waiting', 'updating'].includes(status)) return state;
  if (status === 'completed' && typeof resourceId === 'string') {
    return { kind: 'done', entry: await drive.stat({ id: resourceId }) };
  }
  return { kind: 'done', entry: await sameAt(drive, path, hash) };
}

/** What an earlier attempt has left at the path; a folder has no checksum, so one that is there may be anybody's. */
async function sameAt(drive: Finder, path: string, hash: DriveEntry['hash']): Promise<DriveEntry> {
  const there = await drive.find({ path });
  if (!there) throw new Problem('refused', { subject: path, detail: 'the copy failed' });
  if (hash !== null && there.hash?.value === hash.value) return there;
  throw new Problem('name-taken', { subject: path });
}
