import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as dropbox from '../../../src/connectors/dropbox';
import * as onedrive from '../../../src/connectors/onedrive';

const folderOf = (name: string) => path.join(__dirname, '../../../src/connectors', name);
const readme = (name: string) => readFileSync(path.join(folderOf(name), 'README.md'), 'utf8');
const sources = (name: string) =>
  readdirSync(folderOf(name))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folderOf(name), file), 'utf8'))
    .join('\n');

describe('what is written about the drives', () => {
  it('names every route of Dropbox that is called', () => {
    const routes = sources('dropbox').match(
      /(?<=')(files|sharing|file_properties|users)\/[a-z0-9_/]+(?=')/g,
    );
    const words = new Set(routes?.map((route) => String(route.split('/').at(-1))));

    expect(words.size).toBeGreaterThan(20);
    expect([...words].filter((word) => !readme('dropbox').includes(word))).toEqual([]);
  });

  it('names every operation of Graph that is called', () => {
    const source = sources('onedrive');
    const operations = [
      ...source.matchAll(/itemPath\([^)]*'([A-Za-z]+)'\)/g),
      ...source.matchAll(/path`\/([a-z]+)\//g),
    ].map((match) => String(match[1]));

    expect(new Set(operations).size).toBeGreaterThan(6);
    expect(operations.filter((word) => !readme('onedrive').includes(word))).toEqual([]);
  });

  it.each([
    ['onedrive', onedrive.ASSUMPTIONS],
    ['dropbox', dropbox.ASSUMPTIONS],
  ])('says of every assumption about %s how to find out', (_name, assumptions) => {
    expect(assumptions.length).toBeGreaterThan(5);
    for (const { assumption, check } of assumptions) {
      expect(assumption).toMatch(/\.$/);
      expect(check).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});
