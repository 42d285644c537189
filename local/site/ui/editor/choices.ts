import type { Node } from 'prosemirror-model';
import { setBlockType } from 'prosemirror-commands';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';

import type { IconName } from '../kit/icons';
import type { AppModule } from '../rest/shapes';
import { insertBlock, insertInline } from './insert-block';
import { nodeType } from './keys';

/** What `/` offers. */
export interface Choice {
  id: string;
  title: string;
  description: string;
  /** Other words that find it. */
  words: string;
  icon: IconName;
  run: Command;
}

const block =
  (make: () => Node): Command =>
  (state, dispatch) => {
    dispatch?.(insertBlock(state.tr, make()));
    return true;
  };

const inline =
  (make: () => Node): Command =>
  (state, dispatch) => {
    dispatch?.(insertInline(state.tr, make()));
    return true;
  };

const paragraph = () => nodeType('paragraph').create();

export function newTable(rows: number, columns: number): Node {
  const row = (cell: string) =>
    nodeType('tableRow').create(
      null,
      Array.from({ length: columns }, () => nodeType(cell).create(null, paragraph())),
    );
  return nodeType('table').create(
    null,
    Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  );
}

const panel = (panelType: string, title: string, words: string): Choice => ({
  id: `panel-${panelType}`,
  title,
  description: 'Highlight text in a coloured panel',
  words: `panel ${words}`,
  icon: 'panel',
  run: block(() => nodeType('panel').create({ panelType }, paragraph())),
});

const heading = (level: number): Choice => ({
  id: `heading-${level}`,
  title: `Heading ${level}`,
  description: level === 1 ? 'The largest heading' : 'A smaller heading',
  words: `title h${level}`,
  icon: 'heading',
  run: setBlockType(nodeType('heading'), { level }),
});

export const newTaskList = (): Node =>
  nodeType('taskList').create(null, nodeType('taskItem').create({ state: 'TODO' }));

const today = (): string => {
  const now = new Date();
  return String(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
};

function layout(): Node {
  const column = () => nodeType('layoutColumn').create({ width: 50 }, paragraph());
  return nodeType('layoutSection').create(null, [column(), column()]);
}

const LISTS_AND_TABLES: Choice[] = [
  {
    id: 'task',
    title: 'Action item',
    description: 'Create and assign action items',
    words: 'task checkbox todo list',
    icon: 'task',
    run: block(newTaskList),
  },
  {
    id: 'table',
    title: 'Table',
    description: 'Insert a table of three columns',
    words: 'grid rows columns',
    icon: 'table',
    run: block(() => newTable(3, 3)),
  },
  {
    id: 'bullets',
    title: 'Bullet list',
    description: 'Create an unordered list',
    words: 'ul unordered',
    icon: 'list',
    run: wrapInList(nodeType('bulletList')),
  },
  {
    id: 'numbers',
    title: 'Numbered list',
    description: 'Create an ordered list',
    words: 'ol ordered',
    icon: 'numbered',
    run: wrapInList(nodeType('orderedList')),
  },
];

const TEXT_AND_PANELS: Choice[] = [
  ...[1, 2, 3, 4].map(heading),
  panel('info', 'Info panel', 'information note blue'),
  panel('note', 'Note panel', 'purple'),
  panel('success', 'Success panel', 'tip green'),
  panel('warning', 'Warning panel', 'yellow'),
  panel('error', 'Error panel', 'red'),
  {
    id: 'decision',
    title: 'Decision',
    description: 'Capture decisions so they’re easy to track',
    words: 'agreed',
    icon: 'decision',
    run: block(() => nodeType('decisionList').create(null, nodeType('decisionItem').create())),
  },
  {
    id: 'status',
    title: 'Status',
    description: 'Add a custom status label',
    words: 'lozenge badge',
    icon: 'status',
    run: inline(() =>
      nodeType('status').create({
        text: 'In progress',
        color: 'blue',
        localId: crypto.randomUUID(),
        style: '',
      }),
    ),
  },
  {
    id: 'date',
    title: 'Date',
    description: 'Add a date using a calendar',
    words: 'day today',
    icon: 'date',
    run: inline(() => nodeType('date').create({ timestamp: today() })),
  },
  {
    id: 'expand',
    title: 'Expand',
    description: 'Insert an expandable section',
    words: 'collapse details',
    icon: 'expand',
    run: block(() => nodeType('expand').create({ title: '' }, paragraph())),
  },
  {
    id: 'layout',
    title: 'Two columns',
    description: 'Arrange content side by side',
    words: 'layout section',
    icon: 'layout',
    run: block(layout),
  },
  {
    id: 'quote',
    title: 'Quote',
    description: 'Insert a quote or citation',
    words: 'blockquote',
    icon: 'quote',
    run: block(() => nodeType('blockquote').create(null, paragraph())),
  },
  {
    id: 'code',
    title: 'Code snippet',
    description: 'Display code with its spaces and lines',
    words: 'codeblock pre',
    icon: 'code',
    run: block(() => nodeType('codeBlock').create()),
  },
  {
    id: 'divider',
    title: 'Divider',
    description: 'Separate content with a line',
    words: 'rule hr line',
    icon: 'divider',
    run: block(() => nodeType('rule').create()),
  },
];

/** Confluence's own elements; `chooseImage` asks for a file. */
export const builtInChoices = (chooseImage: () => void): Choice[] => [
  ...LISTS_AND_TABLES,
  {
    id: 'image',
    title: 'Image',
    description: 'Upload a picture from your computer',
    words: 'picture photo file media upload',
    icon: 'image',
    run: () => (chooseImage(), true),
  },
  ...TEXT_AND_PANELS,
];

export const macroChoices = (
  modules: readonly AppModule[],
  insert: (module: AppModule) => void,
): Choice[] =>
  modules
    .filter(({ type, properties }) => type === 'macro' && properties['hidden'] !== true)
    .map((module) => ({
      id: `macro-${module.key}`,
      title: module.title,
      description: module.description,
      words: module.key,
      icon: 'app',
      run: () => (insert(module), true),
    }));

/** Those whose title begins with the text first, then those with a word that does, then the rest that contain it. */
export function matchingChoices(choices: readonly Choice[], query: string): Choice[] {
  const text = query.trim().toLowerCase();
  if (!text) return [...choices];
  const rank = ({ title, words }: Choice): number => {
    const name = title.toLowerCase();
    if (name.startsWith(text)) return 0;
    if (name.split(/\s+/).some((word) => word.startsWith(text))) return 1;
    if (
      words
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(text))
    ) {
      return 2;
    }
    return name.includes(text) ? 3 : 4;
  };
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}
