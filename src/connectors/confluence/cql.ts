import type { SearchTerm, SearchWish } from '../../contracts/confluence/search';
import { Problem } from '../../errors';

/** The query for pages: https://developer.atlassian.com/cloud/confluence/advanced-searching-using-cql/ */
export function cqlOf({ terms, order }: SearchWish): string {
  if (terms.length === 0) throw invalid('a search for everything');
  const where = ['type = page', ...terms.map(clauseOf)].join(' and ');
  return order ? `${where} order by ${order.by} ${order.descending ? 'desc' : 'asc'}` : where;
}

function clauseOf(term: SearchTerm): string {
  if ('not' in term) return `not (${clauseOf(term.not)})`;
  if ('property' in term) return propertyClause(term.property, term.atLeast);
  if ('in' in term) {
    if (term.in.length === 0) throw invalid(`no value for ${term.field}`);
    return `${term.field} in (${term.in.map(quoted).join(', ')})`;
  }
  if ('contains' in term) return `${term.field} ~ ${quoted(wordsOf(term.contains))}`;
  return 'since' in term
    ? `${term.field} >= ${quoted(minuteOf(term.since))}`
    : `${term.field} < ${quoted(minuteOf(term.before))}`;
}

function propertyClause(property: string, atLeast: number): string {
  const [, key, path] = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_.]+)$/.exec(property) ?? [];
  if (key === undefined || path === undefined) throw invalid('not a path of a property');
  return `content.property[${key}].${path} >= ${Math.trunc(atLeast)}`;
}

const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** Letters, digits and what stands in words: the rest means something to the text search itself. */
function wordsOf(text: string): string {
  const words = text.replaceAll(/[^\p{L}\p{M}\p{N}'’.-]+/gu, ' ').trim();
  if (words === '') throw invalid('no word to search for');
  return words;
}

function minuteOf(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw invalid('not a moment in time');
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

const invalid = (detail: string) => new Problem('invalid-input', { subject: 'Confluence', detail });
