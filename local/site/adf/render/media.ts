import { attributes, escape, safeUrl } from '../escape';
import { attribute, numberAttribute, type AdfNode } from '../node';
import type { NodeRenderer, RenderContext } from './context';

/** An image, or a sentence where its attachment is gone. */
export function mediaElement(node: AdfNode, ctx: RenderContext): string {
  const alt = attribute(node, 'alt');
  const src = safeUrl(
    attribute(node, 'type') === 'external' ? attribute(node, 'url') : (ctx.mediaUrl(node) ?? ''),
  );
  if (!src) {
    return `<span class="adf-media-missing">Preview unavailable${alt && `: ${escape(alt)}`}</span>`;
  }
  return `<img${attributes({
    src,
    alt,
    width: numberAttribute(node, 'width'),
    height: numberAttribute(node, 'height'),
  })} />`;
}

const LAYOUTS = new Set([
  'center',
  'align-start',
  'align-end',
  'wrap-left',
  'wrap-right',
  'wide',
  'full-width',
]);

function width(node: AdfNode): string | undefined {
  const value = numberAttribute(node, 'width');
  if (value === undefined) return undefined;
  return `width: ${value}${attribute(node, 'widthType') === 'pixel' ? 'px' : '%'}`;
}

export const MEDIA_NODES: Record<string, NodeRenderer> = {
  mediaSingle: (node, inside) => {
    const layout = attribute(node, 'layout');
    const known = LAYOUTS.has(layout) ? layout : 'center';
    return `<figure class="adf-media adf-media-${known}"${attributes({ style: width(node) })}>${inside(node)}</figure>`;
  },
  mediaGroup: (node, inside) => `<div class="adf-media-group">${inside(node)}</div>`,
  media: (node, _inside, ctx) => mediaElement(node, ctx),
  caption: (node, inside) => `<figcaption>${inside(node)}</figcaption>`,
};
