import type { AdfMark, AdfNode } from '../node';
import { BLOCK_READERS } from './read-blocks';
import { INLINE_READERS } from './read-inline';
import { readMacro } from './read-macros';
import { readAdfExtension } from './read-adf-extension';
import { marksOf } from './read-marks';
import type { Reading, StorageReader } from './reader';
import { isElement, parseXml, textOf, type XmlElement, type XmlNode } from './xml';

export { MalformedStorage } from './xml';
export type { StorageReader } from './reader';

/** Storage format as an ADF document. @throws {MalformedStorage} with line and column when it is not well-formed XML. */
export function fromStorage(xml: string, ctx: StorageReader = {}): AdfNode {
  let made = 0;
  const newId = ctx.newId?.bind(ctx) ?? (() => `storage-${(made += 1)}`);
  const reading: Reading = {
    ctx,
    newId,
    blocks: (nodes) => blocks(nodes, reading),
    inline: (nodes, marks = []) => inline(nodes, reading, marks),
  };
  const content = reading.blocks(parseXml(xml));
  return { type: 'doc', version: 1, content };
}

const isBlock = (node: XmlNode): node is XmlElement =>
  isElement(node) &&
  (BLOCK_READERS.has(node.name) ||
    (node.name === 'ac:structured-macro' && !INLINE_READERS.has(inlineName(node))) ||
    (node.name === 'ac:adf-extension' && !isInlineExtension(node)));

function isInlineExtension({ children }: XmlElement): boolean {
  const node = children.filter(isElement).find(({ name }) => name === 'ac:adf-node');
  return node?.attrs['type'] === 'inline-extension';
}

/** Text between blocks becomes a paragraph of its own, as Confluence's editor makes it. */
function blocks(nodes: readonly XmlNode[], reading: Reading): AdfNode[] {
  const result: AdfNode[] = [];
  let loose: XmlNode[] = [];
  const settle = () => {
    const content = reading.inline(loose);
    loose = [];
    if (content.some((node) => node.type !== 'text' || node.text?.trim())) {
      result.push({ type: 'paragraph', content });
    }
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    settle();
    result.push(...block(node, reading));
  }
  settle();
  return result;
}

function block(element: XmlElement, reading: Reading): AdfNode[] {
  if (element.name === 'ac:structured-macro') return readMacro(element, reading);
  if (element.name === 'ac:adf-extension') return readAdfExtension(element, reading);
  return BLOCK_READERS.get(element.name)?.(element, reading) ?? [];
}

function inline(nodes: readonly XmlNode[], reading: Reading, marks: readonly AdfMark[]): AdfNode[] {
  return joined(nodes.flatMap((node) => inlineOne(node, reading, marks)));
}

function inlineOne(node: XmlNode, reading: Reading, marks: readonly AdfMark[]): AdfNode[] {
  if (!isElement(node)) return text(node, marks);
  const read = INLINE_READERS.get(inlineName(node));
  if (read) return read(node, reading).map((made) => withMarks(made, marks));
  if (node.name === 'ac:adf-extension') return readAdfExtension(node, reading);
  const added = marksOf(node);
  return added ? inline(node.children, reading, [...marks, ...added]) : text(textOf(node), marks);
}

const inlineName = (element: XmlElement): string =>
  element.name === 'ac:structured-macro' ? `macro:${element.attrs['ac:name'] ?? ''}` : element.name;

/** Line breaks and indentation of the XML are not text. */
function text(value: string, marks: readonly AdfMark[]): AdfNode[] {
  const squeezed = value.replace(/[ \t\r\n]+/g, ' ');
  if (!squeezed) return [];
  return [withMarks({ type: 'text', text: squeezed }, marks)];
}

const withMarks = (node: AdfNode, marks: readonly AdfMark[]): AdfNode =>
  marks.length > 0 && (node.type === 'text' || node.type === 'inlineExtension')
    ? { ...node, marks: codeAlone([...marks]) }
    : node;

/** ADF's code mark goes with links and comments only. */
const codeAlone = (marks: AdfMark[]): AdfMark[] =>
  marks.some(({ type }) => type === 'code')
    ? marks.filter(({ type }) => ['code', 'link', 'annotation'].includes(type))
    : marks;

/** Neighbouring texts with the same marks are one text node. */
function joined(nodes: AdfNode[]): AdfNode[] {
  const result: AdfNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const same = last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (same && node.type === 'text') {
      result[result.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else {
      result.push(node);
    }
  }
  return result;
}
