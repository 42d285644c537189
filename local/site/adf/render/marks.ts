import { attributes, safeColour, safeUrl } from '../escape';
import { attribute, type AdfMark } from '../node';

const plain = (tag: string) => (html: string) => `<${tag}>${html}</${tag}>`;

const MARKS: Record<string, (html: string, mark: AdfMark) => string> = {
  strong: plain('strong'),
  em: plain('em'),
  underline: plain('u'),
  strike: plain('s'),
  code: plain('code'),
  subsup: (html, mark) => plain(attribute(mark, 'type') === 'sub' ? 'sub' : 'sup')(html),
  textColor: (html, mark) => coloured(html, 'color', attribute(mark, 'color')),
  backgroundColor: (html, mark) => coloured(html, 'background-color', attribute(mark, 'color')),
  annotation: (html, mark) =>
    `<span class="adf-comment-marker"${attributes({ 'data-comment': attribute(mark, 'id') })}>${html}</span>`,
  link: (html, mark) => {
    const href = safeUrl(attribute(mark, 'href'));
    return href ? `<a${attributes({ href })}>${html}</a>` : html;
  },
};

function coloured(html: string, property: string, value: string): string {
  const colour = safeColour(value);
  return colour ? `<span style="${property}: ${colour}">${html}</span>` : html;
}

/** Wraps the HTML of an inline node in its marks; the first mark ends outermost. */
export function withMarks(html: string, marks: readonly AdfMark[] = []): string {
  return marks.reduceRight((inner, mark) => MARKS[mark.type]?.(inner, mark) ?? inner, html);
}

/** Alignment and indentation of a paragraph or heading, as an attribute. */
export function blockStyle(marks: readonly AdfMark[] = []): string {
  const styles: string[] = [];
  for (const mark of marks) {
    if (mark.type === 'alignment') {
      const align = attribute(mark, 'align');
      styles.push(`text-align: ${align === 'end' ? 'right' : 'center'}`);
    }
    if (mark.type === 'indentation') {
      styles.push(`margin-left: ${30 * (Number(mark.attrs?.['level']) || 0)}px`);
    }
  }
  return styles.length > 0 ? attributes({ style: styles.join('; ') }) : '';
}
