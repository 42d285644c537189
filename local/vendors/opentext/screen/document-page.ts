import { html, table, type Html } from '../../kit/screen';
import { auditOf } from '../audit';
import type { Call } from '../call';
import { categoriesOn, categoryOf, categoryValuesOf, type Attribute } from '../category-values';
import { memberById } from '../members';
import { moreOf, type NodeRow } from '../nodes';
import { effective, rightsOf } from '../rights';
import { recordPanel } from './document-record';
import { versionsPanel } from './document-versions';
import { action, hidden } from './frame';
import { routingPanel } from './process-pages';

/** All that the server knows of one document, and what a records manager does to it. */
export function documentPage(call: Call, node: NodeRow): Html {
  return html`${facts(call, node)} ${versionsPanel(call, node)} ${recordPanel(call, node)}
  ${categories(call, node)} ${routingPanel(call, node)} ${rights(call, node)} ${changes(node)}
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

function categories({ world }: Call, node: NodeRow): Html {
  const values = categoryValuesOf(world.db, node.id);
  const groups = categoriesOn(world.db, node.id).map((id) => {
    const { name, attributes } = categoryOf(world.db, id);
    const rows = Object.entries(values)
      .filter(([key]) => key.startsWith(`${id}_`))
      .map(([key, value]) => [key, titleOf(attributes, key), shown(value)]);
    return html`<h2>${name}</h2>
      ${table(['Key', 'Attribute', 'Value'], rows)}`;
  });
  return html`${groups}`;
}

/** Of a set's row: the set's name and the column's. */
function titleOf(attributes: readonly Attribute[], key: string): string {
  const [, first, row, column] = key.split('_').map(Number);
  const attribute = attributes.find(({ number }) => number === first);
  const inner = attribute?.set?.find(({ number }) => number === column);
  if (!attribute) return key;
  return inner ? `${attribute.name} ${row}: ${inner.name}` : attribute.name;
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '';

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
