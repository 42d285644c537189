import type { AdfNode } from '../../contracts/pages';
import { numberAttribute, textAttribute } from '../../domain/adf';
import { safeAddress } from '../../domain/document/escape';
import { dayWords, type Language, type Words } from '../../domain/words';
import type { FontKey } from './fonts';
import type { Run } from './piece';
import { LOOK, STATUSES } from './look';

export interface Writing {
  language: Language;
  words: Words;
}

type Style = Omit<Run, 'text'>;
type Mark = NonNullable<AdfNode['marks']>[number];

export const style = (size: number = LOOK.text, font: FontKey = 'regular'): Style => ({
  font,
  size,
  colour: LOOK.ink,
});

/** The text of a paragraph, heading or cell, with its marks, in the order of reading. */
export function runsOf(nodes: readonly AdfNode[], base: Style, writing: Writing): Run[] {
  return nodes.flatMap((node) => runsOfNode(node, base, writing));
}

type Inline = (node: AdfNode, base: Style, writing: Writing) => Run[];

const INLINE: Readonly<Record<string, Inline>> = {
  text: ({ text = '', marks = [] }, base) => [{ ...marks.reduce(marked, base), text }],
  hardBreak: (_, base) => [{ ...base, text: '\n' }],
  mention: (node, base) => [
    { ...base, colour: LOOK.link, text: textAttribute(node, 'text') ?? '@' },
  ],
  emoji: (node, base) => [
    { ...base, text: textAttribute(node, 'text') ?? textAttribute(node, 'shortName') ?? '' },
  ],
  date: (node, base, { language }) => [{ ...base, text: dateText(node, language) }],
  status: (node, base) => [
    {
      ...base,
      font: 'bold',
      size: base.size * 0.85,
      text: textAttribute(node, 'text') ?? '',
      fill: STATUSES[textAttribute(node, 'color') ?? 'neutral'] ?? STATUSES['neutral'],
    },
  ],
  inlineCard: cardRuns,
  blockCard: cardRuns,
  embedCard: cardRuns,
  placeholder: () => [],
  inlineExtension: (node, base, { words }) => [
    { ...base, font: 'italic', colour: LOOK.subtle, text: words.macroMissing(macroName(node)) },
  ],
  mediaInline: (node, base) => [
    {
      ...base,
      font: 'italic',
      text: textAttribute(node, 'alt') ?? textAttribute(node, 'id') ?? '',
    },
  ],
};

function runsOfNode(node: AdfNode, base: Style, writing: Writing): Run[] {
  const inline = Object.hasOwn(INLINE, node.type) ? INLINE[node.type] : undefined;
  return inline ? inline(node, base, writing) : runsOf(node.content ?? [], base, writing);
}

export const isInline = ({ type }: AdfNode): boolean => Object.hasOwn(INLINE, type);

export const macroName = (node: AdfNode): string =>
  textAttribute(node, 'text') ?? textAttribute(node, 'extensionKey') ?? '';

function cardRuns(node: AdfNode, base: Style): Run[] {
  const address = textAttribute(node, 'url') ?? '';
  return [linked({ ...base, text: address }, address)];
}

function linked<T extends Style>(run: T, address: string): T {
  const link = safeAddress(address);
  return link === undefined ? run : { ...run, link, colour: LOOK.link };
}

const MARKS: Readonly<Record<string, (style: Style, attrs: Record<string, unknown>) => Style>> = {
  strong: (base) => ({ ...base, font: 'bold' }),
  em: (base) => ({ ...base, font: base.font === 'bold' ? 'bold' : 'italic' }),
  code: (base) => ({ ...base, font: 'mono', size: base.size * 0.88, fill: LOOK.shade }),
  underline: (base) => ({ ...base, underline: true }),
  strike: (base) => ({ ...base, strike: true }),
  link: (base, { href }) => linked(base, typeof href === 'string' ? href : ''),
  subsup: (base, { type }) => ({
    ...base,
    size: base.size * 0.7,
    rise: base.size * (type === 'sup' ? 0.25 : -0.2),
  }),
  textColor: (base, { color }) => (isColour(color) ? { ...base, colour: color } : base),
  backgroundColor: (base, { color }) => (isColour(color) ? { ...base, fill: color } : base),
};

function marked(base: Style, { type, attrs = {} }: Mark): Style {
  const mark = Object.hasOwn(MARKS, type) ? MARKS[type] : undefined;
  return mark ? mark(base, attrs) : base;
}

const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value);

function dateText(node: AdfNode, language: Language): string {
  const moment = numberAttribute(node, 'timestamp') ?? Number(textAttribute(node, 'timestamp'));
  if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return '';
  return dayWords(language, new Date(moment).toISOString().slice(0, 10));
}
