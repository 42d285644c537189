import fc from 'fast-check';

import type { AdfNode } from '../../src/contracts/pages';
import { doc, paragraph, text } from '../../src/domain/adf';
import { fingerprintOf } from '../../src/domain/fingerprint';
import { assetMacro } from '../support/build';

const of = (...content: AdfNode[]) => fingerprintOf({ title: 'Brief', body: doc(...content) });
const plain = of(paragraph(text('Summer')));

describe('the fingerprint of a page', () => {
  it('changes with the text, the title, a mark and an asset', () => {
    const states = [
      plain,
      of(paragraph(text('summer'))),
      of(paragraph(text('Summer', { type: 'strong' }))),
      fingerprintOf({ title: 'Other', body: doc(paragraph(text('Summer'))) }),
      of(assetMacro([{ asset: '4711' }])),
      of(assetMacro([{ asset: '4712' }])),
    ];

    expect(new Set(states).size).toBe(states.length);
  });

  it('stays when Confluence gives new local ids', () => {
    const macro = (localId: string) => of(assetMacro([{ asset: '4711' }], localId));

    expect(macro('a')).toBe(macro('b'));
    expect(of({ ...paragraph(text('Summer')), attrs: { localId: 'x' } })).toBe(plain);
  });

  it('stays when Forge fills in what the macro is embedded in', () => {
    const filled = assetMacro([{ asset: '4711' }]);
    const parameters = {
      ...(filled.attrs?.['parameters'] as object),
      embeddedMacroContext: { cloudId: 'x' },
      extensionTitle: 'CELUM asset',
      forgeEnvironment: 'PRODUCTION',
    };

    expect(of({ ...filled, attrs: { ...filled.attrs, parameters } })).toBe(
      of(assetMacro([{ asset: '4711' }])),
    );
  });

  it('stays when somebody comments on a word', () => {
    const annotation = { type: 'annotation', attrs: { id: 'c1', annotationType: 'inlineComment' } };

    expect(of(paragraph(text('Sum'), text('me', annotation), text('r')))).toBe(plain);
  });

  it('stays when a person changes their name', () => {
    const named = (name: string) =>
      of(paragraph({ type: 'mention', attrs: { id: 'a', text: name } }));

    expect(named('@Ann')).toBe(named('@Ann Baker'));
  });

  it('stays when the editor writes nulls and spans of one', () => {
    const cell: AdfNode = { type: 'tableCell', content: [paragraph(text('x'))] };

    expect(of({ ...cell, attrs: { colspan: 1, rowspan: 1, background: null } })).toBe(of(cell));
  });

  it('takes half an emoji without failing', () => {
    expect(of(paragraph(text('\ud83d')))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (attrs) => {
        const turned = Object.fromEntries(Object.entries(attrs).reverse());
        expect(of({ type: 'panel', attrs })).toBe(of({ type: 'panel', attrs: turned }));
      }),
    );
  });
});
