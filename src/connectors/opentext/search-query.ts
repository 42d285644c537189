import type { DocumentQuery } from '../../contracts/documents';
import { Problem } from '../../errors';
import { typesOf } from './item-kinds';

/** More than people type; the server's own limit is not published. */
const MOST_CHARACTERS = 300;

const SORTS = { newest: 'desc_OTObjectDate', name: 'asc_OTName', relevance: undefined } as const;

type Asked = Omit<DocumentQuery, 'cursor' | 'size'>;

/** The fields of POST /v2/search: Livelink Query Language in `where`, all of whose terms must hold. */
export function queryOf({ sort = 'relevance', ...query }: Asked): Record<string, string> {
  const order = SORTS[sort];
  return {
    where: whereOf(query),
    lookfor: 'complexquery',
    within: 'all',
    ...(order !== undefined && { sort: order }),
  };
}

function whereOf({ text, kinds, locationId }: Asked): string {
  const terms = wordsOf(text);
  const types = typesOf(kinds);
  if (types) terms.push(`(${types.map((type) => `OTSubType: ${type}`).join(' or ')})`);
  // `OTLocation`: "slice parameter is unreliable" (otcs-mcp).
  if (locationId !== undefined) terms.push(`OTLocation: ${locationId}`);
  if (terms.length === 0) throw new Problem('invalid-input', { subject: 'search' });
  return terms.join(' and ');
}

/**
 * Every word a phrase of its own: inside quotation marks the language's operators, brackets, colons and stars mean
 * themselves. A quotation mark has no published escape, so it parts words.
 */
function wordsOf(text: string): string[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/["“”„«»\\\p{C}]/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word}"`);
}
