import type { DatabaseSync } from 'node:sqlite';

import type { Call, Routes } from './call';
import { remember } from './audit';
import { nodeFor, touch } from './nodes';
import { pagingOf } from './paging';
import { needsRecordsManagement, recordOf, type RecordRow } from './records';
import { Refusal } from './refusal';

/** A record series identifier and its one stage. */
interface Schedule {
  id: number;
  name: string;
  title: string;
  years: number;
  disposition: string;
}

export function schedules(db: DatabaseSync): Schedule[] {
  return db.prepare('SELECT * FROM schedule ORDER BY name').all() as unknown as Schedule[];
}

/** The day on which the retention of a record ends: so many years after its record date. */
export function retentionEnd(record: RecordRow, { years }: Schedule): string | null {
  const { record_date } = JSON.parse(record.details) as { record_date?: string };
  const start = new Date(`${record_date?.slice(0, 10) ?? ''}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) return null;
  start.setUTCFullYear(start.getUTCFullYear() + years);
  return start.toISOString().slice(0, 10);
}

function list(call: Call) {
  needsRecordsManagement(call);
  const { slice, collection } = pagingOf(call.query, schedules(call.world.db), 100);
  const rsis = slice.map(({ id, name, title, years, disposition }) => ({
    RSIID: id,
    RSI: name,
    Title: title,
    RSIStatus: 'ACTIVE',
    Stage: 1,
    RetYears: years,
    RetMonths: 0,
    RetDays: 0,
    EventType: 1,
    ActionCode: 0,
    Disposition: disposition,
    ApprovalFlag: true,
  }));
  return { collection, results: { data: { rsis } } };
}

function readOfNode(call: Call) {
  const node = nodeFor(call, 'see');
  needsRecordsManagement(call);
  const record = recordOf(call.world, node.id);
  const data = record && record.rsi !== '' ? [{ class_id: record.class, rsi: record.rsi }] : [];
  return { data };
}

/** The schedule comes in the query, not in the form. */
function apply(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  const rsi = call.query.get('rsi') ?? '';
  const { db } = call.world;
  if (!schedules(db).some(({ name }) => name === rsi)) {
    throw new Refusal(400, `The RSI '${rsi}' does not exist.`);
  }
  const { changes } = db
    .prepare('UPDATE record SET rsi = ? WHERE node = ? AND class = ?')
    .run(rsi, node.id, Number(call.params['class']));
  if (changes === 0) throw new Refusal(400, 'The item does not have this classification.');
  touch(call, node.id);
  remember(call, node.id, 'Record Details Changed', `RSI ${rsi}`);
  return {};
}

function remove(call: Call) {
  const node = nodeFor(call, 'edit_attributes');
  needsRecordsManagement(call);
  call.world.db
    .prepare("UPDATE record SET rsi = '' WHERE node = ? AND class = ?")
    .run(node.id, Number(call.params['class']));
  return {};
}

function details(call: Call) {
  const node = nodeFor(call, 'see');
  needsRecordsManagement(call);
  const record = recordOf(call.world, node.id);
  const asked = call.params['rsi'] ?? '';
  const schedule = schedules(call.world.db).find(
    ({ id, name }) => name === asked || String(id) === asked,
  );
  if (!record || record.rsi !== schedule?.name) return { data: [] };
  const end = retentionEnd(record, schedule);
  const row = {
    Stage: 1,
    RetentionRule: `Record date + ${schedule.years} years`,
    RetentionYears: schedule.years,
    RetentionMonths: 0,
    RetentionDays: 0,
    EventType: 'Calculated date',
    CalculatedDate: end === null ? '' : `${end}T00:00:00`,
    ActionToPerform: 'Review',
    Disposition: schedule.disposition,
  };
  return { data: [row] };
}

export const scheduleRoutes: Routes = {
  'GET /v2/rsis': list,
  'GET /v1/nodes/:id/rsis': readOfNode,
  'POST /v1/nodes/:id/rmclassifications/:class/rsis': apply,
  'DELETE /v1/nodes/:id/rmclassifications/:class/rsis': remove,
  'GET /v1/nodes/:id/rsi/:rsi/GetRSIDetails': details,
};
