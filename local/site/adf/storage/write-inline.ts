import { dayOf } from '../day';
import { attributes, escape, safeUrl } from '../escape';
import { attribute } from '../node';
import type { NodeWriter } from './writer';
import { STATUS_COLOURS } from './words';
import { macro } from './write-macros';

const codePoints = (text: string): string =>
  Array.from(text, (character) => character.codePointAt(0)?.toString(16)).join('-');

export const INLINE: Record<string, NodeWriter> = {
  text: (node) => escape(node.text ?? ''),
  hardBreak: () => '<br />',
  mention: (node) =>
    `<ac:link><ri:user${attributes({ 'ri:account-id': attribute(node, 'id') })} /></ac:link>`,
  emoji: (node) => {
    const text = attribute(node, 'text');
    return `<ac:emoticon${attributes({
      'ac:emoji-shortname': attribute(node, 'shortName'),
      'ac:emoji-id': attribute(node, 'id') || codePoints(text),
      'ac:emoji-fallback': text,
    })} />`;
  },
  date: (node) => `<time${attributes({ datetime: dayOf(attribute(node, 'timestamp')) })} />`,
  status: (node) =>
    macro('status', {
      title: attribute(node, 'text'),
      colour: STATUS_COLOURS[attribute(node, 'color')] ?? 'Grey',
    }),
  placeholder: (node) => `<ac:placeholder>${escape(attribute(node, 'text'))}</ac:placeholder>`,
  inlineCard: (node) => {
    const href = safeUrl(attribute(node, 'url'));
    return href
      ? `<a${attributes({ href, 'data-card-appearance': 'inline' })}>${escape(href)}</a>`
      : '';
  },
};
