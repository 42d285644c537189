import { html, table, type Html } from '../../kit/screen';
import type { Call } from '../call';
import { memberById } from '../members';
import type { NodeRow } from '../nodes';
import { versionsOf } from '../version-rows';
import { action, APP, hidden } from './frame';

/** The versions of a document, newest first, with what stands beside each, and how to add to them. */
export function versionsPanel({ world }: Call, node: NodeRow): Html {
  const { db } = world;
  const rows = versionsOf(db, node.id)
    .reverse()
    .map((version) => {
      const address = `${APP}/nodes/${node.id}/versions/${version.number}`;
      const label = `${version.major}.${version.minor}`;
      return [
        node.advanced === 1 ? `${version.number} (${label})` : version.number,
        version.description,
        version.file_name,
        `${version.size} bytes`,
        version.created,
        memberById(db, version.owner)?.name ?? '',
        html`<a href="${address}?action=open">Open</a>
          <a href="${address}">Download</a> ${renditions(world, node, version.number)}`,
        node.advanced === 1 && version.minor > 0
          ? action(node.id, 'promote', 'Release', [hidden('number', version.number)])
          : '',
      ];
    });
  return html`<h2>Versions</h2>
    ${table(['Version', 'Description', 'File', 'Size', 'Added', 'By', '', ''], rows)}
    <div class="row">
      ${action(node.id, 'add-version', 'Add version', [
        { name: 'file', label: 'File', type: 'file' },
        { name: 'description', label: 'Description' },
      ])}
      ${action(node.id, 'add-rendition', 'Add rendition', [
        { name: 'file', label: 'File', type: 'file' },
        { name: 'rendition_type', label: 'Type', value: 'pdf' },
      ])}
    </div>`;
}

function renditions({ db }: Call['world'], node: NodeRow, number: number): Html {
  const rows = db
    .prepare('SELECT type FROM rendition WHERE node = ? AND number = ? ORDER BY type')
    .all(node.id, number)
    .map((row) => String(row['type']));
  const address = `${APP}/nodes/${node.id}/versions/${number}/renditions`;
  return html`${rows.map((type) => html`<a href="${`${address}/${type}`}">${type}</a> `)}`;
}
