import type { Guest } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { problemOf, refusalOf } from './explain';
import { Members, Metadata, Nothing, Sharing } from './wire';

const READING = { reading: true };

// sharing/list_folder_members, …/continue — the account that shares a folder owns it and is no guest.
export async function guestsOf(calls: Calls, folderId: string): Promise<Guest[]> {
  const shared = await sharedId(calls, folderId);
  if (shared === undefined) return [];
  const guests: Guest[] = [];
  const arg = { shared_folder_id: shared };
  let page = await calls.rpc('sharing/list_folder_members', arg, Members, READING);
  for (;;) {
    for (const { access_type: access, user } of page.users) {
      add(guests, access, user.email);
    }
    for (const { access_type: access, invitee } of page.invitees) {
      add(guests, access, invitee.email);
    }
    const cursor = page.cursor ?? '';
    if (cursor === '') return guests;
    const route = 'sharing/list_folder_members/continue';
    page = await calls.rpc(route, { cursor }, Members, READING);
  }
}

function add(guests: Guest[], access: { '.tag': string }, email: string | undefined): void {
  if (email === undefined || access['.tag'] === 'owner') return;
  guests.push({ email, role: access['.tag'] === 'editor' ? 'write' : 'read' });
}

// sharing/add_folder_member — again with another role sets that one.
export async function admit(calls: Calls, folderId: string, { email, role }: Guest): Promise<void> {
  const shared = (await sharedId(calls, folderId)) ?? (await share(calls, folderId));
  const member = {
    member: { '.tag': 'email', email },
    access_level: { '.tag': role === 'write' ? 'editor' : 'viewer' },
  };
  const arg = { shared_folder_id: shared, members: [member], quiet: true };
  await calls.rpc('sharing/add_folder_member', arg, Nothing);
}

// sharing/remove_folder_member — done by a job that nobody needs to wait for.
export async function dismiss(calls: Calls, folderId: string, email: string): Promise<void> {
  const shared = await sharedId(calls, folderId);
  if (shared === undefined) return;
  const arg = {
    shared_folder_id: shared,
    member: { '.tag': 'email', email },
    leave_a_copy: false,
  };
  const { refusal } = await calls.ask('sharing/remove_folder_member', arg, Nothing);
  if (refusal !== undefined && !refusal.tags.includes('not_a_member')) throw problemOf(refusal);
}

async function sharedId(calls: Calls, folderId: string): Promise<string | undefined> {
  const metadata = await calls.rpc('files/get_metadata', { path: folderId }, Metadata, READING);
  if (metadata['.tag'] === 'folder') return metadata.sharing_info?.shared_folder_id ?? undefined;
  throw new Problem('invalid-input', { subject: metadata.name });
}

// sharing/share_folder, sharing/check_share_job_status
async function share(calls: Calls, folderId: string): Promise<string> {
  const started = await calls.rpc('sharing/share_folder', { path: folderId }, Sharing);
  const { async_job_id } = started;
  const now =
    async_job_id === undefined
      ? started
      : await calls.rpc('sharing/check_share_job_status', { async_job_id }, Sharing, READING);
  if (now.shared_folder_id !== undefined) return now.shared_folder_id;
  if (now['.tag'] === 'failed') throw problemOf(refusalOf(now.failed));
  // The next attempt finds it shared.
  throw new Problem('unavailable', { subject: SUBJECT, detail: 'the folder is being shared' });
}
