import { randomBytes } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import { entryAt, isObject, optionalText, tagOf, textArg, type Call, type Dropbox } from './call';
import { endpointError } from './dropbox-error';
import { nameOf, type EntryRow } from './entry-queries';
import { fileFacts } from './wire';

interface LinkRow {
  url: string;
  entry: string;
  audience: string;
  access: string;
  expires: string | null;
  allow_download: 0 | 1;
  password: string | null;
}

/** Source: dropbox.com/developers/documentation/http/documentation#sharing-create_shared_link_with_settings */
export function createLink(call: Call) {
  const entry = entryAt(call, textArg(call, 'path'));
  const sql = 'SELECT * FROM link WHERE entry = ?';
  const existing = one<LinkRow>(call.dropbox.context.db, sql, entry.id);
  if (existing !== undefined) {
    throw endpointError({
      '.tag': 'shared_link_already_exists',
      shared_link_already_exists: { '.tag': 'metadata', metadata: link(call, existing, entry) },
    });
  }
  const kind = entry.folder === 1 ? 'fo' : 'fi';
  const id = randomBytes(12).toString('base64url');
  const name = encodeURIComponent(nameOf(entry.path_display));
  const row: LinkRow = {
    url: `${call.dropbox.webBase()}/scl/${kind}/${id}/${name}?rlkey=${randomBytes(9).toString('base64url')}&dl=0`,
    entry: entry.id,
    ...settingsOf(call),
  };
  run(
    call.dropbox.context.db,
    'INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.url,
    row.entry,
    row.audience,
    row.access,
    row.expires,
    row.allow_download,
    row.password,
  );
  return link(call, row, entry);
}

export function modifyLink(call: Call) {
  const { row, entry } = linkOf(call);
  const changed = { ...row, ...settingsOf(call, row) };
  if (call.arg['remove_expiration'] === true) changed.expires = null;
  run(
    call.dropbox.context.db,
    'UPDATE link SET audience = ?, expires = ?, allow_download = ?, password = ? WHERE url = ?',
    changed.audience,
    changed.expires,
    changed.allow_download,
    changed.password,
    row.url,
  );
  return link(call, changed, entry);
}

export function listLinks(call: Call) {
  const path = optionalText(call, 'path');
  const entry = path === undefined || path === '' ? undefined : entryAt(call, path);
  const rows = all<LinkRow>(call.dropbox.context.db, 'SELECT * FROM link ORDER BY rowid');
  const links = rows.flatMap((row) => {
    const target = call.dropbox.entries.byId(row.entry);
    if (target === undefined || (entry !== undefined && entry.id !== target.id)) return [];
    return [link(call, row, target)];
  });
  return { links, has_more: false };
}

export function revokeLink(call: Call): null {
  const { row } = linkOf(call);
  run(call.dropbox.context.db, 'DELETE FROM link WHERE url = ?', row.url);
  return null;
}

/** What a person sees who opens a link. */
export function openLink(dropbox: Dropbox, url: string): EntryRow | undefined {
  const path = new URL(url).pathname;
  const rows = all<LinkRow>(dropbox.context.db, 'SELECT * FROM link');
  const row = rows.find((candidate) => new URL(candidate.url).pathname === path);
  if (row === undefined) return undefined;
  const over = row.expires !== null && Date.parse(row.expires) <= dropbox.context.clock.now();
  return over ? undefined : dropbox.entries.byId(row.entry);
}

function linkOf(call: Call): { row: LinkRow; entry: EntryRow } {
  const sql = 'SELECT * FROM link WHERE url = ?';
  const row = one<LinkRow>(call.dropbox.context.db, sql, textArg(call, 'url'));
  const entry = row && call.dropbox.entries.byId(row.entry);
  if (row === undefined || entry === undefined) {
    throw endpointError({ '.tag': 'shared_link_not_found' });
  }
  return { row, entry };
}

const refused = () =>
  endpointError({ '.tag': 'settings_error', settings_error: { '.tag': 'invalid_settings' } });

const FRESH: Omit<LinkRow, 'url' | 'entry'> = {
  audience: 'public',
  access: 'viewer',
  expires: null,
  allow_download: 1,
  password: null,
};

/** The asked settings over those from before. */
function settingsOf(call: Call, before = FRESH): Omit<LinkRow, 'url' | 'entry'> {
  const settings = isObject(call.arg['settings']) ? call.arg['settings'] : {};
  const password = settings['link_password'];
  if (settings['require_password'] === true && typeof password !== 'string') throw refused();
  return {
    audience: tagOf(settings['audience']) ?? before.audience,
    access: tagOf(settings['access']) ?? before.access,
    expires: expiryOf(call, settings['expires']) ?? before.expires,
    allow_download: settings['allow_download'] === false ? 0 : 1,
    password: typeof password === 'string' ? password : before.password,
  };
}

/** A DropboxTimestamp in the future; it has whole seconds. */
function expiryOf(call: Call, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^[^.]+Z$/.test(value)) throw refused();
  if (!(Date.parse(value) > call.dropbox.context.clock.now())) throw refused();
  return value;
}

function link(call: Call, row: LinkRow, entry: EntryRow) {
  return {
    '.tag': entry.folder === 1 ? 'folder' : 'file',
    url: row.url,
    id: entry.id,
    name: nameOf(entry.path_display),
    path_lower: entry.path_lower.slice(call.prefix.length),
    ...(row.expires !== null && { expires: row.expires }),
    link_permissions: {
      resolved_visibility: { '.tag': row.audience === 'team' ? 'team_only' : 'public' },
      effective_audience: { '.tag': row.audience },
      link_access_level: { '.tag': row.access },
      can_revoke: true,
      visibility_policies: [],
      can_set_expiry: true,
      can_remove_expiry: true,
      allow_download: row.allow_download === 1,
      can_allow_download: true,
      can_disallow_download: true,
      allow_comments: true,
      team_restricts_comments: false,
      require_password: row.password !== null,
    },
    ...(entry.folder === 0 && fileFacts(entry)),
  };
}
