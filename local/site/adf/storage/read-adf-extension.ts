import type { AdfNode } from '../node';
import { atLeastOne, type Reading } from './reader';
import { toCamel } from './words';
import { childOf, elementsOf, textOf, type XmlElement } from './xml';

/** ac:adf-extension holds an ADF node as it is, in kebab-case; its fallback is for old readers. */
export function readAdfExtension(element: XmlElement, reading: Reading): AdfNode[] {
  const node = childOf(element, 'ac:adf-node');
  return node ? [adfNode(node, reading)] : [];
}

const BODIES = new Set(['bodiedExtension', 'panel']);

function adfNode(element: XmlElement, reading: Reading): AdfNode {
  const type = toCamel(element.attrs['type'] ?? '');
  const attrs = attributesOf(element);
  if (type === 'decisionList') {
    const content = elementsOf(element, 'ac:adf-node').map((item) => decision(item, reading));
    return { type, attrs: { localId: reading.newId(), ...attrs }, content };
  }
  const body = childOf(element, 'ac:adf-content');
  if (!BODIES.has(type)) return { type, attrs };
  return { type, attrs, content: atLeastOne(reading.blocks(body?.children ?? [])) };
}

function decision(element: XmlElement, reading: Reading): AdfNode {
  const words = element.children.filter(
    (child) => typeof child === 'string' || child.name !== 'ac:adf-attribute',
  );
  const attrs = { localId: reading.newId(), state: 'DECIDED', ...attributesOf(element) };
  return { type: 'decisionItem', attrs, content: reading.inline(words) };
}

function attributesOf(element: XmlElement): Record<string, unknown> {
  const pairs = elementsOf(element, 'ac:adf-attribute').map((each): [string, unknown] => {
    const key = toCamel(each.attrs['key'] ?? '');
    return [key, key === 'parameters' ? objectOf(each) : textOf(each)];
  });
  return Object.fromEntries(pairs);
}

const objectOf = (element: XmlElement): Record<string, unknown> =>
  Object.fromEntries(
    elementsOf(element, 'ac:adf-parameter').map((each) => {
      const key = toCamel(each.attrs['key'] ?? '');
      return [key, valueOf(each, key)];
    }),
  );

/** An empty guest-params is an empty object; any other empty parameter is an empty text. */
function valueOf(element: XmlElement, key = ''): unknown {
  const values = elementsOf(element, 'ac:adf-parameter-value');
  if (values.length > 0) {
    const empty = values.length === 1 && values[0]?.children.length === 0;
    return empty ? [] : values.map((each) => valueOf(each));
  }
  if (childOf(element, 'ac:adf-parameter') || key === 'guestParams') return objectOf(element);
  const text = textOf(element);
  const { type } = element.attrs;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}
