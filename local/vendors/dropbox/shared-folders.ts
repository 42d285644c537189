import { randomBytes, randomUUID } from 'node:crypto';

import { all, one, run, setting } from '../drives/rows';
import {
  absolute,
  entryAt,
  flag,
  isObject,
  objects,
  tagOf,
  textArg,
  type Account,
  type Call,
} from './call';
import { endpointError } from './dropbox-error';
import { nameOf, type EntryRow } from './entry-queries';
import { timestamp } from './wire';

/** Shared folders and their members. Facts: the stone spec, sharing_folders.stone */
export function shareFolder(call: Call) {
  const path = textArg(call, 'path');
  const where = absolute(call, path);
  const { entries, context } = call.dropbox;
  const entry = entries.byPath(where) ?? entries.createFolder(where, false, call.account.id);
  const bad = (tag: string) => endpointError({ '.tag': 'bad_path', bad_path: { '.tag': tag } });
  if (entry.folder === 0) throw bad('is_file');
  if (folderOf(call, entry.id) !== undefined) throw bad('already_shared');
  if (isInsideShared(call, entry)) throw bad('inside_shared_folder');
  const id = String(84_000_000 + randomBytes(3).readUIntBE(0, 3));
  run(context.db, 'INSERT INTO shared_folder VALUES (?, ?, ?)', id, entry.id, context.clock.now());
  run(context.db, 'INSERT INTO member VALUES (?, ?, ?)', id, call.account.email, 'owner');
  entries.touch(entry);
  const slowly = flag(call, 'force_async') || setting<boolean>(context.db, 'share-slowly') === true;
  if (slowly) return { '.tag': 'async_job_id', async_job_id: job(call, id) };
  return { '.tag': 'complete', ...folder(call, id) };
}

export function shareStatus(call: Call) {
  const { db } = call.dropbox.context;
  const id = textArg(call, 'async_job_id');
  const row = one<{ asked: number; result: string }>(
    db,
    "SELECT asked, result FROM job WHERE id = ? AND kind = 'share'",
    id,
  );
  if (row === undefined) throw endpointError({ '.tag': 'invalid_async_job_id' });
  run(db, 'UPDATE job SET asked = asked + 1 WHERE id = ?', id);
  return row.asked === 0
    ? { '.tag': 'in_progress' }
    : { '.tag': 'complete', ...folder(call, row.result) };
}

export function addMembers(call: Call): null {
  const id = sharedFolderId(call);
  const added = objects(call, 'members').map((member) => {
    const selector = member['member'];
    const email = isObject(selector) ? selector['email'] : undefined;
    if (typeof email !== 'string' || !email.includes('@')) {
      throw endpointError({
        '.tag': 'bad_member',
        bad_member: { '.tag': 'invalid_email', invalid_email: String(email) },
      });
    }
    return { email, access: tagOf(member['access_level']) ?? 'viewer' };
  });
  for (const { email, access } of added) {
    const sql = 'INSERT OR REPLACE INTO member VALUES (?, ?, ?)';
    run(call.dropbox.context.db, sql, id, email, access);
  }
  return null;
}

export function removeMember(call: Call) {
  const id = sharedFolderId(call);
  const selector = call.arg['member'];
  const email = isObject(selector) ? String(selector['email']) : '';
  const sql = 'DELETE FROM member WHERE folder = ? AND email = ?';
  if (run(call.dropbox.context.db, sql, id, email) === 0) {
    throw endpointError({ '.tag': 'member_error', member_error: { '.tag': 'not_a_member' } });
  }
  return { '.tag': 'async_job_id', async_job_id: job(call, id) };
}

export function listMembers(call: Call) {
  const id = sharedFolderId(call);
  const { db } = call.dropbox.context;
  const sql = 'SELECT email, access FROM member WHERE folder = ? ORDER BY rowid';
  const members = all<{ email: string; access: string }>(db, sql, id).map((member) => ({
    ...member,
    account: one<Account>(db, 'SELECT * FROM account WHERE email = ?', member.email),
  }));
  const membership = (access: string) => ({
    access_type: { '.tag': access },
    permissions: [],
    is_inherited: false,
  });
  return {
    users: members.flatMap(({ account, access }) =>
      account === undefined
        ? []
        : [
            {
              ...membership(access),
              user: {
                account_id: account.id,
                email: account.email,
                display_name: `${account.given} ${account.surname}`,
                same_team: true,
              },
            },
          ],
    ),
    groups: [],
    invitees: members.flatMap(({ account, access, email }) =>
      account === undefined ? [{ ...membership(access), invitee: { '.tag': 'email', email } }] : [],
    ),
  };
}

export function folderMetadata(call: Call) {
  return folder(call, sharedFolderId(call));
}

function sharedFolderId(call: Call): string {
  const id = textArg(call, 'shared_folder_id');
  const row = one(call.dropbox.context.db, 'SELECT 1 FROM shared_folder WHERE id = ?', id);
  if (row === undefined) {
    throw endpointError({ '.tag': 'access_error', access_error: { '.tag': 'invalid_id' } });
  }
  return id;
}

const folderOf = (call: Call, entry: string) =>
  one<{ id: string }>(
    call.dropbox.context.db,
    'SELECT id FROM shared_folder WHERE entry = ?',
    entry,
  );

function isInsideShared(call: Call, entry: EntryRow): boolean {
  let path = entry.path_lower;
  while (path !== '') {
    const row = call.dropbox.entries.byPath(path);
    if (row !== undefined && folderOf(call, row.id) !== undefined) return true;
    path = path.slice(0, path.lastIndexOf('/'));
  }
  return false;
}

function job(call: Call, result: string): string {
  const id = `dbjid:${randomUUID()}`;
  const sql = "INSERT INTO job (id, kind, result) VALUES (?, 'share', ?)";
  run(call.dropbox.context.db, sql, id, result);
  return id;
}

function folder(call: Call, id: string) {
  const row = one<{ entry: string; created_at: number }>(
    call.dropbox.context.db,
    'SELECT entry, created_at FROM shared_folder WHERE id = ?',
    id,
  );
  const entry = row && call.dropbox.entries.byId(row.entry);
  const shown = entry ?? entryAt(call, '');
  return {
    access_type: { '.tag': 'owner' },
    is_inside_team_folder: false,
    is_team_folder: false,
    name: nameOf(shown.path_display),
    path_lower: shown.path_lower.slice(call.prefix.length),
    path_display: shown.path_display.slice(call.prefix.length),
    policy: {
      acl_update_policy: { '.tag': 'owner' },
      shared_link_policy: { '.tag': 'anyone' },
      member_policy: { '.tag': 'anyone' },
    },
    preview_url: `${call.dropbox.webBase()}/scl/fo/${id}`,
    shared_folder_id: id,
    time_invited: timestamp(row?.created_at ?? 0),
    access_inheritance: { '.tag': 'inherit' },
  };
}
