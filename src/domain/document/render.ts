import type { AdfNode } from '../../contracts/pages';
import { MAX_DEPTH, nodesOf, numberAttribute, textAttribute } from '../adf';
import { isAssetMacro } from '../references';
import { element, escapeHtml } from './escape';
import { inlineNode } from './inline';
import type { RenderContext } from './context';
import { figure, media } from './media';

type Renderer = (node: AdfNode, inside: string, context: RenderContext) => string;

const wrap =
  (tag: string, className?: string): Renderer =>
  (_, inside) =>
    element(tag, { class: className }, inside);

const RENDERERS: Record<string, Renderer> = {
  doc: (_, inside) => inside,
  paragraph: wrap('p'),
  heading: (node, inside) => {
    const level = Math.min(6, Math.max(1, numberAttribute(node, 'level') ?? 1));
    return element(`h${level}`, {}, inside);
  },
  bulletList: wrap('ul'),
  orderedList: (node, inside) => element('ol', { start: numberAttribute(node, 'order') }, inside),
  listItem: wrap('li'),
  taskList: wrap('ul', 'tasks'),
  taskItem: (node, inside) => taskItem(node, inside),
  blockTaskItem: (node, inside) => taskItem(node, inside),
  decisionList: wrap('ul', 'decisions'),
  decisionItem: (_, inside) => element('li', {}, `◇ ${inside}`),
  codeBlock: (_, inside) => `<pre><code>${inside}</code></pre>`,
  blockquote: wrap('blockquote'),
  rule: () => '<hr>',
  panel: (node, inside) => {
    const kind = /^[a-z]+$/.exec(textAttribute(node, 'panelType') ?? '')?.[0] ?? 'info';
    return element('div', { class: `panel ${kind}` }, inside);
  },
  table: (_, inside) => `<table><tbody>${inside}</tbody></table>`,
  tableRow: wrap('tr'),
  tableHeader: (node, inside) => element('th', spans(node), inside),
  tableCell: (node, inside) => element('td', spans(node), inside),
  expand: (node, inside) => expand(node, inside),
  nestedExpand: (node, inside) => expand(node, inside),
  layoutSection: wrap('div', 'columns'),
  layoutColumn: wrap('div', 'column'),
  mediaSingle: wrap('figure'),
  mediaGroup: wrap('div', 'files'),
  caption: wrap('figcaption'),
  media: (node, _, context) => media(node, context),
  mediaInline: (node, _, context) => media(node, context),
  extension: (node, _, context) => extension(node, context),
  inlineExtension: (node, _, context) => missingMacro(node, context),
  bodiedExtension: (_, inside) => element('section', {}, inside),
};

/** ADF as HTML. Everything that people wrote is escaped; a node that is not known gives its text. */
export function renderAdf(node: AdfNode, context: RenderContext, depth = 0): string {
  const inline = inlineNode(node);
  if (inline !== undefined) return inline;
  if (depth >= MAX_DEPTH) return plainText(node);
  const inside = (node.content ?? []).map((child) => renderAdf(child, context, depth + 1)).join('');
  const render = Object.hasOwn(RENDERERS, node.type) ? RENDERERS[node.type] : undefined;
  return render ? render(node, inside, context) : inside;
}

const plainText = (node: AdfNode) =>
  escapeHtml([...nodesOf(node)].map(({ text }) => text ?? '').join(''));

function taskItem(node: AdfNode, inside: string): string {
  const done = textAttribute(node, 'state') === 'DONE';
  return element('li', { class: done ? 'done' : 'todo' }, `${done ? '☑' : '☐'} ${inside}`);
}

function expand(node: AdfNode, inside: string): string {
  const title = escapeHtml(textAttribute(node, 'title') ?? '');
  return `<details open><summary>${title}</summary>${inside}</details>`;
}

function spans(node: AdfNode) {
  const span = (name: string) => {
    const value = numberAttribute(node, name);
    return value !== undefined && value > 1 ? Math.trunc(value) : undefined;
  };
  return { colspan: span('colspan'), rowspan: span('rowspan') };
}

function extension(node: AdfNode, context: RenderContext): string {
  if (!isAssetMacro(node)) return missingMacro(node, context);
  return context
    .assetsOf(textAttribute(node, 'localId') ?? '')
    .map((asset) => figure(asset, context))
    .join('');
}

function missingMacro(node: AdfNode, { words }: RenderContext): string {
  const name = textAttribute(node, 'text') ?? textAttribute(node, 'extensionKey') ?? '';
  const tag = node.type === 'inlineExtension' ? 'span' : 'p';
  return element(tag, { class: 'missing' }, escapeHtml(words.macroMissing(name)));
}
