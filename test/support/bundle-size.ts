import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface File {
  name: string;
  bytes: number;
}

/** Scripts and styles of a resource that was built, compressed as they are sent. */
export function filesOf(resource: string): File[] {
  const folder = path.resolve(__dirname, '../../static', resource, 'build/assets');
  return readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    }));
}

export const sum = (files: readonly File[]) => files.reduce((total, { bytes }) => total + bytes, 0);

/** What index.html names: all that is loaded before a card is drawn in English. */
export const first = (files: readonly File[]) =>
  files.filter(({ name }) => name === 'index.js' || name === 'style.css');
