import type { AdfNode } from '../../contracts/pages';
import { numberAttribute, textAttribute } from '../adf';
import { element, escapeHtml, safeAddress } from './escape';

const MARKS: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
};

/** A text node with its marks; a mark that has no HTML of its own leaves the text as it is. */
export function textWithMarks(node: AdfNode): string {
  const plain = escapeHtml(node.text ?? '');
  return (node.marks ?? []).reduce((html, mark) => marked(html, mark), plain);
}

type Mark = NonNullable<AdfNode['marks']>[number];

function marked(html: string, { type, attrs = {} }: Mark): string {
  const tag = MARKS[type];
  if (tag !== undefined) return element(tag, {}, html);
  switch (type) {
    case 'link':
      return anchor(wordOf(attrs['href']), html);
    case 'subsup':
      return element(attrs['type'] === 'sup' ? 'sup' : 'sub', {}, html);
    case 'textColor':
      return coloured('color', attrs['color'], html);
    case 'backgroundColor':
      return coloured('background-color', attrs['color'], html);
    default:
      return html;
  }
}

function coloured(property: string, colour: unknown, html: string): string {
  const hex = wordOf(colour);
  return /^#[0-9a-fA-F]{3,8}$/.test(hex)
    ? element('span', { style: `${property}:${hex}` }, html)
    : html;
}

function anchor(address: string, html: string): string {
  const href = safeAddress(address);
  return href === undefined ? html : element('a', { href, rel: 'noopener noreferrer' }, html);
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : '');

const COLOURS = new Set(['neutral', 'purple', 'blue', 'red', 'yellow', 'green']);

const attribute = (name: string) => (node: AdfNode) => textAttribute(node, name);
const [textOf, nameOf] = [attribute('text'), attribute('shortName')];

const INLINE: Record<string, (node: AdfNode) => string> = {
  text: textWithMarks,
  hardBreak: () => '<br>',
  mention: (node) => element('span', { class: 'mention' }, escapeHtml(textOf(node) ?? '@')),
  emoji: (node) => escapeHtml(textOf(node) ?? nameOf(node) ?? ''),
  date: dateNode,
  status: statusNode,
  placeholder: () => '',
  inlineCard: cardNode,
  blockCard: cardNode,
  embedCard: cardNode,
};

/** Nodes that have no content of their own; undefined for every other node. */
export function inlineNode(node: AdfNode): string | undefined {
  return Object.hasOwn(INLINE, node.type) ? INLINE[node.type]?.(node) : undefined;
}

function dateNode(node: AdfNode): string {
  const moment = numberAttribute(node, 'timestamp') ?? Number(textAttribute(node, 'timestamp'));
  const known = Number.isFinite(moment) && Math.abs(moment) <= 8.64e15;
  const day = known ? new Date(moment).toISOString().slice(0, 10) : '';
  return element('time', { datetime: day }, day);
}

function statusNode(node: AdfNode): string {
  const colour = textAttribute(node, 'color') ?? 'neutral';
  const kind = COLOURS.has(colour) ? colour : 'neutral';
  return element(
    'span',
    { class: `status ${kind}` },
    escapeHtml(textAttribute(node, 'text') ?? ''),
  );
}

function cardNode(node: AdfNode): string {
  const address = textAttribute(node, 'url') ?? '';
  return anchor(address, escapeHtml(address));
}
