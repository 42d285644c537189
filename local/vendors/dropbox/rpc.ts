import type { Call } from './call';
import {
  createFolder,
  copyEntry,
  deleteEntry,
  getMetadata,
  moveEntry,
  temporaryLink,
} from './files';
import { continueListing, latestCursor, listFolder } from './folders';
import { createLink, listLinks, modifyLink, revokeLink } from './links';
import {
  addProperties,
  addTemplate,
  getTemplate,
  listTemplates,
  overwriteProperties,
  removeProperties,
  searchProperties,
  updateProperties,
} from './properties';
import { rootInfo } from './auth';
import { finishBatch, startBatch } from './batches';
import { saveStatus, saveUrl } from './save-url';
import {
  addMembers,
  folderMetadata,
  listMembers,
  removeMember,
  shareFolder,
  shareStatus,
} from './shared-folders';
import { setting } from '../drives/rows';

interface RpcRoute {
  scope: string | null;
  run: (call: Call) => unknown;
}

const read = 'files.metadata.read';
const write = 'files.content.write';

/** The routes of api.dropboxapi.com, each with the scope that the official SDK's routes name. */
export const RPC_ROUTES: Record<string, RpcRoute> = {
  'check/user': {
    scope: 'account_info.read',
    run: ({ arg }) => ({ result: typeof arg['query'] === 'string' ? arg['query'] : '' }),
  },
  'users/get_current_account': { scope: 'account_info.read', run: currentAccount },
  'users/get_space_usage': { scope: 'account_info.read', run: spaceUsage },

  'files/list_folder': { scope: read, run: listFolder },
  'files/list_folder/continue': { scope: read, run: continueListing },
  'files/list_folder/get_latest_cursor': { scope: read, run: latestCursor },
  'files/get_metadata': { scope: read, run: getMetadata },
  'files/create_folder_v2': { scope: write, run: createFolder },
  'files/delete_v2': { scope: write, run: deleteEntry },
  'files/move_v2': { scope: write, run: moveEntry },
  'files/copy_v2': { scope: write, run: copyEntry },
  'files/get_temporary_link': { scope: 'files.content.read', run: temporaryLink },
  'files/upload_session/start_batch': { scope: write, run: startBatch },
  'files/upload_session/finish_batch_v2': { scope: write, run: finishBatch },
  'files/save_url': { scope: write, run: saveUrl },
  'files/save_url/check_job_status': { scope: write, run: saveStatus },

  'sharing/create_shared_link_with_settings': { scope: 'sharing.write', run: createLink },
  'sharing/modify_shared_link_settings': { scope: 'sharing.write', run: modifyLink },
  'sharing/list_shared_links': { scope: 'sharing.read', run: listLinks },
  'sharing/revoke_shared_link': { scope: 'sharing.write', run: revokeLink },
  'sharing/share_folder': { scope: 'sharing.write', run: shareFolder },
  'sharing/check_share_job_status': { scope: 'sharing.write', run: shareStatus },
  'sharing/add_folder_member': { scope: 'sharing.write', run: addMembers },
  'sharing/remove_folder_member': { scope: 'sharing.write', run: removeMember },
  'sharing/list_folder_members': { scope: 'sharing.read', run: listMembers },
  'sharing/get_folder_metadata': { scope: 'sharing.read', run: folderMetadata },

  'file_properties/templates/add_for_user': { scope: 'files.metadata.write', run: addTemplate },
  'file_properties/templates/get_for_user': { scope: read, run: getTemplate },
  'file_properties/templates/list_for_user': { scope: read, run: listTemplates },
  'file_properties/properties/add': { scope: 'files.metadata.write', run: addProperties },
  'file_properties/properties/overwrite': {
    scope: 'files.metadata.write',
    run: overwriteProperties,
  },
  'file_properties/properties/update': { scope: 'files.metadata.write', run: updateProperties },
  'file_properties/properties/remove': { scope: 'files.metadata.write', run: removeProperties },
  'file_properties/properties/search': { scope: read, run: searchProperties },
};

/** Routes whose argument may be left out altogether. */
export const WITHOUT_ARGUMENT = [
  'users/get_current_account',
  'users/get_space_usage',
  'file_properties/templates/list_for_user',
];

function currentAccount({ account }: Call) {
  return {
    account_id: account.id,
    name: {
      given_name: account.given,
      surname: account.surname,
      familiar_name: account.given,
      display_name: `${account.given} ${account.surname}`,
      abbreviated_name: `${account.given[0] ?? ''}${account.surname[0] ?? ''}`,
    },
    email: account.email,
    email_verified: true,
    disabled: false,
    locale: 'en',
    referral_link: 'https://db.tt/aurora',
    is_paired: false,
    account_type: { '.tag': 'business' },
    root_info: rootInfo(account),
    country: 'GB',
    team: { id: 'dbtid:aurora-press', name: 'Aurora Press' },
    team_member_id: 'dbmid:imprimatur',
  };
}

function spaceUsage({ dropbox }: Call) {
  const allocated = setting<number>(dropbox.context.db, 'quota') ?? 2 * 1024 ** 4;
  return {
    used: dropbox.entries.used(),
    allocation: { '.tag': 'individual', allocated },
  };
}
