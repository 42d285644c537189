import { safeUrl } from '../escape';
import type { AdfMark } from '../node';
import { hexOf } from './words';
import type { XmlElement } from './xml';

const MARKS: Record<string, AdfMark> = {
  strong: { type: 'strong' },
  b: { type: 'strong' },
  em: { type: 'em' },
  i: { type: 'em' },
  u: { type: 'underline' },
  s: { type: 'strike' },
  del: { type: 'strike' },
  code: { type: 'code' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

/** Marks that an inline element stands for; [] for one that only groups, undefined for one that is none. */
export function marksOf({ name, attrs }: XmlElement): AdfMark[] | undefined {
  const plain = MARKS[name];
  if (plain) return [plain];
  if (name === 'a') {
    const href = safeUrl(attrs['href'] ?? '');
    return href ? [{ type: 'link', attrs: { href } }] : [];
  }
  if (name === 'ac:inline-comment-marker') {
    return [
      { type: 'annotation', attrs: { annotationType: 'inlineComment', id: attrs['ac:ref'] ?? '' } },
    ];
  }
  if (name === 'span') return colours(attrs['style'] ?? '');
  return undefined;
}

function colours(style: string): AdfMark[] {
  return style.split(';').flatMap((declaration): AdfMark[] => {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    const color = hexOf(value);
    if (!color) return [];
    if (property === 'color') return [{ type: 'textColor', attrs: { color } }];
    return property === 'background-color' ? [{ type: 'backgroundColor', attrs: { color } }] : [];
  });
}
