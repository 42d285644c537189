import * as z from 'zod';

import { Problem } from '../../errors';
import { SUBJECT } from './config';

const Id = z.int().min(0);
const Scope = z.strictObject({ after: Id });
const Changes = z.strictObject({ since: z.iso.datetime({ offset: true }), after: Id });

/** The moment of a change as CELUM wrote it and in milliseconds, and the last asset met at that moment; 0 is none. */
export interface ChangePlace {
  since: string;
  at: number;
  after: number;
}

/** Where a walk by id stands. */
export const ScopeCursor = {
  read: (cursor: string): number => parsed(Scope, cursor).after,
  write: (after: number) => JSON.stringify({ after }),
};

/** Where a walk by date of change stands; a bare moment is a beginning. */
export const ChangesCursor = {
  read(cursor: string): ChangePlace {
    const moment = z.iso.datetime({ offset: true }).safeParse(cursor);
    const { since, after } = moment.success ? { since: cursor, after: 0 } : parsed(Changes, cursor);
    return { since, at: Date.parse(since), after };
  },
  write: ({ since, after }: ChangePlace) => JSON.stringify({ since, after }),
};

function parsed<T>(schema: z.ZodType<T>, cursor: string): T {
  try {
    return schema.parse(JSON.parse(cursor));
  } catch (cause) {
    throw new Problem('invalid-input', { subject: SUBJECT, detail: 'no cursor', cause });
  }
}
