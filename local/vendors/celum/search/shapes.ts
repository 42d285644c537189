import * as z from 'zod';

export const Id = z.int().min(1);

/** A moment as CELUM takes it: ISO 8601, a day, or milliseconds since the epoch. */
export const Moment = z
  .union([z.iso.datetime({ offset: true, local: true }), z.iso.date(), z.int()])
  .transform((value) => (typeof value === 'number' ? value : Date.parse(zoned(value))));

const zoned = (text: string) =>
  /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`;

/** The day of a moment, in UTC. */
export const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

export const SearchText = {
  text: z.string(),
  searchType: z.enum(['phrase', 'terms', 'termsStartingWith', 'termsEndingWith']).optional(),
};

export const SearchWords = { ...SearchText, searchOperator: z.enum(['and', 'or']).optional() };

export const OnField = { informationFieldId: Id, inheritedValueExcluded: z.boolean().optional() };

export const range = <Bound extends z.ZodType>(bound: Bound) => ({
  from: bound.optional(),
  to: bound.optional(),
});
