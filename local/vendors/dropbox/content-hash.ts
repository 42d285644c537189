import { createHash } from 'node:crypto';

const BLOCK = 4 * 1024 * 1024;

/**
 * SHA-256 over the SHA-256 of each block of 4 MiB, as lower-case hexadecimal.
 * Source: dropbox.com/developers/reference/content-hash
 */
export function contentHash(bytes: Uint8Array): string {
  const whole = createHash('sha256');
  for (let start = 0; start < bytes.byteLength; start += BLOCK) {
    whole.update(
      createHash('sha256')
        .update(bytes.subarray(start, start + BLOCK))
        .digest(),
    );
  }
  return whole.digest('hex');
}
