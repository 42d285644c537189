import { createHash, type Hash } from 'node:crypto';

import type { ContentHash, DriveHasher } from '../../contracts/drive';
import { Problem } from '../../errors';
import { SUBJECT } from './config';

export const BLOCK = 4 * 1024 * 1024;
const DIGEST = 32;

/**
 * SHA-256 over the SHA-256 of each block of 4 MiB. https://www.dropbox.com/developers/reference/content-hash
 * A SHA-256 in the middle cannot be stored, so a state ends a block: after less than a whole one nothing may follow.
 */
export class DropboxHasher implements DriveHasher {
  readonly #digests: Buffer[] = [];
  #length = 0;
  #block: Hash = createHash('sha256');

  /** `state` is what `state()` gave: the length, a colon, the blocks' digests in Base64. */
  constructor(state = '') {
    const [length = '0', digests = ''] = state.split(':');
    const bytes = Buffer.from(digests, 'base64');
    for (let at = 0; at + DIGEST <= bytes.byteLength; at += DIGEST) {
      this.#digests.push(bytes.subarray(at, at + DIGEST));
    }
    this.#length = Number(length) || 0;
    if (this.#length % BLOCK !== 0) this.#ended = true;
  }

  #ended = false;

  update(bytes: Uint8Array): void {
    if (this.#ended && bytes.byteLength > 0) {
      throw new Problem('invalid-input', {
        subject: SUBJECT,
        detail: 'only the last chunk is less than whole blocks',
      });
    }
    let rest = bytes;
    while (rest.byteLength > 0) {
      const room = BLOCK - (this.#length % BLOCK);
      const part = rest.subarray(0, room);
      this.#block.update(part);
      this.#length += part.byteLength;
      rest = rest.subarray(part.byteLength);
      if (this.#length % BLOCK === 0) {
        this.#digests.push(this.#block.digest());
        this.#block = createHash('sha256');
      }
    }
  }

  state(): string {
    return `${this.#length}:${Buffer.concat(this.#all()).toString('base64')}`;
  }

  digest(): ContentHash {
    const whole = createHash('sha256').update(Buffer.concat(this.#all()));
    return { algorithm: 'dropbox-blocks', value: whole.digest('hex') };
  }

  #all(): Buffer[] {
    const open = !this.#ended && this.#length % BLOCK !== 0;
    return open ? [...this.#digests, this.#block.copy().digest()] : this.#digests;
  }
}

export function hashOf(bytes: Uint8Array): string {
  const hasher = new DropboxHasher();
  hasher.update(bytes);
  return hasher.digest().value;
}
