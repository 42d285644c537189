import { SaxesParser } from 'saxes';

import { ENTITIES } from './entities';

export interface XmlElement {
  name: string;
  attrs: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The storage format's text is not well-formed XML; the message has the line and column. */
export class MalformedStorage extends Error {
  override readonly name = 'MalformedStorage';
}

/** Parses a storage body, which has no root and no namespace declarations of its own. */
export function parseXml(xml: string): XmlNode[] {
  const root: XmlElement = { name: '', attrs: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser<{ xmlns: false; fragment: true; position: true }>({
    xmlns: false,
    fragment: true,
    position: true,
  });
  Object.assign(parser.ENTITIES, ENTITIES);
  parser.on('error', (error) => {
    throw new MalformedStorage(`Error parsing xhtml: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attrs: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element, name)[0];

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** Value of <ac:parameter ac:name="…">. */
export const parameterOf = (macro: XmlElement, name: string): string | undefined => {
  const found = elementsOf(macro, 'ac:parameter').find(({ attrs }) => attrs['ac:name'] === name);
  return found && textOf(found);
};
