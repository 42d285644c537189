import type { AdfNode } from '../../contracts/pages';
import { MAX_DEPTH, nodesOf, numberAttribute, textAttribute } from '../../domain/adf';
import type { AssetFigure } from '../../domain/document/context';
import { isAssetMacro } from '../../domain/references';
import { BAR, barred, textBlock, type Block, type Making } from './block';
import { LOOK, PANELS } from './look';
import { pictureBlock } from './picture';
import { isInline, macroName, runsOf, style } from './runs';
import { tableBlock } from './table';

/** Where a node stands: how wide, how deep, and in bold where a heading cell holds it. */
interface Place {
  width: number;
  depth: number;
  bold?: boolean;
}

type Maker = (making: Making, node: AdfNode, place: Place) => Block[];

/** The blocks of a page, each as wide as there is room; a node that is not known gives what is in it. */
export function blocksOf(making: Making, nodes: readonly AdfNode[], place: Place): Block[] {
  if (nodes.length > 0 && nodes.every(isInline)) return [paragraph(making, nodes, place)];
  return nodes.flatMap((node) => {
    if (place.depth >= MAX_DEPTH) return [plain(making, node, place)];
    const maker = Object.hasOwn(MAKERS, node.type) ? MAKERS[node.type] : undefined;
    const deeper = { ...place, depth: place.depth + 1 };
    return maker ? maker(making, node, deeper) : blocksOf(making, node.content ?? [], deeper);
  });
}

const MAKERS: Readonly<Record<string, Maker>> = {
  paragraph: (making, { content = [] }, place) => [paragraph(making, content, place)],
  heading,
  bulletList: (making, node, place) => list(making, node, place, () => '•'),
  orderedList: (making, node, place) => {
    const first = numberAttribute(node, 'order') ?? 1;
    return list(making, node, place, (index) => `${first + index}.`);
  },
  taskList: (making, node, place) =>
    list(making, node, place, (_, item) => (textAttribute(item, 'state') === 'DONE' ? '☑' : '☐')),
  decisionList: (making, node, place) => list(making, node, place, () => '◇'),
  codeBlock,
  blockquote: (making, { content = [] }, place) => [
    barred(making, blocksOf(making, content, inside(place)), {
      colour: LOOK.rule,
      tag: 'BlockQuote',
    }),
  ],
  panel: (making, node, place) => {
    const colour = PANELS[textAttribute(node, 'panelType') ?? 'info'] ?? LOOK.rule;
    return [
      barred(making, blocksOf(making, node.content ?? [], inside(place)), { colour, tag: 'Div' }),
    ];
  },
  rule: ({ paper }, _, { width }) => [
    {
      height: 2 * LOOK.gap,
      draw(x) {
        const y = paper.y + LOOK.gap / 2;
        paper.decoration(() => void paper.doc.rect(x, y, width, 0.7).fill(LOOK.rule));
        paper.space(2 * LOOK.gap);
      },
    },
  ],
  table: (making, node, { width, depth }) => [
    tableBlock(making, node, width, (nodes, room, bold) =>
      blocksOf(making, nodes, { width: room, depth, bold }),
    ),
  ],
  expand,
  nestedExpand: expand,
  media: mediaBlocks,
  mediaSingle: (making, node, place) => blocksOf(making, node.content ?? [], place),
  caption: (making, { content = [] }, { width }) => [small(making, content, width)],
  blockCard: (making, node, place) => [paragraph(making, [node], place)],
  embedCard: (making, node, place) => [paragraph(making, [node], place)],
  extension,
};

const inside = (place: Place): Place => ({ ...place, width: place.width - BAR });

const baseOf = ({ bold }: Place) => style(LOOK.text, bold === true ? 'bold' : 'regular');

function paragraph(making: Making, content: readonly AdfNode[], place: Place): Block {
  const writing = { language: making.language, words: making.context.words };
  return textBlock(making, runsOf(content, baseOf(place), writing), place.width, { tag: 'P' });
}

const plain = (making: Making, node: AdfNode, { width }: Place): Block => {
  const text = [...nodesOf(node)].map((one) => one.text ?? '').join('');
  return textBlock(making, [{ ...style(), text }], width, { tag: 'P' });
};

function small(making: Making, content: readonly AdfNode[], width: number): Block {
  const writing = { language: making.language, words: making.context.words };
  const base = { ...style(LOOK.small), colour: LOOK.subtle };
  return textBlock(making, runsOf(content, base, writing), width, { tag: 'Caption' });
}

function heading(making: Making, node: AdfNode, { width }: Place): Block[] {
  const level = Math.min(6, Math.max(1, Math.trunc(numberAttribute(node, 'level') ?? 1)));
  const size = LOOK.headings[level - 1] ?? LOOK.text;
  const writing = { language: making.language, words: making.context.words };
  const runs = runsOf(node.content ?? [], style(size, 'bold'), writing);
  const block = textBlock(making, runs, width, {
    // The page's title is the only H1.
    tag: `H${Math.min(6, level + 1)}`,
    before: size * 0.7,
    after: size * 0.35,
    keep: 30,
  });
  const title = runs.map(({ text }) => text).join('');
  return [
    {
      height: block.height,
      draw(x, parent) {
        block.draw(x, parent);
        making.paper.bookmark(title, level);
      },
    },
  ];
}

const INDENT = 18;

function list(
  making: Making,
  node: AdfNode,
  place: Place,
  label: (index: number, item: AdfNode) => string,
): Block[] {
  const { paper } = making;
  const room = { ...place, width: place.width - INDENT };
  const isItem = ({ type }: AdfNode) => type.endsWith('Item');
  const items = (node.content ?? []).map((item, index) => ({
    sign: paper.lines([{ ...baseOf(place), text: isItem(item) ? label(index, item) : '' }], INDENT),
    blocks: blocksOf(making, isItem(item) ? (item.content ?? []) : [item], room),
  }));
  const height = items.reduce((sum, { blocks }) => sum + heights(blocks), 0);
  return [
    {
      height,
      draw(x, parent) {
        const element = paper.group(parent, 'L');
        for (const { sign, blocks } of items) {
          paper.room(Math.min(heights(blocks), 28));
          const item = paper.group(element, 'LI');
          paper.element(item, 'Lbl', () => paper.place(sign, x, paper.y));
          const body = paper.group(item, 'LBody');
          for (const block of blocks) block.draw(x + INDENT, body);
          body.end();
          item.end();
        }
        element.end();
      },
    },
  ];
}

const heights = (blocks: readonly Block[]) => blocks.reduce((sum, { height }) => sum + height, 0);

function codeBlock(making: Making, node: AdfNode, { width }: Place): Block[] {
  const { paper } = making;
  const text = [...nodesOf(node)].map((one) => one.text ?? '').join('');
  const lines = paper.lines([{ ...style(LOOK.code, 'mono'), text: tabs(text) }], width - 16);
  const height = lines.reduce((sum, line) => sum + line.height, 0) + 2 * LOOK.gap;
  return [
    {
      height: height + LOOK.gap,
      draw(x, parent) {
        paper.space(LOOK.gap);
        paper.element(parent, 'Code', () =>
          paper.write(lines, x + 8, { x, width, fill: LOOK.shade }),
        );
        paper.space(2 * LOOK.gap);
      },
    },
  ];
}

// Blanks at the beginning of a line mean something in code; others stay single.
const tabs = (text: string) =>
  text.replaceAll('\t', '    ').replace(/^ +| {2,}/gm, (blanks) => '\u00A0'.repeat(blanks.length));

function expand(making: Making, node: AdfNode, place: Place): Block[] {
  const title = textAttribute(node, 'title') ?? '';
  const head = textBlock(
    making,
    [{ ...style(LOOK.text, 'bold'), text: title }],
    place.width - BAR,
    {
      tag: 'P',
    },
  );
  const blocks = blocksOf(making, node.content ?? [], inside(place));
  return [
    barred(making, [...(title === '' ? [] : [head]), ...blocks], { colour: LOOK.rule, tag: 'Div' }),
  ];
}

function mediaBlocks(making: Making, node: AdfNode, { width }: Place): Block[] {
  const id = textAttribute(node, 'id') ?? '';
  const file = making.context.files.get(id);
  const alt = textAttribute(node, 'alt') ?? '';
  const name = file?.name ?? textAttribute(node, 'url') ?? (alt === '' ? id : alt);
  return [pictureBlock(making, { embedded: file?.embedded ?? null, alt, name }, width)];
}

function extension(making: Making, node: AdfNode, { width }: Place): Block[] {
  if (!isAssetMacro(node)) {
    const text = making.context.words.macroMissing(macroName(node));
    const look = { ...style(LOOK.text, 'italic'), colour: LOOK.subtle, text };
    return [textBlock(making, [look], width, { tag: 'P' })];
  }
  const figures = making.context.assetsOf(textAttribute(node, 'localId') ?? '');
  return figures.flatMap((figure) => assetBlocks(making, figure, width));
}

/** The approved asset: its picture, and what was true of it. */
function assetBlocks(
  making: Making,
  { name, altText, picture, facts }: AssetFigure,
  width: number,
) {
  const lines = facts.map(([label, value]) => `${label}: ${value}`).join('  ·  ');
  return [
    pictureBlock(making, { embedded: picture, alt: altText ?? '', name }, width),
    textBlock(making, [{ ...style(LOOK.small, 'bold'), text: name }], width, {
      tag: 'Caption',
      after: 0,
    }),
    textBlock(making, [{ ...style(LOOK.small), colour: LOOK.subtle, text: lines }], width, {
      tag: 'Caption',
      after: LOOK.gap * 1.5,
    }),
  ];
}
