import type { Operation } from '../kit/operation';

// Facts from the vendor's published descriptions and clients; where to find them is in README.md.
const CS = 'Content Server REST API 2.0.2';
const RM = 'Records Management 26.1';
const BW = 'Business Workspaces REST API';
const CLIENTS = 'pyxecm, csui: not in the published description';
const OTDS = 'pyxecm, otds.py';

const RECORDS = ['T1', 'T3', 'T7'];
const LISTS = ['T2', 'T6', 'T8'];

/**
 * Every call to Content Server and Directory Services. A begun upload or a draft process that an unanswered call has
 * made shows nowhere and is swept away by the server, so that making another one does no harm: they stand as `put`.
 */
export const OPERATIONS = [
  // Signing in, and what the check asks
  { call: 'POST /v1/auth', evidence: CS, repeat: 'read', flows: ['check', ...RECORDS] },
  { call: 'GET /v1/auth', evidence: CS, repeat: 'read', flows: ['check', 'T7'] },
  { call: 'GET /v1/ping', evidence: CS, repeat: 'read', flows: ['check'] },
  { call: 'GET /v1/serverinfo', evidence: CS, repeat: 'read', flows: ['check'] },
  {
    call: 'POST /otdsws/rest/authentication/credentials',
    evidence: OTDS,
    repeat: 'read',
    flows: ['check'],
  },
  { call: 'POST /otdsws/oauth2/token', evidence: OTDS, repeat: 'read', flows: ['check'] },

  // Items
  { call: 'GET /v2/nodes/{id}', evidence: CS, repeat: 'read', flows: ['T1', ...LISTS] },
  { call: 'GET /v2/nodes/{id}/nodes', evidence: CS, repeat: 'read', flows: ['T1', ...LISTS] },
  { call: 'GET /v1/nodes/{id}/ancestors', evidence: CS, repeat: 'read', flows: LISTS },
  { call: 'POST /v2/nodes/list', evidence: CS, repeat: 'read', flows: LISTS },
  { call: 'GET /v2/volumes/{type}', evidence: CS, repeat: 'read', flows: ['T1', 'T2', 'T5'] },
  { call: 'POST /v2/search', evidence: CS, repeat: 'read', flows: ['T2', 'T8'] },
  { call: 'POST /v1/validation/nodes/names', evidence: CS, repeat: 'read', flows: ['T2', 'T4'] },
  { call: 'POST /v2/nodes', evidence: CS, repeat: 'natural-key', flows: ['T2', ...RECORDS] },
  { call: 'PUT /v2/nodes/{id}', evidence: CS, repeat: 'put', flows: ['T2', 'T7'] },
  { call: 'DELETE /v2/nodes/{id}', evidence: CS, repeat: 'put', flows: ['T2'] },
  { call: 'GET /v2/nicknames/{nickname}/nodes', evidence: CS, repeat: 'read', flows: RECORDS },
  { call: 'PUT /v2/nodes/{id}/nicknames', evidence: CS, repeat: 'natural-key', flows: RECORDS },

  // Versions, renditions, views
  {
    call: 'GET /v2/nodes/{id}/versions',
    evidence: CS,
    repeat: 'read',
    flows: ['T1', 'T3', 'T4', 'T6', 'T7'],
  },
  { call: 'GET /v1/nodes/{id}/versions/latest', evidence: CS, repeat: 'read', flows: RECORDS },
  { call: 'POST /v2/nodes/{id}/versions', evidence: CS, repeat: 'marker', flows: RECORDS },
  { call: 'PUT /v2/nodes/{id}/versions/{version}', evidence: CS, repeat: 'put', flows: RECORDS },
  {
    call: 'POST /v2/nodes/{id}/versions/{version}/promote',
    evidence: CS,
    repeat: 'marker',
    flows: ['T7'],
  },
  {
    call: 'GET /v1/nodes/{id}/versions/{version}/content',
    evidence: CS,
    repeat: 'read',
    flows: ['T1', 'T4', 'T6', 'T7'],
  },
  {
    call: 'GET /v2/nodes/{id}/versions/{version}/renditions',
    evidence: CS,
    repeat: 'read',
    flows: ['T1', 'T6'],
  },
  {
    call: 'GET /v2/nodes/{id}/versions/{version}/renditions/content',
    evidence: CS,
    repeat: 'read',
    flows: ['T1', 'T6'],
  },
  {
    call: 'POST /v2/nodes/{id}/versions/renditions',
    evidence: CS,
    repeat: 'natural-key',
    flows: ['T1'],
  },
  {
    call: 'PUT /v2/nodes/{id}/versions/{version}/renditions',
    evidence: CS,
    repeat: 'put',
    flows: ['T1'],
  },
  { call: 'GET /v2/nodes/{id}/view/html', evidence: CS, repeat: 'read', flows: ['T6'] },
  {
    call: 'GET /v1/nodes/{id}/thumbnails/medium/content',
    evidence: CS,
    repeat: 'read',
    flows: ['T6'],
  },

  // Files in parts
  { call: 'GET /v2/multipart/settings', evidence: CS, repeat: 'read', flows: ['T1'] },
  { call: 'POST /v2/multipart', evidence: CS, repeat: 'put', flows: ['T1'] },
  { call: 'POST /v2/multipart/{key}/{part}', evidence: CS, repeat: 'put', flows: ['T1'] },
  { call: 'POST /v2/multipart/{key}', evidence: CS, repeat: 'put', flows: ['T1'] },
  { call: 'DELETE /v2/multipart/{key}', evidence: CS, repeat: 'put', flows: ['T1'] },

  // Categories and plain classifications
  {
    call: 'GET /v2/nodes/{id}/categories',
    evidence: CS,
    repeat: 'read',
    flows: ['T3', 'T5', 'T6'],
  },
  {
    call: 'POST /v2/nodes/{id}/categories',
    evidence: CS,
    repeat: 'natural-key',
    flows: ['T3', 'T5'],
  },
  {
    call: 'PUT /v2/nodes/{id}/categories/{category}',
    evidence: CS,
    repeat: 'put',
    flows: ['T3', 'T5'],
  },
  { call: 'GET /v1/forms/nodes/categories/create', evidence: CS, repeat: 'read', flows: ['T5'] },
  { call: 'GET /v1/forms/nodes/categories/update', evidence: CS, repeat: 'read', flows: ['T5'] },
  { call: 'GET /v1/nodes/{id}/classifications', evidence: RM, repeat: 'read', flows: ['T1', 'T5'] },
  { call: 'POST /v1/nodes/{id}/classifications', evidence: RM, repeat: 'put', flows: ['T1', 'T5'] },

  // Records management
  {
    call: 'GET /v1/nodes/{id}/rmclassifications',
    evidence: RM,
    repeat: 'read',
    flows: ['T6', ...RECORDS],
  },
  {
    call: 'POST /v1/nodes/{id}/rmclassifications',
    evidence: RM,
    repeat: 'natural-key',
    flows: RECORDS,
  },
  { call: 'PUT /v1/nodes/{id}/rmclassifications', evidence: RM, repeat: 'put', flows: RECORDS },
  {
    call: 'POST /v1/nodes/{id}/rmclassifications/{class}/rsis',
    evidence: RM,
    repeat: 'put',
    flows: RECORDS,
  },
  {
    call: 'PUT /v1/rmclassifications/finalizerecords',
    evidence: RM,
    repeat: 'put',
    flows: RECORDS,
  },
  {
    call: 'GET /v1/nodes/{id}/rsi/{rsi}/GetRSIDetails',
    evidence: RM,
    repeat: 'read',
    flows: ['T6', ...RECORDS],
  },
  { call: 'GET /v2/rsis', evidence: RM, repeat: 'read', flows: ['T5'] },
  {
    call: 'GET /v2/recordsmanagement/rmcodes',
    evidence: RM,
    repeat: 'read',
    flows: ['check', 'T5'],
  },
  { call: 'GET /v2/holds', evidence: RM, repeat: 'read', flows: ['T1', 'T6'] },
  { call: 'GET /v1/nodes/{id}/holds', evidence: RM, repeat: 'read', flows: ['T1', 'T6'] },
  { call: 'POST /v1/nodes/{id}/holds', evidence: RM, repeat: 'natural-key', flows: ['T1'] },
  { call: 'GET /v1/xrefs', evidence: RM, repeat: 'read', flows: ['T2'] },
  { call: 'GET /v1/nodes/{id}/xrefs', evidence: RM, repeat: 'read', flows: ['T2'] },
  { call: 'POST /v1/nodes/{id}/xrefs', evidence: RM, repeat: 'natural-key', flows: ['T2'] },
  { call: 'GET /v2/nodes/{id}/audit', evidence: CS, repeat: 'read', flows: ['T7'] },

  // People and their rights
  { call: 'GET /v2/members', evidence: CS, repeat: 'read', flows: ['check', 'T2', 'T5', 'T6'] },
  { call: 'GET /v2/members/{id}', evidence: CS, repeat: 'read', flows: ['T6', 'T7'] },
  {
    call: 'GET /v2/nodes/{id}/permissions/effective/{member}',
    evidence: CS,
    repeat: 'read',
    flows: ['check', ...LISTS],
  },

  // Templates and workspaces
  { call: 'GET /v2/nodes/{id}/doctemplates', evidence: CS, repeat: 'read', flows: ['T4'] },
  { call: 'POST /v2/doctemplates', evidence: CS, repeat: 'natural-key', flows: ['T4'] },
  { call: 'GET /v2/businessworkspacetypes', evidence: BW, repeat: 'read', flows: ['T8'] },
  { call: 'GET /v2/businessworkspaces', evidence: BW, repeat: 'read', flows: ['T8'] },
  { call: 'GET /v2/businessworkspaces/{id}', evidence: BW, repeat: 'read', flows: ['T8'] },
  {
    call: 'GET /v2/businessworkspaces/{id}/relateditems',
    evidence: BW,
    repeat: 'read',
    flows: ['T8'],
  },
  { call: 'POST /v2/businessworkspaces', evidence: BW, repeat: 'natural-key', flows: ['T1', 'T8'] },

  // Workflow
  { call: 'GET /v2/docworkflows', evidence: CLIENTS, repeat: 'read', flows: ['T7'] },
  { call: 'GET /v2/processes/{map}/definition', evidence: CS, repeat: 'read', flows: ['T7'] },
  { call: 'POST /v2/draftprocesses', evidence: CS, repeat: 'put', flows: ['T7'] },
  { call: 'GET /v1/forms/draftprocesses/update', evidence: CLIENTS, repeat: 'read', flows: ['T7'] },
  { call: 'PUT /v2/draftprocesses/{draft}', evidence: CS, repeat: 'marker', flows: ['T7'] },
  { call: 'GET /v2/workflows/status', evidence: CS, repeat: 'read', flows: ['T7'] },
  {
    call: 'GET /v2/workflows/status/processes/{process}',
    evidence: CS,
    repeat: 'read',
    flows: ['T7'],
  },
  {
    call: 'GET /v2/processes/{process}/subprocesses/{subprocess}/activities',
    evidence: CS,
    repeat: 'read',
    flows: ['T7'],
  },
  { call: 'GET /v1/forms/processes/tasks/update', evidence: CS, repeat: 'read', flows: ['T7'] },
  {
    call: 'PUT /v2/processes/{process}/subprocesses/{subprocess}/tasks/{task}',
    evidence: CS,
    repeat: 'natural-key',
    flows: ['T7'],
  },
  { call: 'PUT /v2/processes/{process}/status', evidence: CS, repeat: 'put', flows: ['T7'] },
] as const satisfies readonly Operation[];
