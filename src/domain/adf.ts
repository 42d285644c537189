import type { AdfNode } from '../contracts/pages';

/** Pages nest at most about a dozen deep; a hostile one is not followed further than this. */
export const MAX_DEPTH = 100;

/** Every node below and including this one, in reading order. */
export function* nodesOf(node: AdfNode, depth = 0): Generator<AdfNode> {
  yield node;
  if (depth >= MAX_DEPTH) return;
  for (const child of node.content ?? []) yield* nodesOf(child, depth + 1);
}

/** A string attribute, or undefined when it is missing or of another type. */
export function textAttribute(node: AdfNode, name: string): string | undefined {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberAttribute(node: AdfNode, name: string): number | undefined {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });

export const text = (words: string, ...marks: NonNullable<AdfNode['marks']>): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});

export const strong = (words: string): AdfNode => text(words, { type: 'strong' });

export const link = (words: string, href: string): AdfNode =>
  text(words, { type: 'link', attrs: { href } });

/** Confluence shows the person's own name, whatever `name` says. */
export const mention = (accountId: string, name: string): AdfNode => ({
  type: 'mention',
  attrs: { id: accountId, text: `@${name}` },
});

export const doc = (...content: AdfNode[]): AdfNode => ({ type: 'doc', version: 1, content });
