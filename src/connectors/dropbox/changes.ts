import type { ChangesFrom, ChangeSlice, DriveChange } from '../../contracts/drive';
import type { Calls, Outcome } from './calls';
import { entryOf } from './entries';
import { problemOf } from './explain';
import { Cursor, Listing, Longpoll } from './wire';

/** 2000 is the most; Dropbox takes it as a hint. */
const PAGE = 1000;

/** https://www.dropbox.com/developers/documentation/http/documentation#files-list_folder-continue */
export async function* changesSince(
  calls: Calls,
  { cursor, under = '' }: ChangesFrom,
): AsyncGenerator<ChangeSlice> {
  let page = cursor === null ? await open(calls, under) : await go(calls, cursor);
  for (;;) {
    if (page.refusal !== undefined) {
      if (!page.refusal.tags.includes('reset')) throw problemOf(page.refusal, under);
      yield { kind: 'reset', cursor: null };
      return;
    }
    const { entries, cursor: next, has_more: more } = page.value;
    yield { kind: 'changes', changes: entries.map(changeOf), cursor: next, more };
    if (!more) return;
    page = await go(calls, next);
  }
}

// files/list_folder
const open = (calls: Calls, under: string): Promise<Outcome<Listing>> =>
  calls.ask('files/list_folder', { path: under, recursive: true, limit: PAGE }, Listing, {
    reading: true,
  });

// files/list_folder/continue
const go = (calls: Calls, cursor: string): Promise<Outcome<Listing>> =>
  calls.ask('files/list_folder/continue', { cursor }, Listing, { reading: true });

// files/list_folder/get_latest_cursor
export async function latestCursor(calls: Calls, under = ''): Promise<string> {
  const arg = { path: under, recursive: true };
  const route = 'files/list_folder/get_latest_cursor';
  return (await calls.rpc(route, arg, Cursor, { reading: true })).cursor;
}

function changeOf(entry: Listing['entries'][number]): DriveChange {
  if (entry['.tag'] !== 'deleted') return { kind: 'present', entry: entryOf(entry) };
  return { kind: 'gone', id: null, path: entry.path_display ?? entry.path_lower ?? null };
}

type Waited = { kind: 'changed' | 'quiet'; backoffSeconds: number } | { kind: 'reset' };

// notify: files/list_folder/longpoll — 30 to 480 seconds, plus up to 90 of jitter.
export async function waitForChanges(
  calls: Calls,
  cursor: string,
  seconds: number,
): Promise<Waited> {
  const timeout = Math.min(480, Math.max(30, Math.round(seconds)));
  const { value, refusal } = await calls.longpoll({ cursor, timeout }, timeout, Longpoll);
  if (value !== undefined) {
    const kind = value.changes ? 'changed' : 'quiet';
    return { kind, backoffSeconds: value.backoff ?? 0 };
  }
  if (refusal.tags.includes('reset')) return { kind: 'reset' };
  throw problemOf(refusal);
}
