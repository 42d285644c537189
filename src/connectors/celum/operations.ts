import type { Operation } from '../kit/operation';

/**
 * Every call that the connector makes. Evidence: `S` is CELUM's own OpenAPI document or its own picker, `M` a client that
 * runs against real tenants, `assumed` neither. `{upload}` and `{file}` are addresses that CELUM gave.
 */
export const OPERATIONS = [
  {
    call: 'POST /assets/search',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'C3', 'C5', 'C7', 'C8', 'D3', 'D5', 'D6', 'D7', 'O2', 'O5', 'O7'],
  },
  {
    call: 'GET /assets/{id}',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'C2', 'C4', 'C5', 'C6', 'D6', 'D7', 'O2', 'O3'],
  },
  {
    call: 'GET /assets/{id}/versions',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'C5', 'C6', 'D1', 'D3', 'O1', 'O2'],
  },
  {
    call: 'GET /assets/{id}/download',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'C6', 'D2', 'D3', 'D5', 'D7', 'O2', 'O7'],
  },
  {
    call: 'GET {file}',
    evidence: 'M',
    repeat: 'read',
    flows: ['C1', 'C6', 'D2', 'D3', 'D5', 'D7', 'O2', 'O7'],
  },
  {
    call: 'GET /download-formats',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'D5', 'D7', 'O2', 'O7'],
  },
  { call: 'POST /jobs', evidence: 'S', repeat: 'read', flows: ['D5'] },
  { call: 'GET /jobs/{id}', evidence: 'S', repeat: 'read', flows: ['D5'] },
  {
    call: 'GET /collections',
    evidence: 'S',
    repeat: 'read',
    flows: ['C1', 'C2', 'C3', 'C7', 'O4', 'O5', 'O8'],
  },
  { call: 'GET /collections/{id}', evidence: 'S', repeat: 'read', flows: ['C2', 'C3', 'C7', 'O5'] },
  { call: 'GET /relations', evidence: 'S', repeat: 'read', flows: ['D4', 'O3'] },
  { call: 'GET /relations/{id}', evidence: 'S', repeat: 'read', flows: ['D4', 'O3'] },
  {
    call: 'GET /information-fields',
    evidence: 'S',
    repeat: 'read',
    flows: ['C2', 'C3', 'C4', 'C6', 'C8', 'D8', 'O4', 'O5'],
  },
  {
    call: 'GET /asset-types',
    evidence: 'S',
    repeat: 'read',
    flows: ['C3', 'D1', 'D4', 'O1', 'O4'],
  },
  { call: 'GET /collection-types', evidence: 'S', repeat: 'read', flows: ['D8', 'O5', 'O8'] },
  { call: 'GET /relation-types', evidence: 'S', repeat: 'read', flows: ['D4', 'O3'] },
  { call: 'GET /users/me', evidence: 'S', repeat: 'read', flows: ['check'] },
  { call: 'GET /users', evidence: 'S', repeat: 'read', flows: ['check'] },
  { call: 'GET /version', evidence: 'S', repeat: 'read', flows: ['check'] },
  { call: 'GET /clients/{id}', evidence: 'S', repeat: 'read', flows: ['check'] },
  // A handle that nobody uses is forgotten; it carries one file, once.
  {
    call: 'POST /upload',
    evidence: 'S',
    repeat: 'read',
    flows: ['D1', 'D4', 'O1', 'O3', 'O4', 'O6', 'O8'],
  },
  {
    call: 'POST {upload}',
    evidence: 'S',
    repeat: 'natural-key',
    flows: ['D1', 'D4', 'O1', 'O3', 'O4', 'O6', 'O8'],
  },
  {
    call: 'POST /assets',
    evidence: 'S',
    repeat: 'marker',
    flows: ['D1', 'D4', 'O1', 'O3', 'O4', 'O6', 'O8'],
  },
  {
    call: 'POST /assets/{id}/versions',
    evidence: 'S',
    repeat: 'marker',
    flows: ['D1', 'D3', 'D4', 'O1', 'O3', 'O6'],
  },
  {
    call: 'PATCH /assets/{id}',
    evidence: 'S',
    repeat: 'put',
    flows: ['C2', 'C3', 'C6', 'C8', 'D1', 'D4', 'D7', 'D8', 'O1', 'O3', 'O4', 'O8'],
  },
  { call: 'DELETE /assets/{id}', evidence: 'S', repeat: 'put', flows: ['O1', 'D1'] },
  { call: 'DELETE /assets/{id}/versions/{id}', evidence: 'S', repeat: 'put', flows: ['O1', 'D1'] },
  { call: 'POST /collections', evidence: 'S', repeat: 'marker', flows: ['D8', 'O8'] },
  { call: 'PATCH /collections/{id}', evidence: 'S', repeat: 'put', flows: ['C2', 'C3', 'O8'] },
  { call: 'DELETE /collections/{id}', evidence: 'S', repeat: 'put', flows: ['O8'] },
  { call: 'POST /relations', evidence: 'S', repeat: 'marker', flows: ['D4', 'O3'] },
  { call: 'DELETE /relations/{id}', evidence: 'S', repeat: 'put', flows: ['D4', 'O3'] },
] as const satisfies readonly Operation[];
