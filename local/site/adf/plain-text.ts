import { dayOf } from './day';
import { attribute, type AdfNode } from './node';

const INLINE: Record<string, (node: AdfNode) => string> = {
  text: (node) => node.text ?? '',
  hardBreak: () => '\n',
  mention: (node) => attribute(node, 'text'),
  emoji: (node) => attribute(node, 'text') || attribute(node, 'shortName'),
  status: (node) => attribute(node, 'text'),
  date: (node) => dayOf(attribute(node, 'timestamp')),
  inlineCard: (node) => attribute(node, 'url'),
  inlineExtension: () => '',
};

/** What a search index or an excerpt reads: the text of the blocks, one a line. */
export function plainText(doc: AdfNode): string {
  const lines: string[] = [];
  collect(doc, lines);
  return lines.join('\n');
}

function collect(node: AdfNode, lines: string[]): void {
  const children = node.content ?? [];
  if (node.type === 'expand' || node.type === 'nestedExpand') add(lines, attribute(node, 'title'));
  if (children.some(({ type }) => type in INLINE)) {
    add(lines, children.map((child) => INLINE[child.type]?.(child) ?? '').join(''));
    return;
  }
  if (node.type === 'blockCard' || node.type === 'embedCard') add(lines, attribute(node, 'url'));
  for (const child of children) collect(child, lines);
}

function add(lines: string[], text: string): void {
  const line = text.trim();
  if (line) lines.push(line);
}
