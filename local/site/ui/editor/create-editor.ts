import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';

import { typingRules } from './input-rules';
import { editorKeys } from './keys';
import { localIds } from './local-ids';
import { macroView, type MacroViewHost } from './macro-view';
import { isMacro } from './macros';
import { contentViews } from './node-views';
import { pasting, type PasteHandlers } from './paste';
import { typeAhead, type TypeAheadListener } from './type-ahead';

export interface EditorOptions {
  doc: Node;
  macros: MacroViewHost;
  paste: PasteHandlers;
  typeAhead: TypeAheadListener;
  urlOf: (fileId: string) => string | undefined;
  /** After every transaction; `edited` when the document changed. */
  changed: (view: EditorView, edited: boolean) => void;
}

const PLACEHOLDER = 'Type / to insert elements';

/** The words in an empty document. */
const placeholder = new Plugin({
  props: {
    attributes: ({ doc }): Record<string, string> => {
      const only = doc.childCount === 1 ? doc.firstChild : null;
      const empty = only?.type.name === 'paragraph' && only.content.size === 0;
      return empty ? { 'data-placeholder': PLACEHOLDER } : {};
    },
  },
});

/** Enter edits the macro that is selected. */
const macroKeys = ({ edit }: MacroViewHost): Plugin =>
  keymap({
    Enter: ({ selection }) => {
      if (!(selection instanceof NodeSelection) || !isMacro(selection.node)) return false;
      edit(String(selection.node.attrs['localId']));
      return true;
    },
  });

export function createEditor(holder: HTMLElement, options: EditorOptions): EditorView {
  const macro = macroView(options.macros);
  const view: EditorView = new EditorView(holder, {
    state: EditorState.create({
      doc: options.doc,
      plugins: [
        typeAhead(options.typeAhead),
        pasting(options.paste),
        typingRules(),
        macroKeys(options.macros),
        ...editorKeys(),
        history(),
        tableEditing(),
        gapCursor(),
        dropCursor({ class: 'drop-cursor' }),
        localIds,
        placeholder,
      ],
    }),
    nodeViews: {
      ...contentViews((id) => options.urlOf(id)),
      extension: macro,
      bodiedExtension: macro,
      inlineExtension: macro,
    },
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Page content',
      class: 'adf-body',
    },
    dispatchTransaction(transaction) {
      const state = view.state.apply(transaction);
      view.updateState(state);
      options.changed(view, transaction.docChanged);
    },
  });
  return view;
}
