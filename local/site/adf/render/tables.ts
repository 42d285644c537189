import { attributes, safeColour } from '../escape';
import { attribute, numberAttribute, type AdfNode } from '../node';
import type { NodeRenderer } from './context';

function cell(tag: 'td' | 'th'): NodeRenderer {
  return (node, inside) => {
    const colour = safeColour(attribute(node, 'background'));
    return `<${tag}${attributes({
      colspan: spanOf(node, 'colspan'),
      rowspan: spanOf(node, 'rowspan'),
      // Authors choose pale backgrounds; in the dark theme the text on them must stay dark.
      class: colour && 'adf-cell-coloured',
      style: colour && `background-color: ${colour}`,
    }).replace(/ (class|style)=""/g, '')}>${inside(node)}</${tag}>`;
  };
}

function spanOf(node: AdfNode, name: string): number | undefined {
  const span = numberAttribute(node, name);
  return span !== undefined && span > 1 ? span : undefined;
}

function columns(table: AdfNode): string {
  const widths = (table.content?.[0]?.content ?? []).flatMap((first) => {
    const list = first.attrs?.['colwidth'];
    return Array.isArray(list) ? list.map(Number) : [];
  });
  if (widths.length === 0 || widths.some((each) => !(each > 0))) return '';
  return `<colgroup>${widths.map((each) => `<col style="width: ${each}px" />`).join('')}</colgroup>`;
}

export const TABLE_NODES: Record<string, NodeRenderer> = {
  table: (node, inside) => {
    const numbered = node.attrs?.['isNumberColumnEnabled'] === true ? ' adf-table-numbered' : '';
    return `<div class="adf-table"><table class="adf${numbered}">${columns(node)}<tbody>${inside(node)}</tbody></table></div>`;
  },
  tableRow: (node, inside) => `<tr>${inside(node)}</tr>`,
  tableHeader: cell('th'),
  tableCell: cell('td'),
};
