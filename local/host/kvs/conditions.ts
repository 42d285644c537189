import { badRequest } from './kvs-error';

/** One term of a filter, a range or a transaction's condition. */
export interface Term {
  property?: string;
  condition: string;
  values?: unknown[];
}

export interface Terms {
  and?: Term[];
  or?: Term[];
}

type Test = (value: unknown, wanted: unknown[]) => boolean;

const comparable = (a: unknown, b: unknown): boolean =>
  typeof a === typeof b && (typeof a === 'number' || typeof a === 'string');

const compare =
  (holds: (order: number) => boolean): Test =>
  (value, [wanted]) => {
    if (!comparable(value, wanted)) return false;
    const [a, b] = [value as string, wanted as string];
    return holds(a < b ? -1 : a > b ? 1 : 0);
  };

const contains: Test = (value, [wanted]) =>
  Array.isArray(value)
    ? value.includes(wanted)
    : typeof value === 'string' && value.includes(String(wanted));

const present = (value: unknown): boolean => value !== undefined && value !== null;

const TESTS: Record<string, Test> = {
  EQUAL_TO: (value, [wanted]) => value === wanted,
  NOT_EQUAL_TO: (value, [wanted]) => value !== wanted,
  GREATER_THAN: compare((order) => order > 0),
  GREATER_THAN_EQUAL_TO: compare((order) => order >= 0),
  LESS_THAN: compare((order) => order < 0),
  LESS_THAN_EQUAL_TO: compare((order) => order <= 0),
  BETWEEN: (value, [low, high]) =>
    compare((order) => order >= 0)(value, [low]) && compare((order) => order <= 0)(value, [high]),
  BEGINS_WITH: (value, [wanted]) => typeof value === 'string' && value.startsWith(String(wanted)),
  CONTAINS: contains,
  NOT_CONTAINS: (value, wanted) => present(value) && !contains(value, wanted),
  EXISTS: present,
  NOT_EXISTS: (value) => !present(value),
};

function test({ condition, values = [] }: Term, value: unknown): boolean {
  const known = TESTS[condition];
  if (!known) {
    throw badRequest(
      'INVALID_FILTER_CONDITION',
      'The specified condition is not supported for filters.',
    );
  }
  if (condition === 'BETWEEN' && values.length < 2) {
    throw badRequest(
      'INSUFFICIENT_FILTER_VALUES',
      'The specified condition needs at least two values.',
    );
  }
  return known(value, values);
}

function termsOf(terms: Terms): { every: boolean; list: Term[] } {
  if (terms.and && terms.or) {
    throw badRequest(
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filter operators "and" and "or" cannot be present at the same level.',
    );
  }
  const list = terms.and ?? terms.or ?? [];
  if (list.length === 0) {
    throw badRequest('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  }
  return { every: terms.and !== undefined, list };
}

/** Whether an entity's value fulfils a filter; no filter is always fulfilled. */
export function matches(terms: Terms | undefined, value: Record<string, unknown>): boolean {
  if (!terms) return true;
  const { every, list } = termsOf(terms);
  const held = list.map((term) => test(term, value[term.property ?? '']));
  return every ? held.every(Boolean) : held.some(Boolean);
}

/**
 * Whether a transaction's condition holds for a key that is not there.
 * ASSUMPTION: only NOT_EXISTS does, as in the stores below Forge. Every other condition on an absent key was measured
 * to fail with CONDITIONAL_CHECK_FAILED; NOT_EXISTS was not tried on a tenant.
 */
export function holdsForAbsent(terms: Terms): boolean {
  const { every, list } = termsOf(terms);
  const held = list.map(({ condition }) => condition === 'NOT_EXISTS');
  return every ? held.every(Boolean) : held.some(Boolean);
}
