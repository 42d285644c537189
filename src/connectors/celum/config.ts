import * as z from 'zod';

import type { LibraryMapping } from '../../contracts/library';
import { Problem } from '../../errors';
import type { ConnectOptions } from '../kit/connector';
import { ASSUMED_TIME_ZONE } from './assumptions';

export const SUBJECT = 'CELUM';

const TimeZone = z
  .string()
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC');

export const CelumConfig = z.strictObject({
  /** A host name, its https address, or the API's. */
  baseUrl: z.string().min(1).max(300),
  /** By a key, or by the name and password of a user. */
  auth: z.enum(['key', 'basic']).default('key'),
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

/** Those of the other way of signing in may be there, and are not used. */
export const CelumSecrets = z.strictObject({
  apiKey: Printable.optional(),
  // Basic authentication ends the name with a colon (RFC 7617).
  username: z
    .string()
    .regex(/^[^:\p{Cc}]{1,200}$/u)
    .optional(),
  password: z.string().min(1).max(500).optional(),
});

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

/** What proves who we are: for the API's own host only. Problem 'invalid-input' names what is missing. */
export function credentials(config: Config, secrets: Secrets): Record<string, string> {
  if (config.auth === 'basic') {
    const name = needed('username', secrets.username);
    const pair = `${name}:${needed('password', secrets.password)}`;
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
  }
  const key = needed('apiKey', secrets.apiKey);
  return { 'x-api-key': config.keyPrefix === 'bearer' ? `Bearer ${key}` : key };
}

function needed(name: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new Problem('invalid-input', { subject: `${SUBJECT}: ${name}` });
}
