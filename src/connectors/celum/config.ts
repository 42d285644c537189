import * as z from 'zod';

import type { LibraryMapping } from '../../contracts/library';
import type { ConnectOptions } from '../kit/connector';
import { ASSUMED_TIME_ZONE } from './assumptions';

export const SUBJECT = 'CELUM';

const TimeZone = z
  .string()
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC');

export const CelumConfig = z.strictObject({
  /** A host name, its https address, or the API's. */
  baseUrl: z.string().min(1).max(300),
  /** Some tenants want the key after the word Bearer. */
  keyPrefix: z.enum(['none', 'bearer']).default('none'),
  actAs: z.enum(['service', 'reader']).default('reader'),
  timeZone: TimeZone.default(ASSUMED_TIME_ZONE),
  /** Name of a client that an administrator set up: its defaults count. */
  clientId: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional(),
});

// Printable, so that it fits into a header.
const Printable = z.string().regex(/^[\x21-\x7e]{1,500}$/);

/** A key, or the name and password of a user. */
export const CelumSecrets = z.union([
  z.strictObject({ apiKey: Printable }),
  z.strictObject({
    username: z.string().regex(/^[^:\p{Cc}]{1,200}$/u),
    password: z.string().min(1).max(500),
  }),
]);

type Config = z.infer<typeof CelumConfig>;
type Secrets = z.infer<typeof CelumSecrets>;
export type ConnectCelum = ConnectOptions<Config, Secrets>;

/** How a connection reads what CELUM says. */
export interface Reader {
  mapping: LibraryMapping;
  /** Of alternative texts and names, e.g. "de" or "en-US". */
  language: string;
  /** In which days end. */
  timeZone: string;
}

/** What proves who we are: for the API's own host only. */
export function credentials({ keyPrefix }: Config, secrets: Secrets): Record<string, string> {
  if ('apiKey' in secrets) {
    return { 'x-api-key': keyPrefix === 'bearer' ? `Bearer ${secrets.apiKey}` : secrets.apiKey };
  }
  const pair = Buffer.from(`${secrets.username}:${secrets.password}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}
