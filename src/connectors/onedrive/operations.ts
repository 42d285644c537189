import type { Operation } from '../kit/operation';

const GRAPH = 'https://learn.microsoft.com/graph/api';

/**
 * Every call to Graph. A session or a subscription that an unanswered call has opened ends by itself, so that opening
 * another one does no harm: they stand as `natural-key`, the file's path and the drive.
 */
export const OPERATIONS: readonly Operation[] = [
  {
    call: 'GET /drives/{drive}',
    evidence: `${GRAPH}/drive-get`,
    repeat: 'read',
    flows: ['check'],
  },
  {
    call: 'GET /drives/{drive}/items/{item}',
    evidence: `${GRAPH}/driveitem-get`,
    repeat: 'read',
    flows: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'],
  },
  {
    call: 'GET /drives/{drive}/root',
    evidence: `${GRAPH}/driveitem-get`,
    repeat: 'read',
    flows: ['O1', 'O5'],
  },
  {
    call: 'GET /drives/{drive}/root:/{path}:',
    evidence: `${GRAPH}/driveitem-get`,
    repeat: 'read',
    flows: ['O1', 'O2', 'O5', 'O6', 'O7', 'O8'],
  },
  {
    call: 'GET /drives/{drive}/items/{item}/children',
    evidence: `${GRAPH}/driveitem-list-children`,
    repeat: 'read',
    flows: ['O1', 'O6'],
  },
  {
    call: 'GET /drives/{drive}/root:/{path}:/children',
    evidence: `${GRAPH}/driveitem-list-children`,
    repeat: 'read',
    flows: ['O1', 'O5', 'O6'],
  },
  {
    call: 'GET /drives/{drive}/root/delta',
    evidence: `${GRAPH}/driveitem-delta`,
    repeat: 'read',
    flows: ['O1', 'O3', 'O4'],
  },
  {
    call: 'GET {nextLink}',
    evidence: `${GRAPH}/driveitem-delta`,
    repeat: 'read',
    flows: ['O1', 'O3', 'O4'],
  },
  {
    call: 'GET {downloadUrl}',
    evidence: `${GRAPH}/driveitem-get-content`,
    repeat: 'read',
    flows: ['O1', 'O3', 'O4', 'O6', 'O8'],
  },
  {
    call: 'PUT /drives/{drive}/root:/{path}:/content',
    evidence: `${GRAPH}/driveitem-put-content`,
    repeat: 'natural-key',
    flows: ['O2', 'O5', 'O7', 'O8'],
  },
  {
    call: 'POST /drives/{drive}/root:/{path}:/createUploadSession',
    evidence: `${GRAPH}/driveitem-createuploadsession`,
    repeat: 'natural-key',
    flows: ['check', 'O2', 'O7', 'O8'],
  },
  {
    call: 'PUT {uploadUrl}',
    evidence: `${GRAPH}/driveitem-createuploadsession`,
    repeat: 'put',
    flows: ['O2', 'O7', 'O8'],
  },
  {
    call: 'GET {uploadUrl}',
    evidence: `${GRAPH}/driveitem-createuploadsession`,
    repeat: 'read',
    flows: ['O2', 'O7', 'O8'],
  },
  {
    call: 'DELETE {uploadUrl}',
    evidence: `${GRAPH}/driveitem-createuploadsession`,
    repeat: 'put',
    flows: ['check', 'O2', 'O7', 'O8'],
  },
  {
    call: 'POST /drives/{drive}/items/{item}/children',
    evidence: `${GRAPH}/driveitem-post-children`,
    repeat: 'natural-key',
    flows: ['O2', 'O5', 'O6', 'O7', 'O8'],
  },
  {
    call: 'PATCH /drives/{drive}/items/{item}',
    evidence: `${GRAPH}/driveitem-update`,
    repeat: 'put',
    flows: ['O1', 'O5', 'O6'],
  },
  {
    call: 'DELETE /drives/{drive}/items/{item}',
    evidence: `${GRAPH}/driveitem-delete`,
    repeat: 'put',
    flows: ['O2', 'O7'],
  },
  {
    call: 'DELETE /drives/{drive}/root:/{path}:',
    evidence: `${GRAPH}/driveitem-delete`,
    repeat: 'put',
    flows: ['O2', 'O7'],
  },
  {
    call: 'POST /drives/{drive}/items/{item}/copy',
    evidence: `${GRAPH}/driveitem-copy`,
    repeat: 'natural-key',
    flows: ['O6', 'O8'],
  },
  {
    call: 'GET {monitor}',
    evidence: 'https://learn.microsoft.com/graph/long-running-actions-overview',
    repeat: 'read',
    flows: ['O6', 'O8'],
  },
  {
    call: 'POST /drives/{drive}/items/{item}/createLink',
    evidence: `${GRAPH}/driveitem-createlink`,
    repeat: 'natural-key',
    flows: ['O3', 'O6'],
  },
  {
    call: 'POST /drives/{drive}/items/{item}/invite',
    evidence: `${GRAPH}/driveitem-invite`,
    repeat: 'natural-key',
    flows: ['O6'],
  },
  {
    call: 'GET /drives/{drive}/items/{item}/permissions',
    evidence: `${GRAPH}/driveitem-list-permissions`,
    repeat: 'read',
    flows: ['O6'],
  },
  {
    call: 'DELETE /drives/{drive}/items/{item}/permissions/{permission}',
    evidence: `${GRAPH}/permission-delete`,
    repeat: 'put',
    flows: ['O6'],
  },
  {
    call: 'POST /subscriptions',
    evidence: `${GRAPH}/subscription-post-subscriptions`,
    repeat: 'natural-key',
    flows: ['O1', 'O3'],
  },
  {
    call: 'PATCH /subscriptions/{subscription}',
    evidence: `${GRAPH}/subscription-update`,
    repeat: 'put',
    flows: ['O1', 'O3'],
  },
  {
    call: 'DELETE /subscriptions/{subscription}',
    evidence: `${GRAPH}/subscription-delete`,
    repeat: 'put',
    flows: ['O1', 'O3'],
  },
  {
    call: 'GET /drives/{drive}/items/{item}/retentionLabel',
    evidence: `${GRAPH}/driveitem-getretentionlabel`,
    repeat: 'read',
    flows: ['O8'],
  },
  {
    call: 'PATCH /drives/{drive}/items/{item}/retentionLabel',
    evidence: `${GRAPH}/driveitem-setretentionlabel`,
    repeat: 'put',
    flows: ['O8'],
  },
  {
    call: 'DELETE /drives/{drive}/items/{item}/retentionLabel',
    evidence: `${GRAPH}/driveitem-removeretentionlabel`,
    repeat: 'put',
    flows: ['O8'],
  },
  {
    call: 'POST /{tenant}/oauth2/v2.0/token',
    evidence:
      'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    repeat: 'read',
    flows: ['check', 'O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'],
  },
];
