import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A condition with its parameters. */
export interface Sql {
  text: string;
  params: SQLInputValue[];
}

export const sql = (text: string, ...params: SQLInputValue[]): Sql => ({ text, params });

export const not = ({ text, params }: Sql): Sql => ({ text: `NOT (${text})`, params });

export function join(operator: 'AND' | 'OR', parts: readonly Sql[]): Sql {
  if (parts.length === 0) return sql('1');
  return {
    text: parts.map(({ text }) => `(${text})`).join(` ${operator} `),
    params: parts.flatMap(({ params }) => params),
  };
}

/** A list as one parameter: `column IN (…)`. */
export const among = (column: string, values: readonly (string | number)[]): Sql =>
  sql(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));

/** Between two bounds, both inclusive, either open. */
export function within(
  column: string,
  from: number | string | null,
  to: number | string | null,
): Sql {
  const parts: Sql[] = [];
  if (from !== null) parts.push(sql(`${column} >= ?`, from));
  if (to !== null) parts.push(sql(`${column} <= ?`, to));
  return join('AND', parts);
}

/** Lower case words with a blank around each, as `words` makes them of every text that is searched. */
const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

export function defineWords(db: DatabaseSync): void {
  db.function('words', { deterministic: true }, (text) =>
    typeof text === 'string' ? wordsOf(text) : ' ',
  );
}

type SearchType = 'phrase' | 'terms' | 'termsStartingWith' | 'termsEndingWith';

/** Whether a text has the words; `column` is an SQL expression of the text. */
export function matching(
  column: string,
  { text, searchType = 'terms', searchOperator = 'and' }: TextSearch,
): Sql {
  const phrase = wordsOf(text);
  if (phrase.trim() === '') return sql('1');
  if (searchType === 'phrase') return sql(`words(${column}) LIKE ?`, `%${phrase}%`);
  const terms = phrase.trim().split(' ');
  const patterns = terms.map((term) => {
    if (searchType === 'termsStartingWith') return `% ${term}%`;
    return searchType === 'termsEndingWith' ? `%${term} %` : `% ${term} %`;
  });
  const parts = patterns.map((pattern) => sql(`words(${column}) LIKE ?`, pattern));
  return join(searchOperator === 'and' ? 'AND' : 'OR', parts);
}

interface TextSearch {
  text: string;
  searchType?: SearchType | undefined;
  searchOperator?: 'and' | 'or' | undefined;
}
