import { createHash } from 'node:crypto';

import { zipSync, type Zippable } from 'fflate';

import type { PackFile } from '../domain/evidence/pack';

/** Written where a ZIP may carry a comment: the checksum of every byte before it. The verifier knows these words. */
const SEAL = 'imprimatur-evidence sha256=';

/** The earliest day a ZIP can name, in local time: the same bytes wherever and whenever they are made. */
const NO_TIME = new Date(1980, 0, 1);

/** What is packed already gets no smaller. */
const PACKED = /\.(png|jpe?g|gif|webp|pdf)$/i;

/** The pack's files as a ZIP, in the order given. The same files give the same bytes. */
export function zip(files: readonly PackFile[]): Uint8Array {
  const entries = files.map(
    ({ path, bytes }) => [path, [bytes, { level: PACKED.test(path) ? 0 : 6 }]] as const,
  );
  const content: Zippable = Object.fromEntries(
    entries.map(([path, [bytes, options]]) => [path, [bytes, options]]),
  );
  const plain = zipSync(content, { mtime: NO_TIME });
  const sealed = Buffer.concat([plain, Buffer.from(SEAL)]);
  const length = SEAL.length + 64;
  // The last two bytes of the end of the directory say how long the comment is.
  sealed.writeUInt16LE(length, plain.length - 2);
  const hash = createHash('sha256').update(sealed).digest('hex');
  return Buffer.concat([sealed, Buffer.from(hash)]);
}
