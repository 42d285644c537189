import type { AdfNode } from './node';

/** All nodes of the document that fit, in reading order. */
export function findNodes(doc: AdfNode, fits: (node: AdfNode) => boolean): AdfNode[] {
  const inside = (doc.content ?? []).flatMap((child) => findNodes(child, fits));
  return fits(doc) ? [doc, ...inside] : inside;
}
