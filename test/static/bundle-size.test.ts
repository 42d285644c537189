import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesOf, first, sum } from '../support/bundle-size';

const root = path.resolve(__dirname, '../..');
const KIB = 1024;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-ui.mjs', 'asset'], { cwd: root });
});

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
