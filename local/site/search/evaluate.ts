import { CqlError, type Clause, type Query, type Value } from './cql';
import type { IndexedPage } from './search-index';

interface Asker {
  accountId: string | null;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A field that CQL knows: exact values, words, or a moment in time. */
type Field = (page: IndexedPage) => readonly string[];

const FIELDS: Record<string, Field> = {
  type: () => ['page'],
  id: (page) => [page.id],
  space: (page) => [page.spaceKey],
  'space.key': (page) => [page.spaceKey],
  'space.title': (page) => [page.spaceName],
  title: (page) => [page.title],
  text: (page) => [page.title, page.text, ...page.labels],
  sitesearch: (page) => [page.title, page.text, ...page.labels],
  label: (page) => page.labels,
  creator: (page) => [page.creator],
  contributor: (page) => page.contributors,
  mention: (page) => page.mentions,
  parent: (page) => (page.parentId === null ? [] : [page.parentId]),
  ancestor: (page) => page.ancestors,
  macro: (page) => page.macros,
  created: (page) => [page.created],
  lastmodified: (page) => [page.lastModified],
};

const MOMENTS = new Set(['created', 'lastmodified']);

export function run(query: Query, pages: readonly IndexedPage[], asker: Asker): IndexedPage[] {
  const found = pages.filter((page) => holds(query.where, page, asker));
  return found.sort((a, b) => compareBy(query.order, a, b));
}

function holds(clause: Clause, page: IndexedPage, asker: Asker): boolean {
  switch (clause.kind) {
    case 'and':
      return clause.clauses.every((one) => holds(one, page, asker));
    case 'or':
      return clause.clauses.some((one) => holds(one, page, asker));
    case 'not':
      return !holds(clause.clause, page, asker);
    case 'compare':
      return compares(clause, page, asker);
  }
}

function compares(clause: Clause & { kind: 'compare' }, page: IndexedPage, asker: Asker): boolean {
  const name = clause.field.toLowerCase();
  const actual = valuesOf(clause.field, page);
  const wanted = clause.values.map((value) => textOf(value, asker));
  const equal = (text: string) =>
    MOMENTS.has(name)
      ? actual.some((value) => value.startsWith(text.slice(0, 10)))
      : actual.some((value) => value.toLowerCase() === text.toLowerCase());
  const [first = ''] = wanted;
  switch (clause.operator) {
    case '=':
    case 'in':
      return wanted.some(equal);
    case '!=':
    case 'not in':
      return !wanted.some(equal);
    case '~':
      return contains(actual, first);
    case '!~':
      return !contains(actual, first);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return actual.some((value) => ordered(clause.operator, value, first));
  }
}

function ordered(operator: string, value: string, wanted: string): boolean {
  const [a, b] = [comparable(value), comparable(wanted)];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

function comparable(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(normalDate(text));
}

// CQL also writes "yyyy/MM/dd" and "yyyy-MM-dd HH:mm"; both are UTC here.
const normalDate = (text: string) =>
  text.includes('T')
    ? text
    : text
        .replaceAll('/', '-')
        .replace(
          /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/,
          (_, day: string, time = '00:00') => `${day}T${String(time)}:00Z`,
        );

/** Every word must occur as a word or, with a trailing `*`, as the beginning of one; a quoted phrase as a whole. */
function contains(actual: readonly string[], wanted: string): boolean {
  const text = actual.join('\n').toLowerCase();
  const phrase = /^"(.*)"$/.exec(wanted.trim())?.[1];
  if (phrase !== undefined) return text.includes(phrase.toLowerCase());
  const known = text.split(NO_WORD);
  const words = wanted
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter(Boolean);
  return words.length > 0 && words.every((word) => known.some((one) => matchesWord(one, word)));
}

const NO_WORD = /[^\p{L}\p{N}]+/u;

function matchesWord(known: string, word: string): boolean {
  if (!word.includes('*')) return known === word || stem(known) === stem(word);
  const pattern = word
    .split('*')
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'u').test(known);
}

// Search engines find plurals; this one knows only the English s.
const stem = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

function valuesOf(field: string, page: IndexedPage): readonly string[] {
  const property = /^content\.property\[([^\]]+)\]\.(.+)$/i.exec(field);
  if (property) return propertyValues(page.properties[property[1] ?? ''], property[2] ?? '');
  const known = FIELDS[field.toLowerCase()];
  if (!known) throw new CqlError(`No field exists with name: ${field}`);
  return known(page);
}

function propertyValues(value: unknown, path: string): string[] {
  let at = value;
  for (const name of path.split('.')) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  }
  const values: unknown[] = Array.isArray(at) ? at : [at];
  return values.filter((one) => one !== undefined && one !== null).map(String);
}

function textOf(value: Value, asker: Asker): string {
  if (value.kind === 'text') return value.text;
  const [argument = ''] = value.arguments;
  switch (value.name.toLowerCase()) {
    case 'currentuser':
      return asker.accountId ?? '';
    case 'now':
      return new Date(asker.now + offsetOf(argument)).toISOString();
    case 'startofday':
      return `${new Date(asker.now + offsetOf(argument)).toISOString().slice(0, 10)}T00:00:00.000Z`;
    default:
      throw new CqlError(`Unknown function: ${value.name}`);
  }
}

const UNITS: Record<string, number> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  M: 2_592_000_000,
  y: 31_536_000_000,
};

function offsetOf(text: string): number {
  const match = /^([+-]?\d+)([mhdwMy])$/.exec(text);
  return match ? Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0) : 0;
}

function compareBy(order: Query['order'], a: IndexedPage, b: IndexedPage): number {
  for (const { field, descending } of order) {
    const [left = ''] = valuesOf(field, a);
    const [right = ''] = valuesOf(field, b);
    const difference = left.localeCompare(right, 'en', { numeric: true });
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}
