import fc from 'fast-check';

import { doc, paragraph, text } from '../../src/domain/adf';
import { referencesIn, referencesOfConfig } from '../../src/domain/references';
import { assetMacro } from '../support/build';

const one = (reference: unknown) => referencesIn(doc(assetMacro([reference])));

describe('the references of a page', () => {
  it('are found in reading order, wherever the macro stands', () => {
    const panel = { type: 'panel', content: [assetMacro([{ asset: '4712' }], 'inner')] };

    expect(referencesIn(doc(paragraph(text('x')), panel, assetMacro([{ asset: '4711' }])))).toEqual(
      [
        { localId: 'inner', assetId: 4712, versionId: null, renditionId: null },
        { localId: 'macro-1', assetId: 4711, versionId: null, renditionId: null },
      ],
    );
  });

  it.each([
    [
      { asset: '4711', mode: 'follow', version: '9001' },
      { versionId: null, renditionId: null },
    ],
    [
      { asset: '4711', mode: 'pinned', version: '9001' },
      { versionId: 9001, renditionId: null },
    ],
    [
      { asset: 4711, mode: 'pinned', version: 9001, rendition: 8 },
      { versionId: 9001, renditionId: 8 },
    ],
    [
      { asset: '4711', size: 'huge', later: true },
      { versionId: null, renditionId: null },
    ],
  ])('reads %j', (reference, expected) => {
    expect(one(reference)).toEqual([{ localId: 'macro-1', assetId: 4711, ...expected }]);
  });

  it('reads a gallery that storage format kept as one text', () => {
    expect(referencesOfConfig({ references: '[{"asset":"1"},{"asset":"2"}]' })).toHaveLength(2);
  });

  it('leaves out other macros and what is no reference', () => {
    const other = assetMacro([{ asset: '4711' }]);
    const foreign = { ...other, attrs: { ...other.attrs, extensionKey: 'a/b/static/chart' } };

    expect(referencesIn(doc(foreign))).toEqual([]);
    expect(one({ asset: '../4711' })).toEqual([]);
    expect(one(null)).toEqual([]);
  });

  it('reads any config without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (config) => {
        expect(Array.isArray(referencesOfConfig(config))).toBe(true);
        expect(Array.isArray(referencesIn(doc(assetMacro(config))))).toBe(true);
      }),
    );
  });
});
