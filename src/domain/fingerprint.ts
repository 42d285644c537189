import { hash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { AdfNode } from '../contracts/pages';
import { MAX_DEPTH } from './adf';

/**
 * What a page's fingerprint leaves out, because Confluence changes it without anybody editing: ids that copying
 * and saving renew, what Forge fills in at run time, people's display names, and inline comments.
 */
const VOLATILE = {
  attributes: ['localId', '__displayType', 'occurrenceKey', 'accessLevel'],
  macroParameters: [
    'localId',
    'embeddedMacroContext',
    'extensionId',
    'extensionTitle',
    'forgeEnvironment',
  ],
  /** Attribute of a node type that is only a label. */
  labels: { mention: 'text', extension: 'text', inlineExtension: 'text', bodiedExtension: 'text' },
  marks: ['annotation'],
} as const;

/** SHA-256, as 64 hex digits, of the page's title and canonical body (RFC 8785). */
export function fingerprintOf(page: { title: string; body: AdfNode }): string {
  const state = { title: page.title, body: stable(page.body, 0) };
  return sha256(canonical(state));
}

// Half an emoji, which people's tools do leave behind, has no UTF-8 and RFC 8785 refuses it.
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** JSON in the one form that RFC 8785 gives it. */
export const canonical = (value: unknown): string => canonicalize(wellFormed(value)) ?? '';

function wellFormed(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(HALF, '\uFFFD') : value,
    ),
  );
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

function stable(node: AdfNode, depth: number): Record<string, unknown> {
  const attrs = stableAttributes(node);
  const marks = (node.marks ?? []).filter(({ type }) => !isOneOf(VOLATILE.marks, type));
  const content = depth >= MAX_DEPTH ? node.content : stableContent(node.content ?? [], depth);
  return {
    type: node.type,
    ...(node.text !== undefined && { text: node.text }),
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(marks.length > 0 && { marks: marks.map(stableMark).sort(byText) }),
    ...(content !== undefined && content.length > 0 && { content }),
  };
}

function stableAttributes(node: AdfNode): Record<string, unknown> {
  const label = Object.entries(VOLATILE.labels).find(([type]) => type === node.type)?.[1];
  const kept = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) =>
      !isOneOf(VOLATILE.attributes, name) && name !== label && !saysNothing(name, value),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'parameters' ? stableParameters(value) : value]),
  );
}

// Confluence's editor drops nulls and a span of one when it saves.
const saysNothing = (name: string, value: unknown) =>
  value === null ||
  value === undefined ||
  ((name === 'colspan' || name === 'rowspan') && value === 1);

function stableParameters(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !isOneOf(VOLATILE.macroParameters, name)),
  );
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
function stableContent(content: readonly AdfNode[], depth: number): Record<string, unknown>[] {
  const merged: Record<string, unknown>[] = [];
  for (const child of content) {
    const next = stable(child, depth + 1);
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

const isOneOf = (list: readonly string[], value: string) => list.includes(value);
