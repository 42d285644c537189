import * as z from 'zod';

import { Instant } from './systems';

/** A person's own second factor, as the person sees it. The secret is shown once, when it is made. */
export const AuthenticatorView = z.strictObject({
  /** `pending`: made, and not confirmed by a first code yet. */
  state: z.enum(['none', 'pending', 'active']),
  since: Instant.nullable(),
  lockedUntil: Instant.nullable(),
  recoveryCodesLeft: z.int().min(0),
});
export type AuthenticatorView = z.infer<typeof AuthenticatorView>;

/** Six digits, as the authenticator app shows them; spaces do not count. */
export const SignatureCode = z
  .string()
  .max(20)
  .transform((text) => text.replaceAll(/\s/g, ''));
