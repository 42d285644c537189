import type { AdfNode } from '../../src/contracts/pages';
import { doc, paragraph, text } from '../../src/domain/adf';
import {
  macroNode,
  macrosOf,
  withMacro,
  withMacroConfig,
  withoutMacro,
  type MacroConfig,
  type NewMacro,
} from '../../src/domain/macros';
import { adfFaults } from '../support/adf-schema';

const HOME = { appId: '6f1e1f6a-7c1d-4e7e-9a52-2d0f0b7c9a11', environmentId: 'e-1' };

const macro = (localId: string, more: Partial<NewMacro> = {}): AdfNode =>
  macroNode({
    home: HOME,
    key: 'decision',
    title: 'Decision',
    localId,
    config: { stage: 'contract', due: null },
    kind: 'block',
    ...more,
  });

const PAGE = doc(paragraph(text('Before')), paragraph(text('After')));

const cellWith = (...content: AdfNode[]): AdfNode => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: {}, content }] }],
});

const toEdit = (config: MacroConfig) => ({ ...config, stage: 'edit' });

const nameOf = ({ type, attrs }: AdfNode) => attrs?.['localId'] ?? type;

/** A page that must have changed. */
function changed(page: AdfNode | null): AdfNode {
  if (page === null) throw new Error('nothing changed');
  return page;
}

describe('macros of ours', () => {
  it.each<[string, NewMacro['kind']]>([
    ['a block', 'block'],
    ['in a line of text', 'inline'],
    ['around text', { body: [paragraph(text('Inside'))] }],
  ])('are valid ADF as %s', (_, kind) => {
    const page = changed(withMacro(PAGE, macro('m1', { kind }), 'end'));

    expect(adfFaults(page)).toEqual([]);
    expect(macrosOf(page, 'decision')).toEqual([{ localId: 'm1', config: { stage: 'contract' } }]);
  });

  it('name app, environment and module in the short form', () => {
    expect(macro('m1').attrs).toMatchObject({
      extensionKey: `${HOME.appId}/${HOME.environmentId}/static/decision`,
      localId: 'm1',
      parameters: { localId: 'm1', guestParams: { stage: 'contract' } },
    });
  });

  it('are put where they belong, once', () => {
    const first = changed(withMacro(PAGE, macro('m1'), 'start'));
    const second = changed(withMacro(first, macro('m2'), { after: 'm1' }));
    const third = changed(withMacro(second, macro('m3'), { after: 'gone' }));

    expect(third.content?.map(nameOf)).toEqual(['m1', 'm2', 'paragraph', 'paragraph', 'm3']);
    expect(withMacro(third, macro('m2'), 'end')).toBeNull();
  });

  it('stand after the block that holds the other, not in it', () => {
    const page = withMacro(doc(cellWith(macro('m1')), paragraph()), macro('m2'), { after: 'm1' });

    expect(page?.content?.map(({ type }) => type)).toEqual(['table', 'extension', 'paragraph']);
  });

  it('get another config by their local id, wherever they are', () => {
    const page = doc(cellWith(macro('m1'), macro('m2')));

    const after = changed(withMacroConfig(page, 'm2', toEdit));

    expect(macrosOf(after, 'decision')).toEqual([
      { localId: 'm1', config: { stage: 'contract' } },
      { localId: 'm2', config: { stage: 'edit' } },
    ]);
    expect(withMacroConfig(after, 'm2', toEdit)).toBeNull();
    expect(withMacroConfig(after, 'gone', toEdit)).toBeNull();
  });

  it('keep what Confluence and others wrote beside their config', () => {
    const node = macro('m1');
    const parameters = { forgeEnvironment: 'PRODUCTION', config: { stage: 'contract' } };
    const page = doc({ ...node, attrs: { ...node.attrs, parameters } });

    const after = changed(withMacroConfig(page, 'm1', toEdit));

    expect(after.content?.[0]?.attrs?.['parameters']).toEqual({
      forgeEnvironment: 'PRODUCTION',
      config: { stage: 'edit' },
      guestParams: { stage: 'edit' },
    });
  });

  it('go and leave a valid page', () => {
    const page = doc(cellWith(macro('m1')), paragraph(macro('m2', { kind: 'inline' })));

    const without = changed(withoutMacro(changed(withoutMacro(page, 'm1')), 'm2'));

    expect(macrosOf(without, 'decision')).toEqual([]);
    expect(adfFaults(without)).toEqual([]);
    expect(withoutMacro(without, 'm1')).toBeNull();
  });

  it('leave alone what is not theirs', () => {
    const stranger: AdfNode = { type: 'panel', attrs: { localId: 'm1' }, content: [paragraph()] };

    expect(withoutMacro(doc(stranger), 'm1')).toBeNull();
  });
});
