import type { Outbox } from '../drives/outbox';
import type { StandInContext } from '../kit/stand-in';
import { badRequest, lookupError } from './dropbox-error';
import type { Entries } from './entries';
import type { EntryRow } from './entry-queries';

/** What every route of the stand-in works with. */
export interface Dropbox {
  context: StandInContext;
  entries: Entries;
  outbox: Outbox;
  /** https://www.dropbox.com: links and screens. */
  webBase(): string;
  /** Where temporary links lead. */
  contentBase(): string;
}

export interface Account {
  id: string;
  email: string;
  given: string;
  surname: string;
  root: string;
  home: string;
  home_path: string;
}

/** One call: who makes it, and which part of the team space they see as theirs. */
export interface Call {
  dropbox: Dropbox;
  /** files/list_folder */
  route: string;
  account: Account;
  appKey: string;
  /** Absolute path that is '' for the caller, from Dropbox-API-Path-Root. */
  prefix: string;
  arg: Record<string, unknown>;
}

export const textArg = (call: Call, name: string): string => {
  const value = call.arg[name];
  if (typeof value === 'string') return value;
  const why = value === undefined ? `missing required field '${name}'` : `${name}: expected string`;
  throw badRequest(call.route, `request body: ${why}`);
};

export const optionalText = (call: Call, name: string): string | undefined =>
  call.arg[name] === undefined ? undefined : textArg(call, name);

export const flag = (call: Call, name: string): boolean => call.arg[name] === true;

export const objects = (call: Call, name: string): Record<string, unknown>[] => {
  const value = call.arg[name];
  if (!Array.isArray(value)) {
    throw badRequest(call.route, `request body: missing required field '${name}'`);
  }
  return value.filter(isObject);
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tag of a union, which may be written as a bare string. */
export function tagOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const tag = isObject(value) ? value['.tag'] : undefined;
  return typeof tag === 'string' ? tag : undefined;
}

/** An absolute path of what the caller wrote: '', '/a/b' or 'id:…'; the latter only when it exists. */
export function absolute(call: Call, path: string, field = 'path'): string {
  if (path === '') return call.prefix;
  if (path === '/') {
    throw badRequest(
      call.route,
      'request body: path: Specify the root folder as an empty string rather than as "/".',
    );
  }
  if (path.startsWith('id:')) {
    const entry = call.dropbox.entries.byId(path);
    if (entry === undefined || !isVisible(call, entry)) throw lookupError(field, 'not_found');
    return entry.path_display;
  }
  if (!path.startsWith('/') || path.endsWith('/') || path.includes('//')) {
    throw badRequest(call.route, `request body: ${field}: '${path}' did not match pattern`);
  }
  return `${call.prefix}${path}`;
}

const isVisible = (call: Call, entry: { path_lower: string }) =>
  call.prefix === '' || entry.path_lower.startsWith(`${call.prefix.toLowerCase()}/`);

/** The entry that a path names, or path/not_found. */
export function entryAt(call: Call, path: string, field = 'path'): EntryRow {
  if (path.startsWith('rev:')) {
    const entry = call.dropbox.entries.byRev(path.slice(4));
    if (entry === undefined) throw lookupError(field, 'not_found');
    return entry;
  }
  const entry = call.dropbox.entries.byPath(absolute(call, path, field));
  if (entry === undefined) throw lookupError(field, 'not_found');
  return entry;
}
