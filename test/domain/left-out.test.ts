import { readFileSync } from 'node:fs';
import path from 'node:path';

import { AssetPart } from '../../src/contracts/approved-state';
import { Asset } from '../../src/contracts/asset';
import { LEFT_OUT } from '../../src/domain/left-out';

const page = readFileSync(path.resolve(__dirname, '../../docs/fingerprint.md'), 'utf8');

/** The names in one row of the published list. */
const published = (row: string): string[] => {
  const line = page.split('\n').find((one) => one.startsWith(`| ${row} |`)) ?? '';
  return [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
};

describe('the published list of what a fingerprint leaves out', () => {
  it.each<[string, readonly string[]]>([
    ['attributes of any node', LEFT_OUT.attributes],
    ['parameters of macros', LEFT_OUT.macroParameters],
    ['labels', Object.entries(LEFT_OUT.labels).map(([type, name]) => `${type}.${name}`)],
    ['marks', LEFT_OUT.marks],
    ['signatures in addresses of pictures', LEFT_OUT.signatures],
    ['facts of assets', LEFT_OUT.asset],
    ['facts of attachments', LEFT_OUT.attachment],
  ])('says of %s what the code does', (row, list) => {
    expect(published(row)).toEqual([...list]);
  });

  it('names every fact of an asset that is not in the fingerprint', () => {
    const { facts } = AssetPart.shape;
    const counted = [
      'id',
      'versionId',
      'checksum',
      'availability',
      'rights',
      ...Object.keys(facts.shape),
    ];
    const others = Object.keys(Asset.shape).filter((name) => !counted.includes(name));

    // The photographer's credit is one of the rights' fields.
    expect([...others, 'credit'].sort()).toEqual([...LEFT_OUT.asset].sort());
  });
});
