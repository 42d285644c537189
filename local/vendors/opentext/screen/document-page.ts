import { html, table, type Html } from '../../kit/screen';
import { auditOf } from '../audit';
import type { Call } from '../call';
import { categoriesOn, categoryOf, categoryValuesOf } from '../category-values';
import { classesOf } from '../classifications';
import { memberById } from '../members';
import { holdsOn } from '../node-rules';
import { moreOf, nodeById, type NodeRow } from '../nodes';
import { listHolds } from '../records-administration';
import { recordOf } from '../records';
import { effective, rightsOf } from '../rights';
import { retentionEnd, schedules } from '../schedules';
import { versionsOf } from '../version-rows';
import { action, APP, nodeLink } from './frame';

/** All that the server knows of one document, and what a records manager does to it. */
export function documentPage(call: Call, node: NodeRow): Html {
  return html`${facts(call, node)} ${versions(call, node)} ${recordPanel(call, node)}
  ${categories(call, node)} ${holds(call, node)} ${rights(call, node)} ${changes(node)}
  ${audit(call, node)}`;
}

function facts({ world }: Call, node: NodeRow): Html {
  const more = moreOf(node);
  const rows: (string | number)[][] = [
    ['Id', node.id],
    ['Nickname', node.nickname ?? 'none'],
    ['About', node.description],
    ['Owner', memberById(world.db, node.owner)?.name ?? ''],
    ['Created', node.created],
    ['Modified', node.modified],
    ['External identity', more.external_identity ?? 'none'],
    ['Reserved by', memberById(world.db, node.reserved_by)?.name ?? 'nobody'],
  ];
  return table(['Property', 'Value'], rows);
}

function versions({ world }: Call, node: NodeRow): Html {
  const rows = versionsOf(world.db, node.id)
    .reverse()
    .map((version) => {
      const address = `${APP}/nodes/${node.id}/versions/${version.number}`;
      return [
        version.number,
        version.description,
        version.file_name,
        `${version.size} bytes`,
        version.created,
        memberById(world.db, version.owner)?.name ?? '',
        html`<a href="${address}?action=open">Open</a> <a href="${address}">Download</a>`,
      ];
    });
  return html`<h2>Versions</h2>
    ${table(['Version', 'Description', 'File', 'Size', 'Added', 'By', ''], rows)}`;
}

function recordPanel({ world }: Call, node: NodeRow): Html {
  const { db } = world;
  const record = recordOf(world, node.id);
  const plain = classesOf(db, node.id).map((id) => nodeById(db, id)?.name ?? String(id));
  if (!record) {
    return html`<h2>Record</h2>
      <p>Not a record. Classifications: ${plain.join(', ') || 'none'}.</p>`;
  }
  const schedule = schedules(db).find(({ name }) => name === record.rsi);
  const details = JSON.parse(record.details) as Record<string, string>;
  const end = schedule ? retentionEnd(record, schedule) : null;
  return html`<h2>Record</h2>
    <p>
      Classification
      ${nodeLink(record.class, nodeById(db, record.class)?.name ?? String(record.class))}, retention
      ${record.rsi || 'none'}${end !== null && html`, until <strong>${end}</strong>`}
      ${
        record.official === 1
          ? html`<span class="tag good">official</span>`
          : action(node.id, 'official', 'Mark official')
      }
    </p>
    ${table(
      ['Detail', 'Value'],
      Object.entries(details).map(([key, value]) => [key, value]),
    )}`;
}

function categories({ world }: Call, node: NodeRow): Html {
  const values = categoryValuesOf(world.db, node.id);
  const groups = categoriesOn(world.db, node.id).map((id) => {
    const { name, attributes } = categoryOf(world.db, id);
    const titleOf = (key: string) =>
      attributes.find(({ number }) => number === Number(key.split('_')[1]))?.name ?? key;
    const rows = Object.entries(values)
      .filter(([key]) => key.startsWith(`${id}_`))
      .map(([key, value]) => [key, titleOf(key), typeof value === 'string' ? value : '']);
    return html`<h2>${name}</h2>
      ${table(['Key', 'Attribute', 'Value'], rows)}`;
  });
  return html`${groups}`;
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

const hidden = (name: string, value: number) => ({
  name,
  label: '',
  type: 'hidden' as const,
  value: String(value),
});

const WATCHED = [1001, 1002, 1003, 1004, 1100];

function rights({ world }: Call, node: NodeRow): Html {
  const { db } = world;
  const rows = WATCHED.map((id) => memberById(db, id))
    .filter((member) => member !== undefined)
    .map((member) => [member.name, effective(db, node.id, member).join(', ') || 'nothing']);
  const lists = rightsOf(db, node.id)
    .filter(({ kind }) => kind === 'custom')
    .map(({ right_id, permissions }) => [
      memberById(db, right_id)?.name ?? right_id,
      permissions.join(', ') || 'nothing',
      action(node.id, 'restrict', 'Take away', [hidden('right', right_id)]),
    ]);
  const options = [1200, ...WATCHED].map((id) => ({
    value: String(id),
    text: memberById(db, id)?.name ?? String(id),
  }));
  return html`<h2>Who may do what</h2>
    ${table(['Person', 'May'], rows)}
    <h2>Granted</h2>
    ${table(['To', 'What', ''], lists)}
    ${action(node.id, 'allow', 'Let read', [
      { name: 'right_id', label: 'Person or group', options, value: '1200' },
    ])}`;
}

function changes(node: NodeRow): Html {
  const reserved = node.reserved_by !== 0;
  return html`<h2>Change</h2>
    <div class="row">
      ${action(node.id, 'rename', 'Rename', [{ name: 'name', label: 'Name', value: node.name }])}
      ${reserved ? action(node.id, 'unreserve', 'Unreserve') : action(node.id, 'reserve', 'Reserve')}
      ${action(node.id, 'delete', 'Delete')}
    </div>`;
}

function audit({ world }: Call, node: NodeRow): Html {
  const rows = auditOf(world, node.id).map(({ at, event, name, member }) => [
    at,
    event,
    name,
    memberById(world.db, member)?.name ?? '',
  ]);
  return html`<h2>Audit</h2>
    <div class="scroll">${table(['At', 'What', 'Of', 'By'], rows)}</div>`;
}
