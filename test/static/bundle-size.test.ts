import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '../..');
const KIB = 1024;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-ui.mjs', 'asset'], { cwd: root });
});

interface File {
  name: string;
  bytes: number;
}

function filesOf(resource: string): File[] {
  const folder = path.join(root, 'static', resource, 'build/assets');
  return readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({
      name,
      bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    }));
}

const sum = (files: readonly File[]) => files.reduce((total, { bytes }) => total + bytes, 0);

/** What index.html names: all that is loaded before a card is drawn in English. */
const first = (files: readonly File[]) =>
  files.filter(({ name }) => name === 'index.js' || name === 'style.css');

test('a reader’s macro is drawn by at most 12 KiB of script and style', () => {
  expect(sum(first(filesOf('asset-macro')))).toBeLessThanOrEqual(12 * KIB);
});

test('with every language and every message a reader’s macro stays below 16 KiB', () => {
  expect(sum(filesOf('asset-macro'))).toBeLessThanOrEqual(16 * KIB);
});

test('the picker shows its first results with at most 30 KiB, all languages included', () => {
  expect(sum(filesOf('asset-picker'))).toBeLessThanOrEqual(30 * KIB);
});

test('readers and editors load no schema library', () => {
  const scripts = ['asset-macro', 'asset-picker'].map((resource) =>
    readFileSync(path.join(root, 'static', resource, 'build/assets/index.js'), 'utf8'),
  );
  for (const script of scripts) expect(script).not.toMatch(/ZodError|invalid_union/);
});
