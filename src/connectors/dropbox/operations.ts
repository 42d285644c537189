import type { Operation } from '../kit/operation';

const REFERENCE = 'https://www.dropbox.com/developers/documentation/http/documentation';
const SPEC = 'https://github.com/dropbox/dropbox-api-spec';

/**
 * Every call to Dropbox, whichever of its hosts it goes to. An upload session that an unanswered call has opened ends by
 * itself; it stands as `natural-key`, the file's path.
 */
export const OPERATIONS: readonly Operation[] = [
  {
    call: 'POST /oauth2/token',
    evidence: 'https://developers.dropbox.com/oauth-guide',
    repeat: 'read',
    flows: ['check', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
  },
  {
    call: 'POST /2/users/get_current_account',
    evidence: `${REFERENCE}#users-get_current_account`,
    repeat: 'read',
    flows: ['check', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
  },
  {
    call: 'POST /2/users/get_space_usage',
    evidence: `${REFERENCE}#users-get_space_usage`,
    repeat: 'read',
    flows: ['check'],
  },
  {
    call: 'POST /2/files/get_metadata',
    evidence: `${REFERENCE}#files-get_metadata`,
    repeat: 'read',
    flows: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
  },
  {
    call: 'POST /2/files/list_folder',
    evidence: `${REFERENCE}#files-list_folder`,
    repeat: 'read',
    flows: ['D1', 'D4', 'D5', 'D7'],
  },
  {
    call: 'POST /2/files/list_folder/continue',
    evidence: `${REFERENCE}#files-list_folder-continue`,
    repeat: 'read',
    flows: ['D1', 'D4', 'D5', 'D7'],
  },
  {
    call: 'POST /2/files/list_folder/get_latest_cursor',
    evidence: `${REFERENCE}#files-list_folder-get_latest_cursor`,
    repeat: 'read',
    flows: ['D1', 'D4'],
  },
  {
    call: 'POST /2/files/list_folder/longpoll',
    evidence: `${REFERENCE}#files-list_folder-longpoll`,
    repeat: 'read',
    flows: ['D1', 'D4'],
  },
  {
    call: 'POST /2/files/download',
    evidence: `${REFERENCE}#files-download`,
    repeat: 'read',
    flows: ['D1', 'D4', 'D7'],
  },
  {
    call: 'POST /2/files/upload',
    evidence: `${REFERENCE}#files-upload`,
    repeat: 'natural-key',
    flows: ['D2', 'D3', 'D5', 'D6', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/start',
    evidence: `${REFERENCE}#files-upload_session-start`,
    repeat: 'natural-key',
    flows: ['check', 'D2', 'D3', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/append_v2',
    evidence: `${REFERENCE}#files-upload_session-append_v2`,
    repeat: 'put',
    flows: ['D2', 'D3', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/finish',
    evidence: `${REFERENCE}#files-upload_session-finish`,
    repeat: 'natural-key',
    flows: ['D2', 'D3', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/start_batch',
    evidence: `${REFERENCE}#files-upload_session-start_batch`,
    repeat: 'natural-key',
    flows: ['D5', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/append_batch',
    evidence: `${SPEC} (files.stone)`,
    repeat: 'put',
    flows: ['D5', 'D7'],
  },
  {
    call: 'POST /2/files/upload_session/finish_batch_v2',
    evidence: `${REFERENCE}#files-upload_session-finish_batch_v2`,
    repeat: 'natural-key',
    flows: ['D5', 'D7'],
  },
  {
    call: 'POST /2/files/create_folder_v2',
    evidence: `${REFERENCE}#files-create_folder_v2`,
    repeat: 'natural-key',
    flows: ['D2', 'D5', 'D7', 'D8'],
  },
  {
    call: 'POST /2/files/move_v2',
    evidence: `${REFERENCE}#files-move_v2`,
    repeat: 'put',
    flows: ['D1', 'D8'],
  },
  {
    call: 'POST /2/files/copy_v2',
    evidence: `${REFERENCE}#files-copy_v2`,
    repeat: 'natural-key',
    flows: ['D7', 'D8'],
  },
  {
    call: 'POST /2/files/delete_v2',
    evidence: `${REFERENCE}#files-delete_v2`,
    repeat: 'put',
    flows: ['D3', 'D6'],
  },
  {
    call: 'POST /2/files/save_url',
    evidence: `${REFERENCE}#files-save_url`,
    repeat: 'marker',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/files/save_url/check_job_status',
    evidence: `${REFERENCE}#files-save_url-check_job_status`,
    repeat: 'read',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/sharing/create_shared_link_with_settings',
    evidence: `${REFERENCE}#sharing-create_shared_link_with_settings`,
    repeat: 'natural-key',
    flows: ['D2', 'D4'],
  },
  {
    call: 'POST /2/sharing/list_shared_links',
    evidence: `${REFERENCE}#sharing-list_shared_links`,
    repeat: 'read',
    flows: ['D2', 'D4'],
  },
  {
    call: 'POST /2/sharing/modify_shared_link_settings',
    evidence: `${REFERENCE}#sharing-modify_shared_link_settings`,
    repeat: 'put',
    flows: ['D2', 'D4'],
  },
  {
    call: 'POST /2/sharing/revoke_shared_link',
    evidence: `${REFERENCE}#sharing-revoke_shared_link`,
    repeat: 'put',
    flows: ['D2', 'D6'],
  },
  {
    call: 'POST /2/sharing/share_folder',
    evidence: `${REFERENCE}#sharing-share_folder`,
    repeat: 'natural-key',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/sharing/check_share_job_status',
    evidence: `${REFERENCE}#sharing-check_share_job_status`,
    repeat: 'read',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/sharing/add_folder_member',
    evidence: `${REFERENCE}#sharing-add_folder_member`,
    repeat: 'put',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/sharing/list_folder_members',
    evidence: `${REFERENCE}#sharing-list_folder_members`,
    repeat: 'read',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/sharing/remove_folder_member',
    evidence: `${REFERENCE}#sharing-remove_folder_member`,
    repeat: 'put',
    flows: ['D2', 'D5'],
  },
  {
    call: 'POST /2/file_properties/templates/list_for_user',
    evidence: `${REFERENCE}#file_properties-templates-list_for_user`,
    repeat: 'read',
    flows: ['D4', 'D7', 'D8'],
  },
  {
    call: 'POST /2/file_properties/templates/get_for_user',
    evidence: `${REFERENCE}#file_properties-templates-get_for_user`,
    repeat: 'read',
    flows: ['D4', 'D7', 'D8'],
  },
  {
    call: 'POST /2/file_properties/templates/add_for_user',
    evidence: `${REFERENCE}#file_properties-templates-add_for_user`,
    repeat: 'marker',
    flows: ['D4', 'D7', 'D8'],
  },
  {
    call: 'POST /2/file_properties/properties/overwrite',
    evidence: `${REFERENCE}#file_properties-properties-overwrite`,
    repeat: 'put',
    flows: ['D4', 'D7', 'D8'],
  },
  {
    call: 'POST /2/file_properties/properties/search',
    evidence: `${REFERENCE}#file_properties-properties-search`,
    repeat: 'read',
    flows: ['D4', 'D7', 'D8'],
  },
];
