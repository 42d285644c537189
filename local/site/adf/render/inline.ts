import { dayOf, readableDay } from '../day';
import { attributes, escape, safeUrl } from '../escape';
import { attribute } from '../node';
import type { NodeRenderer } from './context';
import { mediaElement } from './media';

const STATUS_COLOURS = new Set(['neutral', 'purple', 'blue', 'red', 'yellow', 'green']);

export const INLINE_NODES: Record<string, NodeRenderer> = {
  text: (node) => escape(node.text ?? ''),
  hardBreak: () => '<br />',
  mention: (node, _inside, ctx) => {
    const id = attribute(node, 'id');
    const name = ctx.person(id) ?? attribute(node, 'text').replace(/^@/, '');
    return `<span class="adf-mention"${attributes({ 'data-account-id': id })}>@${escape(name)}</span>`;
  },
  emoji: (node) =>
    `<span class="adf-emoji"${attributes({ title: attribute(node, 'shortName') })}>${escape(
      attribute(node, 'text') || attribute(node, 'shortName'),
    )}</span>`,
  date: (node) => {
    const timestamp = attribute(node, 'timestamp');
    return `<time class="adf-date"${attributes({ datetime: dayOf(timestamp) })}>${escape(readableDay(timestamp))}</time>`;
  },
  status: (node) => {
    const colour = attribute(node, 'color');
    const known = STATUS_COLOURS.has(colour) ? colour : 'neutral';
    return `<span class="adf-status adf-status-${known}">${escape(attribute(node, 'text'))}</span>`;
  },
  inlineCard: (node) => {
    const url = safeUrl(attribute(node, 'url'));
    return url ? `<a class="adf-card"${attributes({ href: url })}>${escape(url)}</a>` : '';
  },
  placeholder: (node) => `<span class="adf-placeholder">${escape(attribute(node, 'text'))}</span>`,
  mediaInline: (node, _inside, ctx) => mediaElement(node, ctx),
  inlineExtension: (node, _inside, ctx) => ctx.macro(node, ''),
};
