import type { AdfNode } from '../adf';
import { ENVIRONMENT_ID, APP_ID } from './cast';

/** Words for writing pages: each makes one ADF node. */
type Inline = string | AdfNode;

const inline = (parts: Inline[]): AdfNode[] =>
  parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

export const doc = (...content: AdfNode[]): AdfNode => ({ type: 'doc', version: 1, content });
export const p = (...parts: Inline[]): AdfNode => ({ type: 'paragraph', content: inline(parts) });
export const h = (level: number, text: string): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: inline([text]),
});

const marked =
  (type: string) =>
  (text: string): AdfNode => ({ type: 'text', text, marks: [{ type }] });
export const b = marked('strong');
export const i = marked('em');
export const code = marked('code');
export const link = (text: string, href: string): AdfNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});

const item = (content: AdfNode): AdfNode => ({ type: 'listItem', content: [content] });
export const bullets = (...lines: (string | AdfNode)[]): AdfNode => ({
  type: 'bulletList',
  content: lines.map((line) => item(typeof line === 'string' ? p(line) : line)),
});
export const steps = (...lines: string[]): AdfNode => ({
  type: 'orderedList',
  content: lines.map((line) => item(p(line))),
});

export const panel = (
  panelType: 'info' | 'note' | 'success' | 'warning' | 'error',
  ...content: AdfNode[]
): AdfNode => ({
  type: 'panel',
  attrs: { panelType },
  content,
});
export const quote = (text: string): AdfNode => ({ type: 'blockquote', content: [p(text)] });
export const rule = (): AdfNode => ({ type: 'rule' });
export const expand = (title: string, ...content: AdfNode[]): AdfNode => ({
  type: 'expand',
  attrs: { title },
  content,
});

/** The first row is the heading. */
export const table = (...rows: Inline[][]): AdfNode => ({
  type: 'table',
  attrs: { isNumberColumnEnabled: false, layout: 'default' },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      attrs: {},
      content: [p(cell)],
    })),
  })),
});

export const columns = (...sides: AdfNode[][]): AdfNode => ({
  type: 'layoutSection',
  content: sides.map((content) => ({
    type: 'layoutColumn',
    attrs: { width: 100 / sides.length },
    content,
  })),
});

export const status = (
  text: string,
  color: 'neutral' | 'green' | 'yellow' | 'red' | 'blue' | 'purple',
): AdfNode => ({
  type: 'status',
  attrs: { text, color, localId: `status-${text.toLowerCase().replaceAll(' ', '-')}`, style: '' },
});
export const date = (day: string): AdfNode => ({
  type: 'date',
  attrs: { timestamp: String(Date.parse(`${day}T00:00:00Z`)) },
});
export const mention = ({ accountId, name }: { accountId: string; name: string }): AdfNode => ({
  type: 'mention',
  attrs: { id: accountId, text: `@${name}`, accessLevel: '' },
});

export const tasks = (page: string, ...items: { done?: boolean; text: Inline[] }[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: `tasks-${page}` },
  content: items.map(({ done = false, text }, index) => ({
    type: 'taskItem',
    attrs: { localId: `task-${page}-${index + 1}`, state: done ? 'DONE' : 'TODO' },
    content: inline(text),
  })),
});
export const decisions = (page: string, ...lines: string[]): AdfNode => ({
  type: 'decisionList',
  attrs: { localId: `decisions-${page}` },
  content: lines.map((line, index) => ({
    type: 'decisionItem',
    attrs: { localId: `decision-${page}-${index + 1}`, state: 'DECIDED' },
    content: inline([line]),
  })),
});

/** A picture that is attached to the page. */
export const picture = (pageId: string, fileId: string, alt: string): AdfNode => ({
  type: 'mediaSingle',
  attrs: { layout: 'center' },
  content: [
    {
      type: 'media',
      attrs: {
        type: 'file',
        id: fileId,
        collection: `contentId-${pageId}`,
        width: 640,
        height: 360,
        alt,
      },
    },
  ],
});

/** A placed "CELUM asset" macro; several assets make a gallery. */
export const celum = (
  localId: string,
  ...assets: { asset: string; size?: 'small' | 'medium' | 'large' }[]
): AdfNode => ({
  type: 'extension',
  attrs: {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: `${APP_ID}/${ENVIRONMENT_ID}/static/asset`,
    text: 'CELUM asset',
    localId,
    parameters: {
      layout: 'extension',
      guestParams: {
        references: assets.map(({ asset, size = 'medium' }) => ({ asset, mode: 'follow', size })),
      },
      localId,
      extensionTitle: 'CELUM asset',
    },
  },
});
