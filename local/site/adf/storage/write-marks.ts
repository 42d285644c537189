import { attributes, safeUrl } from '../escape';
import { attribute, type AdfMark, type AdfNode } from '../node';
import { rgb } from './words';

const plain = (tag: string) => (xml: string) => `<${tag}>${xml}</${tag}>`;

const MARKS: Record<string, (xml: string, mark: AdfMark) => string> = {
  strong: plain('strong'),
  em: plain('em'),
  underline: plain('u'),
  strike: plain('s'),
  code: plain('code'),
  subsup: (xml, mark) => plain(attribute(mark, 'type') === 'sub' ? 'sub' : 'sup')(xml),
  textColor: (xml, mark) => styled(xml, 'color', attribute(mark, 'color')),
  backgroundColor: (xml, mark) => styled(xml, 'background-color', attribute(mark, 'color')),
  annotation: (xml, mark) =>
    `<ac:inline-comment-marker${attributes({ 'ac:ref': attribute(mark, 'id') })}>${xml}</ac:inline-comment-marker>`,
  link: (xml, mark) => {
    const href = safeUrl(attribute(mark, 'href'));
    return href ? `<a${attributes({ href })}>${xml}</a>` : xml;
  },
};

function styled(xml: string, property: string, hex: string): string {
  const colour = rgb(hex);
  return colour ? `<span style="${property}: ${colour};">${xml}</span>` : xml;
}

const INLINE_ONLY = new Set(['paragraph', 'heading', 'media']);

export function markedUp(node: AdfNode, xml: string): string {
  if (INLINE_ONLY.has(node.type)) return xml;
  return (node.marks ?? []).reduceRight(
    (inner, mark) => MARKS[mark.type]?.(inner, mark) ?? inner,
    xml,
  );
}
