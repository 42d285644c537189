import { fromStorage, toStorage, validateAdf, type AdfNode } from '../../../../local/site/adf';
import { everyNode } from './every-node';

const writer = { attachmentName: (id: string) => (id === 'file-1' ? 'hero.png' : undefined) };
const reader = {
  attachment: (name: string) =>
    name === 'hero.png' ? { id: 'file-1', collection: 'contentId-98310' } : undefined,
  person: () => 'Ann Baker',
};

const read = (xml: string) => fromStorage(xml, reader).content;

const without = (key: string, node: AdfNode): AdfNode => {
  const attrs = Object.fromEntries(
    Object.entries(node.attrs ?? {}).filter(([name]) => name !== key),
  );
  return {
    ...node,
    ...(node.attrs && { attrs }),
    ...(node.content && { content: node.content.map((child) => without(key, child)) }),
  };
};

test('a page comes back from the storage format as it went in', () => {
  const back = fromStorage(toStorage(everyNode, writer), reader);

  expect(validateAdf(back)).toEqual([]);
  // A status has no identity in storage.
  expect(without('localId', back)).toEqual(without('localId', everyNode));
});

test('writing what was read changes nothing', () => {
  const once = toStorage(everyNode, writer);

  expect(toStorage(fromStorage(once, reader), writer)).toBe(once);
});

test('writes a Forge macro as an extension with kebab-case parameters and types', () => {
  const xml = toStorage(everyNode, writer);

  expect(xml).toContain('<ac:adf-node type="extension">');
  expect(xml).toContain(
    '<ac:adf-attribute key="extension-key">app/env/static/asset</ac:adf-attribute>',
  );
  expect(xml).toContain(
    '<ac:adf-parameter key="guest-params"><ac:adf-parameter key="references"><ac:adf-parameter-value><ac:adf-parameter key="asset">4711</ac:adf-parameter>',
  );
  expect(xml).toContain('<ac:adf-parameter key="captions" type="boolean">true</ac:adf-parameter>');
  expect(xml).toContain(
    '<ac:adf-parameter key="channels"><ac:adf-parameter-value /></ac:adf-parameter>',
  );
});

test.each([
  ['info', 'info'],
  ['success', 'tip'],
  ['warning', 'note'],
  ['error', 'warning'],
])('an ADF %s panel is the macro %s', (panelType, name) => {
  const panel = {
    type: 'panel',
    attrs: { panelType },
    content: [{ type: 'paragraph', content: [] }],
  };

  const xml = toStorage({ type: 'doc', content: [panel] }, writer);

  expect(xml).toContain(`<ac:structured-macro ac:name="${name}"`);
  expect(read(xml)).toEqual([panel]);
});

test('reads entities, loose text and nested inline marks', () => {
  expect(read('Caf&eacute;&nbsp;&ndash; <strong>bold <em>both</em></strong><p>next</p>')).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Café\u00a0– ' },
        { type: 'text', text: 'bold ', marks: [{ type: 'strong' }] },
        { type: 'text', text: 'both', marks: [{ type: 'strong' }, { type: 'em' }] },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'next' }] },
  ]);
});

test('keeps a macro that ADF has no node for, with its parameters and body', () => {
  const xml =
    '<ac:structured-macro ac:name="toc" ac:schema-version="1"><ac:parameter ac:name="maxLevel">2</ac:parameter></ac:structured-macro>' +
    '<ac:structured-macro ac:name="html" ac:schema-version="1"><ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body></ac:structured-macro>';

  expect(toStorage(fromStorage(xml), writer)).toBe(xml);
  expect(validateAdf(fromStorage(xml))).toEqual([]);
});

test('drops the wrapper of a one-column layout and keeps two columns', () => {
  const section = (type: string, ...cells: string[]) =>
    `<ac:layout-section ac:type="${type}">${cells.map((cell) => `<ac:layout-cell><p>${cell}</p></ac:layout-cell>`).join('')}</ac:layout-section>`;

  const content = read(
    `<ac:layout>${section('fixed-width', 'a')}${section('two_left_sidebar', 'b', 'c')}</ac:layout>`,
  );

  expect(content?.map(({ type }) => type)).toEqual(['paragraph', 'layoutSection']);
  expect(content?.[1]?.content?.map(({ attrs }) => attrs?.['width'])).toEqual([33.33, 66.66]);
});

test.each(['<p>open', '<p></b>', '<p>&unknown;</p>', 'a & b', '<p a=1/>'])(
  'refuses %s and says where',
  (xml) => {
    expect(() => fromStorage(xml)).toThrow(/Error parsing xhtml: .*1:\d+/);
  },
);
