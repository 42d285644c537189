import type { AdfNode } from '../../../../local/site/adf';

const text = (value: string, ...marks: AdfNode['marks'] & object): AdfNode =>
  marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value };

const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

const cell = (type: string, attrs: Record<string, unknown>, value: string): AdfNode => ({
  type,
  attrs,
  content: [paragraph(text(value))],
});

export const macro: AdfNode = {
  type: 'extension',
  attrs: {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'app/env/static/asset',
    text: 'CELUM asset',
    localId: 'macro-1',
    parameters: {
      localId: 'macro-1',
      extensionTitle: 'CELUM asset',
      guestParams: {
        references: [{ asset: '4711', mode: 'follow', size: 'large' }],
        captions: true,
        columns: 3,
        channels: [],
      },
    },
  },
};

const task = (localId: string, state: string, value: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state },
  content: [text(value)],
});

/** One page with every node that the screens and the REST API must carry. */
export const everyNode: AdfNode = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Summer & sun <2027>')] },
    paragraph(
      text('Bold', { type: 'strong' }),
      text(' and '),
      text('linked', { type: 'link', attrs: { href: 'https://aurora-press.example/a?b=1&c=2' } }),
      text(' and '),
      text('red', { type: 'textColor', attrs: { color: '#ff5630' } }),
      { type: 'hardBreak' },
      { type: 'mention', attrs: { id: 'account-1', text: '@Ann Baker' } },
      { type: 'emoji', attrs: { shortName: ':sun:', id: '2600', text: '☀' } },
      { type: 'date', attrs: { timestamp: '1795219200000' } },
      {
        type: 'status',
        attrs: { text: 'In review', color: 'yellow', localId: 'status-1', style: '' },
      },
      { type: 'inlineCard', attrs: { url: 'https://aurora.celum.cloud/asset/4711' } },
    ),
    {
      type: 'paragraph',
      marks: [{ type: 'alignment', attrs: { align: 'center' } }],
      content: [text('Centred')],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(text('One')),
            {
              type: 'orderedList',
              attrs: { order: 3 },
              content: [{ type: 'listItem', content: [paragraph(text('Three'))] }],
            },
          ],
        },
      ],
    },
    {
      type: 'taskList',
      attrs: { localId: 'tasks-1' },
      content: [
        task('task-1', 'DONE', 'Choose the hero'),
        {
          type: 'taskList',
          attrs: { localId: 'tasks-2' },
          content: [task('task-2', 'TODO', 'Check rights')],
        },
      ],
    },
    {
      type: 'decisionList',
      attrs: { localId: 'decisions-1' },
      content: [
        {
          type: 'decisionItem',
          attrs: { localId: 'decision-1', state: 'DECIDED' },
          content: [text('Sunset, not beach')],
        },
      ],
    },
    { type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(text('Info'))] },
    { type: 'panel', attrs: { panelType: 'note' }, content: [paragraph(text('Purple'))] },
    { type: 'panel', attrs: { panelType: 'error' }, content: [paragraph(text('Error'))] },
    { type: 'blockquote', content: [paragraph(text('Quoted'))] },
    { type: 'codeBlock', attrs: { language: 'xml' }, content: [text('<a>]]></a>\n  b')] },
    { type: 'rule' },
    {
      type: 'table',
      attrs: { layout: 'default', localId: 'table-1' },
      content: [
        {
          type: 'tableRow',
          content: [
            cell('tableHeader', { colwidth: [200] }, 'Market'),
            cell('tableHeader', { colwidth: [400] }, 'Channel'),
          ],
        },
        {
          type: 'tableRow',
          content: [
            cell('tableCell', { colspan: 2, background: '#e3fcef', colwidth: [200] }, 'DE'),
          ],
        },
      ],
    },
    {
      type: 'mediaSingle',
      attrs: { layout: 'center', width: 300, widthType: 'pixel' },
      content: [
        {
          type: 'media',
          attrs: { type: 'file', id: 'file-1', collection: 'contentId-98310', alt: 'The hero' },
        },
        { type: 'caption', content: [text('A caption')] },
      ],
    },
    {
      type: 'expand',
      attrs: { title: 'More' },
      content: [paragraph(text('Hidden'))],
    },
    {
      type: 'layoutSection',
      content: [
        { type: 'layoutColumn', attrs: { width: 50 }, content: [paragraph(text('Left'))] },
        { type: 'layoutColumn', attrs: { width: 50 }, content: [paragraph(text('Right'))] },
      ],
    },
    { type: 'blockCard', attrs: { url: 'https://ecm.aurora-press.example/otcs/cs.exe/open/1' } },
    macro,
    paragraph(),
  ],
};
