import type { AdfNode } from '../../contracts/pages';
import { textAttribute } from '../adf';
import { element, escapeHtml } from './escape';
import type { AssetFigure, Embedded, RenderContext } from './context';

const SHOWN = /^image\/(png|jpeg|gif|webp|svg\+xml|avif)$/;

export function figure(asset: AssetFigure, context: RenderContext): string {
  const picture = asset.picture
    ? image(asset.picture, asset.altText ?? asset.name)
    : element('p', { class: 'missing' }, escapeHtml(context.words.pictureMissing));
  const facts = asset.facts
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('');
  const caption = `<strong>${escapeHtml(asset.name)}</strong><dl>${facts}</dl>`;
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}

/** A media node: the picture when it travels with the document, else its file's name. */
export function media(node: AdfNode, context: RenderContext): string {
  const alt = textAttribute(node, 'alt') ?? '';
  const id = textAttribute(node, 'id');
  const file = id === undefined ? undefined : context.files.get(id);
  if (file?.embedded && SHOWN.test(file.embedded.mediaType)) {
    return image(file.embedded, alt === '' ? file.name : alt);
  }
  const name = file?.name ?? textAttribute(node, 'url') ?? (alt === '' ? (id ?? '') : alt);
  const notice = `${context.words.pictureMissing}: ${name}`;
  return element('span', { class: 'missing' }, escapeHtml(notice));
}

export function dataAddress({ mediaType, data }: Embedded): string {
  return `data:${mediaType};base64,${data}`;
}

function image(embedded: Embedded, alt: string): string {
  return SHOWN.test(embedded.mediaType)
    ? element('img', { src: dataAddress(embedded), alt }, '')
    : element('p', { class: 'missing' }, escapeHtml(alt));
}
