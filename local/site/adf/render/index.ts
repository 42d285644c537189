import type { AdfNode } from '../node';
import { BLOCK_NODES } from './blocks';
import type { NodeRenderer, RenderContext } from './context';
import { INLINE_NODES } from './inline';
import { withMarks } from './marks';
import { MEDIA_NODES } from './media';
import { TABLE_NODES } from './tables';

export type { RenderContext } from './context';

const NODES = new Map<string, NodeRenderer>(
  Object.entries({ ...BLOCK_NODES, ...TABLE_NODES, ...MEDIA_NODES, ...INLINE_NODES }),
);

const BLOCK_MARKS = new Set(['paragraph', 'heading']);

/** ADF as HTML: the page in the browser, body.view and body.export_view. All text and addresses are escaped. */
export function renderHtml(doc: AdfNode, ctx: RenderContext): string {
  return inside(doc, ctx);
}

function inside(node: AdfNode, ctx: RenderContext): string {
  return (node.content ?? []).map((child) => one(child, ctx)).join('');
}

function one(node: AdfNode, ctx: RenderContext): string {
  const html =
    NODES.get(node.type)?.(node, (parent) => inside(parent, ctx), ctx) ?? inside(node, ctx);
  return BLOCK_MARKS.has(node.type) ? html : withMarks(html, node.marks);
}
