import { createHash, timingSafeEqual } from 'node:crypto';

import { Secret, TOTP } from 'otpauth';

/** https://www.rfc-editor.org/rfc/rfc6238: what every authenticator app understands without being told. */
const PERIOD = 30;
const RULES = { issuer: 'Imprimatur', algorithm: 'SHA1', digits: 6, period: PERIOD } as const;
/** Clocks may differ by one period either way. */
const WINDOW = 1;

export const SECRET_BYTES = 20;
export const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** A secret as people type it: base32. */
export const secretOf = (bytes: Uint8Array): string =>
  new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;

/** What the picture says to the authenticator app (otpauth://totp/…). */
export const addressOf = (secret: string, label: string): string =>
  new TOTP({ ...RULES, label, secret: Secret.fromBase32(secret) }).toString();

/**
 * The time step that the code belongs to, or null when it is wrong. Codes up to `usedStep` are spent: a code that
 * was seen over a shoulder opens nothing. Compared in constant time.
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: number,
  usedStep: number,
): number | 'used' | null {
  const totp = new TOTP({ ...RULES, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / PERIOD) + delta;
  return step > usedStep ? step : 'used';
}

/** Codes that each work once when the authenticator is lost: 80 bits in four groups. */
export const recoveryCodes = (randomBytes: (length: number) => Uint8Array): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => {
    const text = secretOf(randomBytes(RECOVERY_BYTES)).toLowerCase();
    return (text.match(/.{4}/g) ?? []).join('-');
  });

/** As it is kept. The codes hold 80 bits of chance, so one round of a fast hash is enough. */
export const hashOfCode = (salt: string, code: string): string =>
  createHash('sha256')
    .update(`${salt}:${bare(code)}`)
    .digest('hex');

/** Which of the kept hashes this code has; -1 for none. Every one of them is compared. */
export function indexOfCode(hashes: readonly string[], salt: string, code: string): number {
  const given = Buffer.from(hashOfCode(salt, code), 'hex');
  return hashes.reduce(
    (found, hash, at) => (timingSafeEqual(Buffer.from(hash, 'hex'), given) ? at : found),
    -1,
  );
}

const bare = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
