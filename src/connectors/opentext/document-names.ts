import { createHash } from 'node:crypto';

/** UTF-16 units. Source: pyxecm, MAX_ITEM_NAME_LENGTH. */
const LIMIT = 248;

/** A name that Content Server accepts: no colon, no control characters, not too long, its extension kept. */
export function documentName(name: string): string {
  return withEnding(name, '');
}

/** The name for when a stranger's document has the first one: the same for the same record, always. */
export function alternativeName(name: string, nickname: string): string {
  const mark = createHash('sha256').update(nickname).digest('hex').slice(0, MARK);
  return withEnding(name, ` (${mark})`);
}

/** What both names begin with, so that one search finds either. */
export function commonBeginning(name: string): string {
  const { stem, extension } = partsOf(name);
  return shorten(stem, LIMIT - ' ()'.length - MARK - extension.length);
}

const MARK = 6;

function withEnding(name: string, ending: string): string {
  const { stem, extension } = partsOf(name);
  const room = LIMIT - ending.length - extension.length;
  return `${shorten(stem, room)}${ending}${extension}`;
}

function partsOf(name: string) {
  const clean = name
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/ ?:/g, ' -')
    .trim();
  const extension = /(?<=.)\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - extension.length).trim();
  return { stem: stem === '' ? 'Untitled' : stem, extension };
}

/** At most so many UTF-16 units, without cutting through what people see as one character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > limit) break;
    kept += segment;
  }
  return kept.trimEnd();
}
