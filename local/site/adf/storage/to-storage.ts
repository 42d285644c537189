import type { AdfNode } from '../node';
import { BLOCKS } from './write-blocks';
import { INLINE } from './write-inline';
import { MACROS } from './write-macros';
import { markedUp } from './write-marks';
import type { NodeWriter, StorageWriter } from './writer';

export type { StorageWriter } from './writer';

const WRITERS = new Map<string, NodeWriter>(Object.entries({ ...BLOCKS, ...MACROS, ...INLINE }));

/**
 * ADF as Confluence's storage format.
 * https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html, and what is publicly known of the
 * ac:adf-extension form for nodes that the old format has no word for.
 */
export function toStorage(doc: AdfNode, ctx: StorageWriter): string {
  return (doc.content ?? []).map((child) => one(child, ctx)).join('');
}

function one(node: AdfNode, ctx: StorageWriter): string {
  const inside = (parent: AdfNode) => toStorage(parent, ctx);
  const write = WRITERS.get(node.type);
  return markedUp(node, write ? write(node, inside, ctx) : inside(node));
}
