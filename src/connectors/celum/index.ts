import * as z from 'zod';

import { defineConnector } from '../kit/connector';
import type { Failure } from '../kit/http';
import type { ProblemCode } from '../../errors';
import { apiAddress } from './address';
import { ASSUMED_TIME_ZONE } from './assumptions';
import { check } from './check';
import { CelumClient } from './client';
import { ErrorBody } from './wire';

const TimeZone = z
  .string()
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC');

export const celum = defineConnector({
  key: 'celum',
  title: 'CELUM',

  config: z.strictObject({
    /** A host name, its https address, or the API's. */
    baseUrl: z.string().min(1).max(300),
    /** Some tenants want the key after the word Bearer. */
    keyPrefix: z.enum(['none', 'bearer']).default('none'),
    actAs: z.enum(['service', 'reader']).default('reader'),
    timeZone: TimeZone.default(ASSUMED_TIME_ZONE),
  }),
  secrets: z.strictObject({ apiKey: z.string().min(1).max(500) }),

  connect({ config: { baseUrl, keyPrefix, actAs, timeZone }, secrets, ...world }) {
    const key = keyPrefix === 'bearer' ? `Bearer ${secrets.apiKey}` : secrets.apiKey;
    const http = {
      connector: 'CELUM',
      baseUrl: apiAddress(baseUrl),
      headers: () => ({ 'x-api-key': key }),
      explain,
      ...world,
    };
    return new CelumClient({ http, actAs, timeZone });
  },

  check,
});

/** A 403 that names an entity: CELUM does not tell a missing one from a forbidden one. */
function explain({ status, text }: Failure): ProblemCode | undefined {
  if (status === 404 && /^\s*</.test(text)) return 'wrong-address';
  if (status !== 403) return undefined;
  const body = ErrorBody.safeParse(jsonOf(text));
  return body.success && typeof body.data.entity === 'string' ? 'not-found' : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
