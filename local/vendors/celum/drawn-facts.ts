import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod';

const Facts = z.record(z.string(), z.strictObject({ filesize: z.int(), checksum: z.string() }));
type Facts = z.infer<typeof Facts>;

const CACHE = path.resolve(__dirname, '../../../node_modules/.cache/celum-originals');

let known: Facts | undefined;
let isNew = false;

/**
 * Size and checksum of an original that is drawn. Drawing thousands takes seconds, so what one process found out is
 * kept for the next, for as long as nobody changes how things are drawn.
 */
export function drawnFacts(key: string, draw: () => Uint8Array): Facts[string] {
  known ??= readFacts();
  const found = known[key];
  if (found) return found;
  const bytes = draw();
  const fresh = { filesize: bytes.length, checksum: sha256(bytes) };
  known[key] = fresh;
  isNew = true;
  return fresh;
}

/** Keeps what was found out; of two processes that do so at once the later one's stays, and either is true. */
export function keepDrawnFacts(): void {
  if (!isNew) return;
  mkdirSync(CACHE, { recursive: true });
  const mine = path.join(CACHE, `${process.pid}.tmp`);
  writeFileSync(mine, JSON.stringify(known));
  renameSync(mine, file());
  isNew = false;
}

function readFacts(): Facts {
  try {
    return Facts.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    return {};
  }
}

function file(): string {
  const art = readdirSync(path.join(__dirname, 'art')).map((source) => path.join('art', source));
  const texts = ['files.ts', ...art.sort()].map((it) => readFileSync(path.join(__dirname, it)));
  return path.join(CACHE, `${sha256(Buffer.concat(texts)).slice(0, 16)}.json`);
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
