import type { AdfMark, AdfNode } from '../node';
import { atLeastOne, type ElementReader, type Reading } from './reader';
import { LAYOUTS } from './words';
import { childOf, elementsOf, isElement, textOf, type XmlElement } from './xml';

function styleMarks(style = ''): { marks?: AdfMark[] } {
  const align = /text-align:\s*(center|right)/.exec(style)?.[1];
  if (align !== undefined) {
    return {
      marks: [{ type: 'alignment', attrs: { align: align === 'right' ? 'end' : 'center' } }],
    };
  }
  const margin = Number(/margin-left:\s*([\d.]+)px/.exec(style)?.[1] ?? 0);
  const level = Math.min(6, Math.round(margin / 30));
  return level > 0 ? { marks: [{ type: 'indentation', attrs: { level } }] } : {};
}

const paragraph: ElementReader = (element, reading) => {
  const children = element.children.filter((child) => isElement(child) || child.trim() !== '');
  const only = children.length === 1 ? children[0] : undefined;
  const appearance =
    only !== undefined && isElement(only) ? only.attrs['data-card-appearance'] : '';
  if (only !== undefined && isElement(only) && (appearance === 'block' || appearance === 'embed')) {
    return [card(only, appearance)];
  }
  return [
    {
      type: 'paragraph',
      ...styleMarks(element.attrs['style']),
      content: trimmed(reading.inline(element.children)),
    },
  ];
};

function card({ attrs }: XmlElement, appearance: 'block' | 'embed'): AdfNode {
  const url = attrs['href'] ?? '';
  if (appearance === 'block') return { type: 'blockCard', attrs: { url } };
  return { type: 'embedCard', attrs: { url, layout: attrs['data-layout'] ?? 'center' } };
}

/** White space at a paragraph's ends is only the XML's indentation when there is a line break in it. */
const trimmed = (nodes: AdfNode[]): AdfNode[] =>
  nodes.filter((node, index) => {
    const edge = index === 0 || index === nodes.length - 1;
    return !(edge && node.type === 'text' && node.text === ' ');
  });

const heading =
  (level: number): ElementReader =>
  (element, reading) => [
    {
      type: 'heading',
      attrs: { level },
      ...styleMarks(element.attrs['style']),
      content: trimmed(reading.inline(element.children)),
    },
  ];

const items: ElementReader = (element, reading) =>
  elementsOf(element, 'li').map((item) => ({
    type: 'listItem',
    content: atLeastOne(reading.blocks(item.children)),
  }));

function taskList(element: XmlElement, reading: Reading): AdfNode {
  const content = elementsOf(element).flatMap((child) =>
    child.name === 'ac:task-list' ? [taskList(child, reading)] : task(child, reading),
  );
  const localId = element.attrs['ac:task-list-id'] ?? reading.newId();
  return { type: 'taskList', attrs: { localId }, content };
}

function task(element: XmlElement, reading: Reading): AdfNode[] {
  if (element.name !== 'ac:task') return [];
  const uuid = childOf(element, 'ac:task-uuid');
  const status = childOf(element, 'ac:task-status');
  const body = childOf(element, 'ac:task-body');
  const nested = body ? elementsOf(body, 'ac:task-list') : [];
  const words = (body?.children ?? []).filter(
    (child) => !isElement(child) || child.name !== 'ac:task-list',
  );
  return [
    {
      type: 'taskItem',
      attrs: {
        localId: uuid ? textOf(uuid) : reading.newId(),
        state: status && textOf(status).trim() === 'complete' ? 'DONE' : 'TODO',
      },
      content: trimmed(reading.inline(words)),
    },
    ...nested.map((list) => taskList(list, reading)),
  ];
}

function rows(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? rows(child) : [];
  });
}

const table: ElementReader = (element, reading) => {
  const group = childOf(element, 'colgroup');
  const widths = (group ? elementsOf(group, 'col') : []).map(({ attrs }) =>
    Number(/width:\s*([\d.]+)px/.exec(attrs['style'] ?? '')?.[1] ?? 0),
  );
  const width = Number(element.attrs['data-table-width'] ?? 0);
  const content = rows(element).map((row) => ({
    type: 'tableRow',
    content: elementsOf(row).map((each, index) => cell(each, reading, widths[index])),
  }));
  if (content.length === 0) return [];
  const layout = element.attrs['data-layout'];
  const attrs = {
    ...(layout !== undefined && { layout }),
    ...(width > 0 && { width }),
    ...(element.attrs['ac:local-id'] !== undefined && { localId: element.attrs['ac:local-id'] }),
  };
  return [{ type: 'table', attrs, content }];
};

function cell(element: XmlElement, reading: Reading, width: number | undefined): AdfNode {
  const { attrs } = element;
  const span = (name: string) => (attrs[name] === undefined ? {} : { [name]: Number(attrs[name]) });
  const background = attrs['data-highlight-colour'];
  return {
    type: element.name === 'th' ? 'tableHeader' : 'tableCell',
    attrs: {
      ...span('colspan'),
      ...span('rowspan'),
      ...(width !== undefined && width > 0 && { colwidth: [width] }),
      ...(background !== undefined && { background }),
    },
    content: atLeastOne(reading.blocks(element.children)),
  };
}

const ALIGNMENTS: Record<string, string> = { left: 'align-start', right: 'align-end' };

const image: ElementReader = (element, reading) => {
  const media = mediaOf(element, reading);
  if (!media) return [];
  const caption = childOf(element, 'ac:caption');
  const { attrs } = element;
  const align = attrs['ac:align'] ?? '';
  const width = Number(attrs['ac:width'] ?? 0);
  return [
    {
      type: 'mediaSingle',
      attrs: {
        layout: attrs['ac:layout'] ?? ALIGNMENTS[align] ?? 'center',
        ...(width > 0 && { width, widthType: 'pixel' }),
      },
      content: [
        { ...media, attrs: { ...media.attrs, ...(attrs['ac:alt'] && { alt: attrs['ac:alt'] }) } },
        ...(caption ? [{ type: 'caption', content: reading.inline(captionText(caption)) }] : []),
      ],
    },
  ];
};

const captionText = (caption: XmlElement) => childOf(caption, 'p')?.children ?? caption.children;

/** The media node for the ri:attachment or ri:url inside; undefined when the page has no such attachment. */
export function mediaOf(element: XmlElement, { ctx }: Reading): AdfNode | undefined {
  const url = childOf(element, 'ri:url')?.attrs['ri:value'];
  if (url !== undefined) return { type: 'media', attrs: { type: 'external', url } };
  const name = childOf(element, 'ri:attachment')?.attrs['ri:filename'];
  const found = name === undefined ? undefined : ctx.attachment?.(name);
  return found && { type: 'media', attrs: { type: 'file', ...found } };
}

/** A fixed-width or single section holds ordinary blocks; the others are ADF's layout. */
const layout: ElementReader = (element, reading) =>
  elementsOf(element, 'ac:layout-section').flatMap((section): AdfNode[] => {
    const cells = elementsOf(section, 'ac:layout-cell');
    const widths = LAYOUTS[section.attrs['ac:type'] ?? ''] ?? [];
    if (cells.length < 2) return cells.flatMap((each) => reading.blocks(each.children));
    const content = cells.map((each, index) => ({
      type: 'layoutColumn',
      attrs: { width: widths[index] ?? 100 / cells.length },
      content: atLeastOne(reading.blocks(each.children)),
    }));
    return [{ type: 'layoutSection', content }];
  });

export const BLOCK_READERS = new Map<string, ElementReader>([
  ['p', paragraph],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, ElementReader] => [`h${level}`, heading(level)]),
  ['ul', (element, reading) => [{ type: 'bulletList', content: items(element, reading) }]],
  [
    'ol',
    (element, reading) => [
      {
        type: 'orderedList',
        attrs: { order: Number(element.attrs['start'] ?? 1) },
        content: items(element, reading),
      },
    ],
  ],
  ['ac:task-list', (element, reading) => [taskList(element, reading)]],
  [
    'blockquote',
    (element, reading) => [
      { type: 'blockquote', content: atLeastOne(reading.blocks(element.children)) },
    ],
  ],
  ['hr', () => [{ type: 'rule' }]],
  ['pre', (element) => [{ type: 'codeBlock', content: [{ type: 'text', text: textOf(element) }] }]],
  ['table', table],
  ['ac:image', image],
  ['ac:layout', layout],
  ['div', (element, reading) => reading.blocks(element.children)],
]);
