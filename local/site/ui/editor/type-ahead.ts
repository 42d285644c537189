import { Plugin, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** What was typed after `/` or `@`, and where it stands in the document. */
export interface TypeAhead {
  sign: '/' | '@';
  query: string;
  from: number;
  to: number;
}

export interface TypeAheadListener {
  changed: (found: TypeAhead | undefined, view: EditorView) => void;
  /** True when the open list took the key. */
  key: (event: KeyboardEvent) => boolean;
}

const PATTERN = /(?:^|\s)([/@])([\p{L}\d][\p{L}\d ]{0,29})?$/u;

function typeAheadOf(state: EditorState): TypeAhead | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const found = PATTERN.exec(before);
  if (!found) return undefined;
  const query = found[2] ?? '';
  return {
    sign: found[1] === '@' ? '@' : '/',
    query,
    from: $from.pos - query.length - 1,
    to: $from.pos,
  };
}

/** Tells of `/…` and `@…` before the cursor. It keeps no state: the text itself is the state. */
export function typeAhead(listener: TypeAheadListener): Plugin {
  return new Plugin({
    props: { handleKeyDown: (_, event) => listener.key(event) },
    view: () => ({
      update: (view, before) => {
        if (view.state.doc.eq(before.doc) && view.state.selection.eq(before.selection)) return;
        // Only typing opens the list; a cursor that is moved into an old `/` does not.
        const typed = !view.state.doc.eq(before.doc);
        const found = typeAheadOf(view.state);
        listener.changed(found && (typed || typeAheadOf(before)) ? found : undefined, view);
      },
    }),
  });
}

/** Types the `/` that opens the list of elements. */
export function openTypeAhead(view: EditorView): void {
  view.focus();
  const { $from } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
  view.dispatch(view.state.tr.insertText(before === '' || before.endsWith(' ') ? '/' : ' /'));
}
