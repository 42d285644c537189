import { JSONTransformer } from '@atlaskit/editor-json-transformer';
import type { Node } from 'prosemirror-model';

import type { AdfNode } from '../../adf/node';
import { schema } from './schema';

const transformer = new JSONTransformer(schema);

/** ADF for the editor. Nodes that it does not know are kept as they are, unseen. */
export function open(doc: AdfNode): Node {
  const content = doc.content?.length ? doc.content.map((node) => known(node, false)) : [];
  const filled = content.length > 0 ? content : [{ type: 'paragraph', content: [] }];
  const node = schema.nodeFromJSON({ ...doc, content: filled });
  node.check();
  return node;
}

/** What the editor holds, as the site takes it: without empty attributes. */
export const save = (doc: Node): AdfNode => transformer.encode(doc) as AdfNode;

const INLINE_PARENTS = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem', 'caption']);

function known(node: AdfNode, inline: boolean): AdfNode {
  if (!(node.type in schema.nodes)) {
    const type = inline ? 'unsupportedInline' : 'unsupportedBlock';
    return { type, attrs: { originalValue: node } };
  }
  if (!node.content) return node;
  return {
    ...node,
    content: node.content.map((child) => known(child, INLINE_PARENTS.has(node.type))),
  };
}
