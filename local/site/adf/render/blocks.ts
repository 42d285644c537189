import { attributes, escape, safeUrl } from '../escape';
import { plainText } from '../plain-text';
import { attribute, numberAttribute, type AdfNode } from '../node';
import type { NodeRenderer } from './context';
import { blockStyle } from './marks';

const PANELS = new Set(['info', 'note', 'tip', 'success', 'warning', 'error', 'custom']);

const wrap =
  (tag: string): NodeRenderer =>
  (node, inside) =>
    `<${tag}>${inside(node)}</${tag}>`;

const card: NodeRenderer = (node) => {
  const url = safeUrl(attribute(node, 'url'));
  return url
    ? `<p><a class="adf-card adf-card-block"${attributes({ href: url })}>${escape(url)}</a></p>`
    : '';
};

const expand: NodeRenderer = (node, inside) =>
  `<details class="adf-expand"><summary>${escape(attribute(node, 'title') || 'Click here to expand…')}</summary><div>${inside(node)}</div></details>`;

function task(node: AdfNode, body: string): string {
  const done = attribute(node, 'state') === 'DONE';
  const label = plainText({ type: 'doc', content: [node] }).replaceAll('\n', ' ');
  return `<li class="adf-task"${attributes({ 'data-task': attribute(node, 'localId') })}><input type="checkbox"${
    done ? ' checked' : ''
  } disabled${attributes({ 'aria-label': label || 'Action item' })} /><div>${body}</div></li>`;
}

/** In-page links go to a heading by its text, as Confluence's do: spaces become hyphens. */
const anchorOf = (node: AdfNode): string =>
  plainText({ type: 'doc', content: [node] }).replace(/\s+/g, '-');

export const BLOCK_NODES: Record<string, NodeRenderer> = {
  paragraph: (node, inside) => `<p${blockStyle(node.marks)}>${inside(node)}</p>`,
  heading: (node, inside) => {
    const level = Math.min(6, Math.max(1, numberAttribute(node, 'level') ?? 1));
    return `<h${level}${attributes({ id: anchorOf(node) })}${blockStyle(node.marks)}>${inside(node)}</h${level}>`;
  },
  bulletList: wrap('ul'),
  orderedList: (node, inside) => {
    const order = numberAttribute(node, 'order');
    return `<ol${attributes({ start: order === 1 ? undefined : order })}>${inside(node)}</ol>`;
  },
  listItem: wrap('li'),
  taskList: (node, inside) => `<ul class="adf-tasks">${inside(node)}</ul>`,
  taskItem: (node, inside) => task(node, inside(node)),
  blockTaskItem: (node, inside) => task(node, inside(node)),
  decisionList: (node, inside) => `<ul class="adf-decisions">${inside(node)}</ul>`,
  decisionItem: (node, inside) =>
    `<li class="adf-decision"><span class="adf-decision-mark" role="img" aria-label="Decision"></span><div>${inside(node)}</div></li>`,
  blockquote: wrap('blockquote'),
  codeBlock: (node, inside) => {
    const language = attribute(node, 'language');
    return `<pre class="adf-code"${attributes({ 'data-language': language || undefined })}><code>${inside(node)}</code></pre>`;
  },
  panel: (node, inside) => {
    const type = attribute(node, 'panelType');
    const known = PANELS.has(type) ? type : 'info';
    return `<div class="adf-panel adf-panel-${known}" role="note"${attributes({ 'aria-label': `${known} panel` })}><div>${inside(node)}</div></div>`;
  },
  rule: () => '<hr />',
  expand,
  nestedExpand: expand,
  layoutSection: (node, inside) => `<div class="adf-layout">${inside(node)}</div>`,
  layoutColumn: (node, inside) => {
    const width = numberAttribute(node, 'width');
    return `<div class="adf-column"${attributes({ style: width === undefined ? undefined : `flex-basis: ${width}%` })}>${inside(node)}</div>`;
  },
  blockCard: card,
  embedCard: card,
  extension: (node, _inside, ctx) => ctx.macro(node, ''),
  bodiedExtension: (node, inside, ctx) => ctx.macro(node, inside(node)),
};
