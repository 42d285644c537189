import * as z from 'zod';

import { Problem } from '../../errors';
import { baseAddress } from '../kit/address';

export const SUBJECT = 'OpenText';

const Id = z.string().regex(/^\d{1,15}$/);
const optional = <T extends z.ZodType<string>>(schema: T) =>
  z.union([schema, z.literal('')]).optional();

export const OpenTextConfig = z.strictObject({
  /** What people copy: the base, its API, or the page of a node. */
  baseUrl: z.string(),
  auth: z.enum(['ticket', 'otds', 'oauth']).default('ticket'),
  /** Base of Directory Services, e.g. https://otds.example.com; needed for `otds` and `oauth`. */
  otdsUrl: optional(z.string()),
  /** What the connection's check looks at: a folder to file into, a classification to file under. */
  folderId: optional(Id),
  classificationId: optional(Id),
});
export type OpenTextConfig = z.infer<typeof OpenTextConfig>;

export const OpenTextSecrets = z.strictObject({
  username: z.string().optional(),
  password: z.string().optional(),
  clientId: z.string().optional(),
  clientSecret: z.string().optional(),
});
export type OpenTextSecrets = z.infer<typeof OpenTextSecrets>;

/** e.g. https://host/otcs/cs.exe, from whatever below it was pasted. */
export function serverBase(text: string): string {
  const trimmed = text.trim().replace(/[?#].*$/, '');
  return baseAddress(trimmed, SUBJECT).replace(/\/(api|app)(\/.*)?$/, '');
}

export function directoryBase(config: OpenTextConfig): string {
  if (config.otdsUrl === undefined || config.otdsUrl === '') {
    throw new Problem('not-configured', { subject: SUBJECT, detail: 'no OTDS address' });
  }
  return baseAddress(config.otdsUrl.trim(), SUBJECT).replace(/\/otdsws(\/.*)?$/, '');
}
