import { createHash } from 'node:crypto';

import type { AssetVersion } from '../../contracts/asset';

const ALGORITHMS = ['sha256', 'sha1', 'md5', 'sha512'] as const;

/** Whether the library's checksum proves that a version has these bytes; it does not say by which algorithm. */
export function isProved({ checksum }: AssetVersion, bytes: Uint8Array): boolean {
  if (checksum === null || checksum === '') return false;
  return ALGORITHMS.some((algorithm) => {
    const digest = createHash(algorithm).update(bytes).digest();
    return (
      digest.toString('hex') === checksum.toLowerCase() || digest.toString('base64') === checksum
    );
  });
}

export const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(one, other) === 0;
