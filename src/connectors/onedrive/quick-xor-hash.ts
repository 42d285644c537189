import type { ContentHash, DriveHasher } from '../../contracts/drive';

const BITS = 160;
const BYTES = BITS / 8;
const SHIFT = 11;

/**
 * QuickXorHash, the only hash that OneDrive for Business states for every file; it can be stopped and taken up again.
 * https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 */
export class QuickXorHasher implements DriveHasher {
  readonly #cells = new Uint8Array(BYTES);
  #length = 0;

  /** `state` is what `state()` gave: the length, a colon, the cells in Base64. */
  constructor(state = '') {
    const [length = '', cells = ''] = state.split(':');
    const bytes = Buffer.from(cells, 'base64');
    if (bytes.byteLength !== BYTES) return;
    this.#cells.set(bytes);
    this.#length = Number(length);
  }

  update(bytes: Uint8Array): void {
    const cells = this.#cells;
    let bit = Number((BigInt(this.#length) * BigInt(SHIFT)) % BigInt(BITS));
    for (const byte of bytes) {
      const cell = bit >> 3;
      const spread = byte << (bit & 7);
      cells[cell] = (cells[cell] ?? 0) ^ (spread & 255);
      const next = cell + 1 === BYTES ? 0 : cell + 1;
      cells[next] = (cells[next] ?? 0) ^ (spread >> 8);
      bit = (bit + SHIFT) % BITS;
    }
    this.#length += bytes.byteLength;
  }

  state(): string {
    return `${this.#length}:${Buffer.from(this.#cells).toString('base64')}`;
  }

  digest(): ContentHash {
    const view = new DataView(this.#cells.slice().buffer);
    const tail = view.getBigUint64(BYTES - 8, true) ^ BigInt(this.#length);
    view.setBigUint64(BYTES - 8, tail, true);
    return { algorithm: 'quick-xor', value: Buffer.from(view.buffer).toString('base64') };
  }
}
