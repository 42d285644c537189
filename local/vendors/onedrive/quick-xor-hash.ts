const BLOCK = 20;
const BITS = 160;

/**
 * QuickXorHash of a whole file, Base64, as OneDrive for Business states it in `file.hashes`.
 * Source: learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash: every byte is XORed into a block of
 * 160 bits at 11 bits further than the one before; the length (64 bits, little endian) goes into the last 8 bytes.
 */
export function quickXorHash(bytes: Uint8Array): string {
  const block = new Uint8Array(BLOCK);
  for (let index = 0; index < bytes.length; index += 1) {
    const bit = (index * 11) % BITS;
    const at = bit >> 3;
    const spread = (bytes[index] ?? 0) << (bit & 7);
    block[at] = (block[at] ?? 0) ^ (spread & 0xff);
    const next = (at + 1) % BLOCK;
    block[next] = (block[next] ?? 0) ^ (spread >> 8);
  }
  let length = BigInt(bytes.length);
  for (let at = BLOCK - 8; at < BLOCK; at += 1) {
    block[at] = (block[at] ?? 0) ^ Number(length & 0xffn);
    length >>= 8n;
  }
  return Buffer.from(block).toString('base64');
}
