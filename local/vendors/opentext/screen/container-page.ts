import { html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
import { templatesFor } from '../document-templates';
import { childrenOf, CLASSIFICATION, maySee, moreOf, type NodeRow, TYPE_NAMES } from '../nodes';
import { WORKSPACE } from '../nodes';
import { action, nodeLink } from './frame';

/** What lies in a folder, a workspace or a classification tree. */
export function containerPage(call: Call, node: NodeRow): Html {
  const { db } = call.world;
  const children = childrenOf(db, node.id).filter((child) => maySee(call, child));
  const rows = children.map((child) => [
    nodeLink(child.id, child.name),
    TYPE_NAMES[child.type] ?? '',
    child.type === CLASSIFICATION ? ruleOf(child) : child.description,
    child.modified.slice(0, 10),
    child.id,
  ]);
  const filed = node.type === CLASSIFICATION ? recordsUnder(call, node) : '';
  return html`${
    children.length > 0 || filed === ''
      ? table(['Name', 'Type', 'About', 'Modified', 'Id'], rows)
      : ''
  }
  ${filed} ${PLACES.includes(node.type) && additions(call, node)}`;
}

/** Folders, the Enterprise volume and workspaces take documents. */
const PLACES = [0, 141, WORKSPACE];

function additions(call: Call, node: NodeRow): Html {
  const templates = templatesFor(call).map(({ id, name }) => ({ value: String(id), text: name }));
  const named = (label: string) => ({ name: 'name', label });
  return html`<h2>Add</h2>
    ${action(node.id, 'add-folder', 'New folder', [named('Name of the folder')])}
    ${action(node.id, 'add-document', 'New document', [
      named('Name of the document'),
      { name: 'file', label: 'File', type: 'file' },
    ])}
    ${action(node.id, 'add-from-template', 'New from template', [
      named('Name of the document'),
      { name: 'template_id', label: 'Template', options: templates },
    ])}
    ${action(node.id, 'add-workspace', 'New workspace', [
      named('Name of the workspace'),
      { name: 'template_id', label: 'Template', options: workspaceTemplates(call) },
    ])}`;
}

const workspaceTemplates = ({ world }: Call) =>
  childrenOf(world.db, TEMPLATES_VOLUME_ID)
    .filter(({ type }) => type === WORKSPACE)
    .map(({ id, name }) => ({ value: String(id), text: name }));

const TEMPLATES_VOLUME_ID = 2015;

function ruleOf(classification: NodeRow): string {
  const { file_number = '', rsi } = moreOf(classification);
  return rsi === undefined ? file_number : `${file_number}, retention ${rsi}`;
}

function recordsUnder(call: Call, node: NodeRow): Html {
  const rows = call.world.db
    .prepare(
      `SELECT node.* FROM node JOIN record ON record.node = node.id
       WHERE record.class = ? AND node.deleted = 0 ORDER BY node.name`,
    )
    .all(node.id) as unknown as NodeRow[];
  const visible = rows.filter((row) => maySee(call, row));
  return html`<h2>Records</h2>
    ${table(
      ['Name', 'Modified', 'Id'],
      visible.map((row) => [nodeLink(row.id, row.name), row.modified.slice(0, 10), row.id]),
    )}`;
}
