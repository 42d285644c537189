import { html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
import { classesOf } from '../classifications';
import { holdsOn } from '../node-rules';
import { CLASSIFICATION, moreOf, nodeById, type NodeRow } from '../nodes';
import { listHolds } from '../records-administration';
import { recordOf, type RecordRow } from '../records';
import { retentionEnd, schedules } from '../schedules';
import { action, hidden, nodeLink } from './frame';

/** What Records Management keeps of a document, and what a records manager does about it. */
export function recordPanel(call: Call, node: NodeRow): Html {
  const record = recordOf(call.world, node.id);
  return html`<h2>Record</h2>
    ${record ? kept(call, node, record) : notKept(call, node)} ${holds(call, node)}
    ${references(call, node)}`;
}

function notKept({ world }: Call, node: NodeRow): Html {
  const { db } = world;
  const plain = classesOf(db, node.id).map((id) => nodeById(db, id)?.name ?? String(id));
  return html`<p>Not a record. Classifications: ${plain.join(', ') || 'none'}.</p>
    ${action(node.id, 'classify', 'Make it a record', [
      { name: 'class_id', label: 'Classification', options: managedClasses(world) },
    ])}`;
}

function managedClasses({ db }: Call['world']) {
  const rows = db
    .prepare('SELECT * FROM node WHERE type = ? AND deleted = 0 ORDER BY name')
    .all(CLASSIFICATION) as unknown as NodeRow[];
  return rows
    .filter((row) => moreOf(row).rsi !== undefined)
    .map(({ id, name }) => ({ value: String(id), text: name }));
}

function kept({ world }: Call, node: NodeRow, record: RecordRow): Html {
  const { db } = world;
  const schedule = schedules(db).find(({ name }) => name === record.rsi);
  const details = JSON.parse(record.details) as Record<string, string>;
  const end = schedule ? retentionEnd(record, schedule) : null;
  const name = nodeById(db, record.class)?.name ?? String(record.class);
  const options = schedules(db).map((one) => ({ value: one.name, text: one.title }));
  return html`<p>
      Classification ${nodeLink(record.class, name)}, retention
      ${record.rsi || 'none'}${end !== null && html`, until <strong>${end}</strong>`}
      ${record.official === 1 && html`<span class="tag good">official</span>`}
    </p>
    ${table(['Detail', 'Value'], Object.entries(details))}
    <div class="row">
      ${action(node.id, 'retain', 'Change retention', [
        hidden('class', record.class),
        { name: 'rsi', label: 'Schedule', options, value: record.rsi },
      ])}
      ${action(node.id, 'date', 'Change record date', [
        { name: 'record_date', label: 'Record date', type: 'date', value: details['record_date'] },
      ])}
      ${record.official === 1 ? '' : action(node.id, 'official', 'Mark official')}
      ${action(node.id, 'unclassify', 'No longer a record', [hidden('class', record.class)])}
    </div>`;
}

function holds({ world }: Call, node: NodeRow): Html {
  const names = holdsOn(world, node);
  const rows = listHolds(world).map(({ HoldID, HoldName, HoldType, HoldComment }) => [
    HoldName,
    HoldType,
    HoldComment,
    names.includes(HoldName)
      ? action(node.id, 'unhold', 'Remove hold', [hidden('hold', HoldID)])
      : action(node.id, 'hold', 'Place hold', [hidden('hold_id', HoldID)]),
  ]);
  return html`<h2>Holds</h2>
    ${table(['Hold', 'Type', 'About', ''], rows)}`;
}

function references({ world }: Call, node: NodeRow): Html {
  const rows = world.db
    .prepare('SELECT type, other, comment FROM cross_reference WHERE node = ? ORDER BY other')
    .all(node.id)
    .map((row) => {
      const other = Number(row['other']);
      const name = nodeById(world.db, other)?.name ?? String(other);
      return [String(row['type']), nodeLink(other, name), String(row['comment'])];
    });
  if (rows.length === 0) return html``;
  return html`<h2>Cross references</h2>
    ${table(['Type', 'To', 'Comment'], rows)}`;
}
