import { createHash } from 'node:crypto';

import { flagOf, requiredNumber, requiredText, textOf, type Call, type Routes } from './call';
import { remember } from './audit';
import { CLASSIFICATION, moreOf, nodeById, nodeFor, touch, type NodeRow } from './nodes';
import { Refusal } from './refusal';
import { instantOf, serverTime, settingOf } from './settings';

/** What Records Management keeps of an item. */
export interface RecordRow {
  node: number;
  class: number;
  rsi: string;
  official: number;
  confidential: number;
  details: string;
}

export function recordOf({ db }: Call['world'], nodeId: number): RecordRow | undefined {
  return db.prepare('SELECT * FROM record WHERE node = ?').get(nodeId) as RecordRow | undefined;
}

/** Records Management is a module of its own; without it its addresses are not mapped. */
export function needsRecordsManagement(call: Call): void {
  if (settingOf(call.world, 'records-management') === 'on') return;
  throw new Refusal(400, 'The REST API URL could not be found in the mappings registry');
}

/** Changes with every write to the record. */
function tokenOf(call: Call, node: NodeRow): string {
  const record = recordOf(call.world, node.id);
  const facts = JSON.stringify([node.id, record ?? null]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 32);
}

const DETAILS = [
  'record_date',
  'status_date',
  'received_date',
  'essential',
  'cycle_period',
  'next_review_date',
  'last_review_date',
  'storage',
  'accession',
  'subject',
  'originator',
  'addressee',
  'sent_to',
  'establishment',
] as const;

function read(call: Call) {
  const node = nodeFor(call, 'see');
  needsRecordsManagement(call);
  const record = recordOf(call.world, node.id);
  return {
    canBeUnclassified: true,
    canFinalize: record?.official !== 1,
    canRemoveClass: true,
    canRMClassify: true,
    classVolumeID: 2010,
    data: record ? [recordOnWire(call, record)] : [],
    definitions: {},
    fields_order: [...DETAILS],
    fields_to_show: [...DETAILS],
    multiClass: false,
    rm_metadataToken: tokenOf(call, node),
    showTab: true,
    vitalRecordCodes: [],
  };
}

function recordOnWire(call: Call, record: RecordRow) {
  const entry = nodeById(call.world.db, record.class);
  const details = JSON.parse(record.details) as Record<string, string>;
  return {
    rmclassification_id: record.class,
    name: entry?.name,
    file_number: (entry && moreOf(entry).file_number) ?? '',
    rsi: record.rsi,
    file_status: details['file_status'] ?? 'ACTIVE',
    official: record.official === 1,
    is_primary: true,
    ...Object.fromEntries(DETAILS.map((key) => [key, details[key] ?? ''])),
  };
}

function checkToken(call: Call, node: NodeRow): void {
  if (requiredText(call, 'rm_metadataToken') !== tokenOf(call, node)) {
    // RM operations list no other failure than 400.
    throw new Refusal(400, 'Could not update metadata (edit conflict).');
  }
}

/** Text fields sent; `false` for a flag is refused, as MCP's tests found. */
function sentDetails(call: Call): Record<string, string> {
  if (textOf(call, 'official') === 'false') {
    throw new Refusal(400, "Invalid value for parameter 'official'");
  }
  const sent: Record<string, string> = {};
  for (const key of DETAILS) {
    const value = textOf(call, key);
    if (value !== undefined) sent[key] = value;
  }
  const status = textOf(call, 'file_status') ?? textOf(call, 'status');
  if (status !== undefined) sent['file_status'] = status;
  return sent;
}

/** POST — the item becomes a record: it takes the classification and its schedule. */
function apply(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  checkToken(call, node);
  const { db } = call.world;
  const entry = nodeById(db, requiredNumber(call, 'class_id'));
  if (entry?.type !== CLASSIFICATION || moreOf(entry).managed !== true) {
    throw new Refusal(400, 'The classification is not managed by Records Management.');
  }
  nodeFor(call, 'see_contents', entry.id);
  if (recordOf(call.world, node.id)?.official === 1) {
    throw new Refusal(400, `The item '${node.name}' is an official record and cannot be changed.`);
  }
  const rsi = textOf(call, 'rsi') ?? moreOf(entry).rsi ?? '';
  checkSchedule(call, rsi);
  const today = instantOf(serverTime(call.world)).slice(0, 10);
  const details = { record_date: today, status_date: today, ...sentDetails(call) };
  db.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, 0, ?)').run(
    node.id,
    entry.id,
    rsi,
    flagOf(call, 'official') ? 1 : 0,
    JSON.stringify(details),
  );
  db.prepare('INSERT OR IGNORE INTO classified VALUES (?, ?)').run(node.id, entry.id);
  touch(call, node.id);
  remember(call, node.id, 'Classification Applied', entry.name);
  return {};
}

function checkSchedule(call: Call, rsi: string): void {
  const known = call.world.db.prepare('SELECT 1 FROM schedule WHERE name = ?').get(rsi);
  if (rsi !== '' && known === undefined) throw new Refusal(400, `The RSI '${rsi}' does not exist.`);
}

function change(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  checkToken(call, node);
  const record = recordOf(call.world, node.id);
  if (!record) throw new Refusal(400, 'The item has no records management classification.');
  const details = { ...(JSON.parse(record.details) as object), ...sentDetails(call) };
  const official = flagOf(call, 'official') ? 1 : record.official;
  call.world.db
    .prepare('UPDATE record SET details = ?, official = ? WHERE node = ?')
    .run(JSON.stringify(details), official, node.id);
  touch(call, node.id);
  remember(call, node.id, 'Record Details Changed', node.name);
  return {};
}

function remove(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  const { db } = call.world;
  if (recordOf(call.world, node.id)?.official === 1) {
    throw new Refusal(400, `The item '${node.name}' is an official record and cannot be changed.`);
  }
  const id = Number(call.params['class']);
  db.prepare('DELETE FROM record WHERE node = ? AND class = ?').run(node.id, id);
  db.prepare('DELETE FROM classified WHERE node = ? AND class = ?').run(node.id, id);
  remember(call, node.id, 'Classification Removed', String(id));
  return {};
}

/** Marks records official; what else finalizing does is an administrator's setting. */
export function finalize(
  call: Pick<Call, 'world' | 'user' | 'params'>,
  ids: readonly number[],
): void {
  for (const id of ids) {
    const node = nodeFor(call, 'edit_attributes', id);
    const { changes } = call.world.db
      .prepare('UPDATE record SET official = 1 WHERE node = ?')
      .run(node.id);
    if (changes === 0) throw new Refusal(400, `The item '${node.name}' is not a record.`);
    remember(call, node.id, 'Finalize Record', node.name);
  }
}

export const recordRoutes: Routes = {
  'GET /v1/nodes/:id/rmclassifications': read,
  'POST /v1/nodes/:id/rmclassifications': apply,
  'PUT /v1/nodes/:id/rmclassifications': change,
  'DELETE /v1/nodes/:id/rmclassifications/:class': remove,
};
