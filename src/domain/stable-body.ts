import type { AdfNode } from '../contracts/pages';
import { MAX_DEPTH } from './adf';
import { canonical } from './canonical';
import {
  isLeftOutAttribute,
  isLeftOutMark,
  isLeftOutParameter,
  labelOf,
  unsigned,
} from './left-out';

/** Names of files by the ids that Confluence gives their versions. */
export type FileNames = ReadonlyMap<string, string>;

/** The node without what the fingerprint leaves out; a file in the text counts by its name, its bytes by themselves. */
export function stableNode(
  node: AdfNode,
  files: FileNames = new Map(),
  depth = 0,
): Record<string, unknown> {
  const attrs = stableAttributes(node, files);
  const marks = (node.marks ?? []).filter(({ type }) => !isLeftOutMark(type));
  const content =
    depth >= MAX_DEPTH ? node.content : stableContent(node.content ?? [], files, depth);
  return {
    type: node.type,
    ...(node.text !== undefined && { text: node.text }),
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(marks.length > 0 && { marks: marks.map(stableMark).sort(byText) }),
    ...(content !== undefined && content.length > 0 && { content }),
  };
}

function stableAttributes(node: AdfNode, files: FileNames): Record<string, unknown> {
  const label = labelOf(node.type);
  const kept = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) => !isLeftOutAttribute(name) && name !== label && !saysNothing(name, value),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, stableValue(node, name, value, files)]),
  );
}

function stableValue(node: AdfNode, name: string, value: unknown, files: FileNames): unknown {
  if (name === 'parameters') return stableParameters(value);
  if (typeof value !== 'string' || !isMedia(node)) return value;
  if (name === 'id') return files.get(value) ?? value;
  return name === 'url' ? unsigned(value) : value;
}

const isMedia = ({ type }: AdfNode) => type === 'media' || type === 'mediaInline';

// Confluence's editor drops nulls and a span of one when it saves.
const saysNothing = (name: string, value: unknown) =>
  value === null ||
  value === undefined ||
  ((name === 'colspan' || name === 'rowspan') && value === 1);

function stableParameters(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !isLeftOutParameter(name)));
}

const stableMark = (mark: NonNullable<AdfNode['marks']>[number]) => ({
  type: mark.type,
  ...(mark.attrs && { attrs: mark.attrs }),
});

function byText(a: unknown, b: unknown): number {
  const [first, second] = [canonical(a), canonical(b)];
  return first < second ? -1 : Number(first > second);
}

// An inline comment splits a text node in two; without it they are one again.
function stableContent(
  content: readonly AdfNode[],
  files: FileNames,
  depth: number,
): Record<string, unknown>[] {
  const merged: Record<string, unknown>[] = [];
  for (const child of content) {
    const next = stableNode(child, files, depth + 1);
    const last = merged.at(-1);
    const joins = last?.['type'] === 'text' && next['type'] === 'text';
    if (joins && canonical(last['marks'] ?? []) === canonical(next['marks'] ?? [])) {
      last['text'] = `${textOf(last)}${textOf(next)}`;
    } else {
      merged.push(next);
    }
  }
  return merged;
}

const textOf = ({ text }: Record<string, unknown>) => (typeof text === 'string' ? text : '');
