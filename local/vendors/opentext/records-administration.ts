import { flagOf, numbersOf, requiredNumber, type Call, type Routes } from './call';
import { remember } from './audit';
import { holdsOn } from './node-rules';
import { propertiesOf } from './node-wire';
import { childrenOf, nodeFor, type NodeRow } from './nodes';
import { finalize, needsRecordsManagement } from './records';
import { missing, Refusal } from './refusal';

/** Parameters that the published file puts into the query and clients put into the form. */
function parameter(call: Call, name: string): string | undefined {
  const sent = call.fields[name];
  return (
    call.query.get(name) ??
    (typeof sent === 'string' || typeof sent === 'number' ? String(sent) : undefined)
  );
}

function required(call: Call, name: string): string {
  const value = parameter(call, name);
  if (value === undefined || value === '') throw missing(name);
  return value;
}

export function listHolds({ db }: Call['world']) {
  const rows = db.prepare('SELECT * FROM hold ORDER BY name').all();
  return rows.map((row) => ({
    HoldID: Number(row['id']),
    HoldName: String(row['name']),
    HoldType: String(row['type']),
    HoldComment: String(row['comment']),
    DateApplied: String(row['applied']),
    ActiveHold: row['active'] === 1,
  }));
}

export function createHold(call: Call): object {
  needsRecordsManagement(call);
  const { lastInsertRowid } = call.world.db
    .prepare('INSERT INTO hold (name, type, comment, applied) VALUES (?, ?, ?, ?)')
    .run(
      required(call, 'name'),
      required(call, 'type'),
      parameter(call, 'comment') ?? '',
      required(call, 'date_applied'),
    );
  return { holdID: Number(lastInsertRowid) };
}

export function placeHold(call: Call): object {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  const hold = Number(required(call, 'hold_id'));
  const known = listHolds(call.world).find(({ HoldID }) => HoldID === hold);
  if (!known) throw new Refusal(400, `Could not find the hold ${hold}`);
  call.world.db.prepare('INSERT OR IGNORE INTO held VALUES (?, ?)').run(node.id, hold);
  remember(call, node.id, 'Hold Applied', known.HoldName);
  return {};
}

export function removeHold(call: Call): object {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  const sql = 'DELETE FROM held WHERE node = ? AND hold = ?';
  call.world.db.prepare(sql).run(node.id, Number(call.params['hold']));
  remember(call, node.id, 'Hold Removed', call.params['hold'] ?? '');
  return {};
}

function readHolds(call: Call) {
  const node = nodeFor(call, 'see');
  needsRecordsManagement(call);
  const names = holdsOn(call.world, node);
  return { data: listHolds(call.world).filter(({ HoldName }) => names.includes(HoldName)) };
}

const REFERENCE_TYPES = [
  { code: 'SUPERSEDES', description: 'Supersedes', related: 'Superseded by' },
  { code: 'SUPPORTS', description: 'Supporting evidence', related: 'Supported by' },
];

function addReference(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  const type = call.query.get('xref_type') ?? '';
  if (!REFERENCE_TYPES.some(({ code }) => code === type)) {
    throw new Refusal(400, `The cross-reference type '${type}' does not exist.`);
  }
  const other = nodeFor(call, 'see', call.query.get('xref_id') ?? '');
  call.world.db
    .prepare('INSERT OR IGNORE INTO cross_reference VALUES (?, ?, ?, ?)')
    .run(node.id, other.id, type, call.query.get('comment') ?? '');
  remember(call, node.id, 'Cross Reference Applied', `${type} ${other.id}`);
  return {};
}

function readReferences(call: Call) {
  const node = nodeFor(call, 'see');
  needsRecordsManagement(call);
  const rows = call.world.db.prepare('SELECT * FROM cross_reference WHERE node = ?').all(node.id);
  const data = rows.map((row) => ({
    xref_type: row['type'],
    ref_node_id: row['other'],
    comment: row['comment'],
  }));
  return { data };
}

const CODES = {
  status: ['ACTIVE', 'CLOSED'],
  essential: ['NOT ESSENTIAL', 'ESSENTIAL'],
  storage: ['ELECTRONIC', 'PAPER'],
  hold_type: ['LEGAL', 'AUDIT'],
  accession: [],
};

function readCodes(call: Call) {
  needsRecordsManagement(call);
  const lists = Object.entries(CODES).map(([name, codes]): [string, object] => [
    name,
    {
      default_value: codes[0] ?? '',
      values: codes.map((code) => ({ code, description: code.toLowerCase() })),
    },
  ]);
  const cross_reference = {
    default_value: '',
    values: REFERENCE_TYPES.map(({ code, description }) => ({ code, description })),
  };
  return { results: { data: { ...Object.fromEntries(lists), cross_reference } } };
}

function confidential(state: 0 | 1) {
  return (call: Call) => {
    const root = nodeFor(call, 'edit_attributes');
    needsRecordsManagement(call);
    const inside = (node: NodeRow): NodeRow[] => [
      node,
      ...childrenOf(call.world.db, node.id).flatMap(inside),
    ];
    const nodes = flagOf(call, 'sub_items') ? inside(root) : [root];
    for (const { id } of nodes) {
      call.world.db.prepare('UPDATE record SET confidential = ? WHERE node = ?').run(state, id);
    }
    return {};
  };
}

function finalizeRecords(call: Call) {
  needsRecordsManagement(call);
  finalize(call, numbersOf(call, 'ids'));
  return { results: {} };
}

/** The queue does its work at once here; its answer is the finished task. */
function queue(call: Call) {
  needsRecordsManagement(call);
  const id = Number(call.query.get('id') ?? requiredNumber(call, 'id'));
  if (required(call, 'task_name') !== 'rm_FinalizeRecord') {
    throw new Refusal(400, 'Unknown task name.');
  }
  finalize(call, [id]);
  return { id };
}

function readVolume(call: Call) {
  return { results: { data: { properties: propertiesOf(call, nodeFor(call, 'see', 2010)) } } };
}

export const recordAdministrationRoutes: Routes = {
  'GET /v2/holds': (call) => {
    needsRecordsManagement(call);
    return { results: { data: { holds: listHolds(call.world) } } };
  },
  'POST /v1/holds': createHold,
  'GET /v1/nodes/:id/holds': readHolds,
  'POST /v1/nodes/:id/holds': placeHold,
  'DELETE /v1/nodes/:id/holds/:hold': removeHold,
  'GET /v1/nodes/:id/xrefs': readReferences,
  'POST /v1/nodes/:id/xrefs': addReference,
  'GET /v1/xrefs': () => ({ data: REFERENCE_TYPES }),
  'GET /v2/recordsmanagement/rmcodes': readCodes,
  'PUT /v1/nodes/:id/rmclassifications/makeConfidential': confidential(1),
  'PUT /v1/nodes/:id/rmclassifications/removeConfidential': confidential(0),
  'PUT /v1/rmclassifications/finalizerecords': finalizeRecords,
  'POST /v1/rmqueues': queue,
  'GET /v1/rmqueues/:id': (call) => ({ data: { id: call.params['id'], status: 'finished' } }),
  'GET /v1/rmclassifications/settings': (call) => {
    needsRecordsManagement(call);
    return { data: { declare_record_button: true, managedTypes: [0, 136, 140, 144] } };
  },
  'GET /v1/nodes/:id/rmmenuitems/addrmclassification': (call) => {
    needsRecordsManagement(call);
    nodeFor(call, 'edit_attributes');
    return { data: { addrmclassification: true } };
  },
  'GET /v2/classificationvolume': readVolume,
};
