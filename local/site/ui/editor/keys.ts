import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  liftEmptyBlock,
  newlineInCode,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { TextSelection, type Command, type Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';

import { schema } from './schema';

export function nodeType(name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`ADF has no node ${name}.`);
  return type;
}

export function markType(name: string): MarkType {
  const type = schema.marks[name];
  if (!type) throw new Error(`ADF has no mark ${name}.`);
  return type;
}

const ITEMS = new Set(['taskItem', 'decisionItem']);

/** Enter in a task or decision makes the next one; in an empty one it leaves the list. */
const splitItem: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const item = $from.parent;
  if (!ITEMS.has(item.type.name)) return false;
  if (item.content.size === 0) return leaveList(state, dispatch);
  const state1 = item.type.name === 'taskItem' ? { state: 'TODO' } : { state: 'DECIDED' };
  dispatch?.(
    state.tr
      .deleteSelection()
      .split($from.pos, 1, [{ type: item.type, attrs: { ...state1, localId: '' } }])
      .scrollIntoView(),
  );
  return true;
};

/** Turns an empty item at the end of its list into a paragraph after the list. */
const leaveList: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const list = $from.node(-1);
  const after = $from.after(-1);
  const tr = state.tr;
  const paragraph = nodeType('paragraph').create();
  if (list.childCount === 1) {
    tr.replaceWith($from.before(-1), after, paragraph);
    tr.setSelection(TextSelection.create(tr.doc, $from.before(-1) + 1));
  } else {
    tr.insert(after, paragraph);
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
    tr.delete($from.before(), $from.after());
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the start of the first item of a list takes it out as a paragraph. */
const backOutOfItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !ITEMS.has($from.parent.type.name)) return false;
  if ($from.index(-1) > 0) return false;
  const paragraph = nodeType('paragraph').create(null, $from.parent.content);
  const list = $from.node(-1);
  const tr = state.tr;
  if (list.childCount === 1) tr.replaceWith($from.before(-1), $from.after(-1), paragraph);
  else tr.delete($from.before(), $from.after()).insert($from.before(-1), paragraph);
  tr.setSelection(TextSelection.create(tr.doc, $from.before(-1) + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodeType('hardBreak').create()).scrollIntoView());
  return true;
};

const listItem = () => nodeType('listItem');

export function editorKeys(): Plugin[] {
  return [
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': toggleMark(markType('strong')),
      'Mod-i': toggleMark(markType('em')),
      'Mod-u': toggleMark(markType('underline')),
      'Mod-e': toggleMark(markType('code')),
      'Shift-Mod-s': toggleMark(markType('strike')),
      Tab: chainCommands(goToNextCell(1), sinkListItem(listItem())),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(listItem())),
      Enter: chainCommands(
        splitItem,
        splitListItem(listItem()),
        newlineInCode,
        createParagraphNear,
        liftEmptyBlock,
        splitBlock,
      ),
      'Shift-Enter': chainCommands(exitCode, hardBreak),
      Backspace: backOutOfItem,
    }),
    keymap(baseKeymap),
  ];
}
