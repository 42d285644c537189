import type { ResolverOutput } from '../../../../src/contracts/resolvers';

export type Found = ResolverOutput<'settings.celumMapping'>;
export type CelumMapping = Found['mapping'];
export type CelumField = Found['fields'][number];

/** Concepts that are held by one field each, in the order of the screen. */
export const CONCEPTS = [
  'approvalField',
  'channelsField',
  'territoriesField',
  'languagesField',
  'licenceEndField',
  'altTextField',
  'creditField',
  'ownerField',
] as const;
type Concept = (typeof CONCEPTS)[number];

export const MEANINGS = ['approvedValues', 'inReviewValues', 'rejectedValues'] as const;
type Meaning = (typeof MEANINGS)[number] | 'none';

/** Puts a field in; another approval field brings values of its own, suggested ones where there are any. */
export function withField(
  mapping: CelumMapping,
  concept: Concept,
  field: number | null,
  suggestions: Found['suggestions'],
): CelumMapping {
  const next = { ...mapping, [concept]: field };
  if (concept !== 'approvalField' || field === mapping.approvalField) return next;
  const fitting = field === suggestions.approvalField ? suggestions : {};
  return {
    ...next,
    approvedValues: fitting.approvedValues ?? [],
    inReviewValues: fitting.inReviewValues ?? [],
    rejectedValues: fitting.rejectedValues ?? [],
  };
}

/** Concepts that have no field yet and for which one is suggested. */
export const openSuggestions = (mapping: CelumMapping, { suggestions, fields }: Found) =>
  CONCEPTS.flatMap((concept) => {
    const field = fields.find(({ id }) => id === suggestions[concept]);
    return mapping[concept] === null && field ? [{ concept, field }] : [];
  });

export const meaningOf = (mapping: CelumMapping, index: number): Meaning =>
  MEANINGS.find((meaning) => mapping[meaning].includes(index)) ?? 'none';

/** A value means one thing at most. */
export function withMeaning(mapping: CelumMapping, index: number, meaning: Meaning): CelumMapping {
  const without = (values: readonly number[]) => values.filter((value) => value !== index);
  const next = {
    ...mapping,
    approvedValues: without(mapping.approvedValues),
    inReviewValues: without(mapping.inReviewValues),
    rejectedValues: without(mapping.rejectedValues),
  };
  return meaning === 'none' ? next : { ...next, [meaning]: [...next[meaning], index] };
}
