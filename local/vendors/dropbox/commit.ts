import { absolute, isObject, tagOf, type Call } from './call';
import { badRequest } from './dropbox-error';
import type { WriteMode } from './entries';
import type { EntryRow } from './entry-queries';
import { attachProperties } from './properties';

/** CommitInfo: where a file goes, and how it meets what is there. */
export interface Commit {
  path: string;
  mode: WriteMode;
  autorename: boolean;
  strict: boolean;
  clientModified: number | null;
  propertyGroups: unknown;
}

export function commitOf(call: Call, arg: Record<string, unknown>): Commit {
  const path = arg['path'];
  if (typeof path !== 'string') {
    throw badRequest(call.route, "request body: missing required field 'path'");
  }
  const modified = arg['client_modified'];
  return {
    path: absolute(call, path),
    mode: modeOf(call, arg['mode']),
    autorename: arg['autorename'] === true,
    strict: arg['strict_conflict'] === true,
    clientModified: typeof modified === 'string' ? Date.parse(modified) : null,
    propertyGroups: arg['property_groups'],
  };
}

export function createFile(call: Call, commit: Commit, content: Uint8Array): EntryRow {
  const entry = call.dropbox.entries.writeFile({ ...commit, content, by: call.account.id });
  if (commit.propertyGroups !== undefined) attachProperties(call, entry, commit.propertyGroups);
  return entry;
}

function modeOf(call: Call, value: unknown): WriteMode {
  const tag = value === undefined ? 'add' : tagOf(value);
  if (tag === 'add' || tag === 'overwrite') return { tag };
  const rev = isObject(value) ? value['update'] : undefined;
  if (tag === 'update' && typeof rev === 'string') return { tag, rev };
  throw badRequest(call.route, 'request body: mode: unknown tag');
}
