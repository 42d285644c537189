import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';

import { schema } from './schema';

/**
 * Puts a block where the cursor is: in place of an empty paragraph, else after the nearest ancestor whose parent takes
 * it. The cursor goes inside, or behind what has no inside.
 */
export function insertBlock(tr: Transaction, node: Node): Transaction {
  const { $from } = tr.selection;
  const place = placeFor($from, node);
  const last = place.to === tr.doc.content.size;
  const paragraph = schema.nodes['paragraph']?.createAndFill();
  const blocks = last && paragraph ? Fragment.fromArray([node, paragraph]) : Fragment.from(node);
  tr.replaceWith(place.from, place.to, blocks);
  return tr.setSelection(inside(tr, place.from, node)).scrollIntoView();
}

function placeFor($from: ResolvedPos, node: Node): { from: number; to: number } {
  for (let depth = $from.depth; depth >= 1; depth -= 1) {
    const parent = $from.node(depth - 1);
    const current = $from.node(depth);
    const index = $from.index(depth - 1);
    const empty = current.type.name === 'paragraph' && current.content.size === 0;
    if (empty && parent.canReplaceWith(index, index + 1, node.type)) {
      return { from: $from.before(depth), to: $from.after(depth) };
    }
    if (parent.canReplaceWith(index + 1, index + 1, node.type)) {
      return { from: $from.after(depth), to: $from.after(depth) };
    }
  }
  const end = $from.doc.content.size;
  return { from: end, to: end };
}

function inside(tr: Transaction, position: number, node: Node): Selection {
  // Behind what has no inside: were it selected, the next letter would replace it.
  if (node.isAtom || node.type.name === 'rule') {
    return Selection.near(tr.doc.resolve(position + node.nodeSize));
  }
  const found = Selection.findFrom(tr.doc.resolve(position + 1), 1, true);
  return found ?? TextSelection.near(tr.doc.resolve(position + 1));
}

/** Puts an inline node at the cursor, and a space after it. */
export function insertInline(tr: Transaction, node: Node): Transaction {
  tr.replaceSelectionWith(node, false);
  return tr.insertText(' ').scrollIntoView();
}
