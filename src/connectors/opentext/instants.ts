import * as z from 'zod';

/** `2025-01-19T06:57:04Z`, without the Z as well, and days; UTC is meant. */
export const ServerInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z?)?$/)
  .transform((text, context) => {
    const zoned = text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text;
    const instant = new Date(zoned);
    if (!Number.isNaN(instant.getTime())) return instant.toISOString();
    context.addIssue('not a date');
    return z.NEVER;
  });

/** An instant that may be missing or empty. */
export const MaybeInstant = z
  .union([ServerInstant, z.literal('').transform(() => null)])
  .nullish()
  .transform((instant) => instant ?? null);

/** A day of a calendar; the server adds a time. */
export const MaybeDay = MaybeInstant.transform((instant) => instant?.slice(0, 10) ?? null);
