import type { AdfNode } from '../node';
import { mediaOf } from './read-blocks';
import { atLeastOne, type Reading } from './reader';
import { MACRO_PANELS } from './words';
import { childOf, elementsOf, parameterOf, textOf, type XmlElement } from './xml';

const LEGACY = 'com.atlassian.confluence.macro.core';

type MacroReader = (element: XmlElement, reading: Reading) => AdfNode[];

const richBody = (element: XmlElement, reading: Reading): AdfNode[] =>
  atLeastOne(reading.blocks(childOf(element, 'ac:rich-text-body')?.children ?? []));

const panel =
  (attrs: Record<string, unknown>): MacroReader =>
  (element, reading) => [{ type: 'panel', attrs, content: richBody(element, reading) }];

const MACROS = new Map<string, MacroReader>([
  ...Object.entries(MACRO_PANELS).map(([name, panelType]): [string, MacroReader] => [
    name,
    panel({ panelType }),
  ]),
  [
    'panel',
    (element, reading) => {
      const panelColor = parameterOf(element, 'bgColor');
      const panelIconText = parameterOf(element, 'panelIconText');
      return panel({
        panelType: 'custom',
        ...(panelColor !== undefined && { panelColor }),
        ...(panelIconText !== undefined && { panelIconText }),
      })(element, reading);
    },
  ],
  [
    'expand',
    (element, reading) => [
      {
        type: 'expand',
        attrs: { title: parameterOf(element, 'title') ?? '' },
        content: richBody(element, reading),
      },
    ],
  ],
  [
    'code',
    (element) => {
      const language = parameterOf(element, 'language');
      const body = childOf(element, 'ac:plain-text-body');
      const text = body ? textOf(body) : '';
      return [
        {
          type: 'codeBlock',
          attrs: language === undefined ? {} : { language },
          content: text ? [{ type: 'text', text }] : [],
        },
      ];
    },
  ],
  [
    'view-file',
    (element, reading) => {
      const parameter = elementsOf(element, 'ac:parameter')[0];
      const media = parameter && mediaOf(parameter, reading);
      return media ? [{ type: 'mediaGroup', content: [media] }] : [];
    },
  ],
]);

/** A macro that ADF has a node for becomes that node; any other is kept as a legacy extension with its parameters. */
export function readMacro(element: XmlElement, reading: Reading): AdfNode[] {
  const name = element.attrs['ac:name'] ?? '';
  return MACROS.get(name)?.(element, reading) ?? [legacy(name, element, reading)];
}

function legacy(name: string, element: XmlElement, reading: Reading): AdfNode {
  const macroParams: Record<string, { value: string }> = {};
  for (const parameter of elementsOf(element, 'ac:parameter')) {
    macroParams[parameter.attrs['ac:name'] ?? ''] = { value: textOf(parameter) };
  }
  const plain = childOf(element, 'ac:plain-text-body');
  if (plain) macroParams['__bodyContent'] = { value: textOf(plain) };
  const attrs = {
    extensionType: LEGACY,
    extensionKey: name,
    parameters: { macroParams },
    localId: reading.newId(),
    layout: 'default',
  };
  return childOf(element, 'ac:rich-text-body')
    ? { type: 'bodiedExtension', attrs, content: richBody(element, reading) }
    : { type: 'extension', attrs };
}
