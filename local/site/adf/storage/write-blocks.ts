import { attributes, escape, safeUrl } from '../escape';
import { attribute, numberAttribute, type AdfNode } from '../node';
import type { NodeWriter, StorageWriter } from './writer';
import { LAYOUTS } from './words';

const wrap =
  (tag: string): NodeWriter =>
  (node, inside) =>
    `<${tag}>${inside(node)}</${tag}>`;

function styleOf(node: AdfNode): string {
  const styles = (node.marks ?? []).flatMap((mark) => {
    if (mark.type === 'alignment') {
      return [`text-align: ${attribute(mark, 'align') === 'end' ? 'right' : 'center'};`];
    }
    if (mark.type === 'indentation') {
      return [`margin-left: ${((numberAttribute(mark, 'level') ?? 0) * 30).toFixed(1)}px;`];
    }
    return [];
  });
  return attributes({ style: styles.length > 0 ? styles.join(' ') : undefined });
}

function task(node: AdfNode, body: string, nested: string, index: number): string {
  const done = attribute(node, 'state') === 'DONE';
  return `<ac:task><ac:task-id>${index + 1}</ac:task-id><ac:task-uuid>${escape(attribute(node, 'localId'))}</ac:task-uuid><ac:task-status>${
    done ? 'complete' : 'incomplete'
  }</ac:task-status><ac:task-body><span class="placeholder-inline-tasks">${body}</span>${nested}</ac:task-body></ac:task>`;
}

/** A nested list stands beside its parent item in ADF and inside the parent's body in storage. */
function tasks(list: AdfNode, inside: (node: AdfNode) => string): string {
  const children = list.content ?? [];
  return children
    .map((child, index) => {
      if (child.type === 'taskList') return '';
      const next = children[index + 1];
      const nested = next?.type === 'taskList' ? taskList(next, inside) : '';
      return task(child, inside(child), nested, index);
    })
    .join('');
}

const taskList = (node: AdfNode, inside: (node: AdfNode) => string): string =>
  `<ac:task-list${attributes({ 'ac:task-list-id': attribute(node, 'localId') })}>${tasks(node, inside)}</ac:task-list>`;

function cell(tag: 'td' | 'th'): NodeWriter {
  return (node, inside) => {
    const span = (name: string) => {
      const value = numberAttribute(node, name) ?? 1;
      return value > 1 ? value : undefined;
    };
    return `<${tag}${attributes({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      'data-highlight-colour': attribute(node, 'background') || undefined,
    })}>${inside(node)}</${tag}>`;
  };
}

function columns(table: AdfNode): string {
  const widths = (table.content?.[0]?.content ?? []).flatMap(({ attrs }) => {
    const list = attrs?.['colwidth'];
    return Array.isArray(list) ? list.map(Number) : [];
  });
  if (widths.length === 0) return '';
  return `<colgroup>${widths.map((width) => `<col style="width: ${width.toFixed(1)}px;" />`).join('')}</colgroup>`;
}

function image(node: AdfNode, inside: (node: AdfNode) => string, ctx: StorageWriter): string {
  const media = node.content?.find(({ type }) => type === 'media');
  if (!media) return '';
  const resource = resourceOf(media, ctx);
  if (!resource) return '';
  const caption = node.content?.find(({ type }) => type === 'caption');
  const width = numberAttribute(node, 'width') ?? numberAttribute(media, 'width');
  return `<ac:image${attributes({
    'ac:align':
      attribute(node, 'layout').replace('align-start', 'left').replace('align-end', 'right') ||
      'center',
    'ac:layout': attribute(node, 'layout') || 'center',
    'ac:width': width,
    'ac:alt': attribute(media, 'alt') || undefined,
  })}>${resource}${caption ? `<ac:caption><p>${inside(caption)}</p></ac:caption>` : ''}</ac:image>`;
}

export function resourceOf(media: AdfNode, ctx: StorageWriter): string {
  if (attribute(media, 'type') === 'external') {
    return `<ri:url${attributes({ 'ri:value': attribute(media, 'url') })} />`;
  }
  const name = ctx.attachmentName(attribute(media, 'id'));
  return name === undefined ? '' : `<ri:attachment${attributes({ 'ri:filename': name })} />`;
}

function layoutType(section: AdfNode): string {
  const widths = (section.content ?? []).map((column) => numberAttribute(column, 'width') ?? 0);
  const found = Object.entries(LAYOUTS).find(
    ([, shape]) =>
      shape.length === widths.length &&
      shape.every((width, index) => Math.abs(width - (widths[index] ?? 0)) < 1),
  );
  const sameCount = Object.entries(LAYOUTS).find(([, shape]) => shape.length === widths.length);
  return (found ?? sameCount)?.[0] ?? 'single';
}

const card = (appearance: string): NodeWriter => {
  return (node) => {
    const href = safeUrl(attribute(node, 'url'));
    return href
      ? `<p><a${attributes({
          href,
          'data-card-appearance': appearance,
          'data-layout': attribute(node, 'layout') || undefined,
          'data-width': numberAttribute(node, 'width'),
        })}>${escape(href)}</a></p>`
      : '';
  };
};

export const BLOCKS: Record<string, NodeWriter> = {
  paragraph: (node, inside) => {
    const style = styleOf(node);
    return node.content?.length || style ? `<p${style}>${inside(node)}</p>` : '<p />';
  },
  heading: (node, inside) => {
    const level = numberAttribute(node, 'level') ?? 1;
    return `<h${level}${styleOf(node)}>${inside(node)}</h${level}>`;
  },
  bulletList: wrap('ul'),
  orderedList: (node, inside) =>
    `<ol${attributes({ start: numberAttribute(node, 'order') })}>${inside(node)}</ol>`,
  listItem: wrap('li'),
  taskList: (node, inside) => taskList(node, inside),
  blockquote: wrap('blockquote'),
  rule: () => '<hr />',
  table: (node, inside) =>
    `<table${attributes({
      'data-layout': attribute(node, 'layout') || undefined,
      'data-table-width': numberAttribute(node, 'width'),
      'ac:local-id': attribute(node, 'localId') || undefined,
    })}>${columns(node)}<tbody>${inside(node)}</tbody></table>`,
  tableRow: wrap('tr'),
  tableHeader: cell('th'),
  tableCell: cell('td'),
  mediaSingle: image,
  layoutSection: (node, inside) =>
    `<ac:layout><ac:layout-section${attributes({ 'ac:type': layoutType(node) })}>${inside(node)}</ac:layout-section></ac:layout>`,
  layoutColumn: wrap('ac:layout-cell'),
  blockCard: card('block'),
  embedCard: card('embed'),
};
