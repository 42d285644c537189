import * as fc from 'fast-check';

import { AssetMacroConfig } from '../../src/contracts/asset';
import { add, change, fill, move, remove, toConfig } from '../../static/asset-picker/src/selection';
import type { Chosen } from '../../static/asset-picker/src/selection';
import { readReferences } from '../../static/kit/assets/references';
import { tile } from './support/celum';

const chosen = (ids: readonly number[]): Chosen[] =>
  ids.reduce<Chosen[]>((selection, id) => add(selection, tile(id, `Asset ${id}`)), []);
const ids = (selection: readonly Chosen[]) => selection.map(({ reference }) => reference.asset);

test('moving an asset keeps the others in their order and stops at the ends', () => {
  expect(ids(move(chosen([1, 2, 3]), 2, -1))).toEqual(['1', '3', '2']);
  expect(ids(move(chosen([1, 2, 3]), 0, -1))).toEqual(['1', '2', '3']);
  expect(ids(move(chosen([1, 2, 3]), 2, 1))).toEqual(['1', '2', '3']);
});

test('a removed asset leaves the rest as it was', () => {
  expect(ids(remove(chosen([1, 2, 3]), 2))).toEqual(['1', '3']);
});

test('an asset that CELUM no longer knows is marked and kept', () => {
  const filled = fill(chosen([1, 2]), [tile(1, 'One')], [2]);
  expect(filled.map(({ missing }) => missing)).toEqual([false, true]);
  expect(ids(filled)).toEqual(['1', '2']);
});

test('an asset that follows names no version, a pinned one does', () => {
  const pinned = change(chosen([1]), 1, { mode: 'pinned', version: '90' });
  expect(toConfig(pinned)).toEqual([{ asset: '1', mode: 'pinned', version: '90', size: 'medium' }]);
  expect(toConfig(change(pinned, 1, { mode: 'follow' }))).toEqual([
    { asset: '1', mode: 'follow', size: 'medium' },
  ]);
});

test('the standard format is stored by leaving the format out', () => {
  expect(toConfig(change(chosen([1]), 1, { rendition: '' }))).toEqual([
    { asset: '1', mode: 'follow', size: 'medium' },
  ]);
});

const id = fc.bigInt({ min: 1n, max: 999_999_999_999n }).map(String);
const stored = fc.record(
  {
    asset: id,
    mode: fc.constantFrom('follow', 'pinned'),
    version: id,
    rendition: id,
    size: fc.constantFrom('small', 'medium', 'large'),
    crop: fc.string(),
  },
  { requiredKeys: ['asset'] },
);

test('what was stored is read and stored again in the contract’s shape, unknown keys included', () => {
  fc.assert(
    fc.property(fc.array(stored), (references) => {
      const read = readReferences({ references });
      const config = { references: toConfig(read.map(asChosen)) };
      expect(AssetMacroConfig.parse(config).references).toHaveLength(references.length);
      expect(config.references.map(({ crop }) => crop)).toEqual(references.map(({ crop }) => crop));
      expect(readReferences(config).map(({ asset, mode }) => [asset, mode])).toEqual(
        read.map(({ asset, mode }) => [asset, mode]),
      );
    }),
  );
});

const asChosen = (reference: Chosen['reference']): Chosen => ({
  reference,
  tile: null,
  before: true,
  missing: false,
});

test('a config that holds anything else is read without a crash', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readReferences(anything)).toBeInstanceOf(Array);
      expect(readReferences({ references: [anything] })).toBeInstanceOf(Array);
    }),
  );
});
