import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { IconButton } from '../kit/button';
import type { IconName } from '../kit/icons';
import { newTable, newTaskList } from './choices';
import { insertBlock } from './insert-block';
import { markType, nodeType } from './keys';

interface Props {
  view: EditorView;
  chooseImage: () => void;
  editLink: () => void;
  /** Opens the list of elements, as typing `/` does. */
  insertMore: () => void;
}

const MARKS: { mark: string; icon: IconName; label: string }[] = [
  { mark: 'strong', icon: 'bold', label: 'Bold (Ctrl+B)' },
  { mark: 'em', icon: 'italic', label: 'Italic (Ctrl+I)' },
  { mark: 'underline', icon: 'underline', label: 'Underline (Ctrl+U)' },
  { mark: 'strike', icon: 'strike', label: 'Strikethrough (Ctrl+Shift+S)' },
  { mark: 'code', icon: 'code', label: 'Code (Ctrl+E)' },
];

export function Toolbar({ view, chooseImage, editLink, insertMore }: Props) {
  const { state } = view;
  const run = (command: Command) => () => {
    command(state, (transaction) => view.dispatch(transaction), view);
    view.focus();
  };
  const insert = (make: () => ReturnType<typeof newTable>) =>
    run((current, dispatch) => {
      dispatch?.(insertBlock(current.tr, make()));
      return true;
    });
  return (
    <div class="toolbar" role="toolbar" aria-label="Formatting">
      <TextStyle view={view} />
      {MARKS.map(({ mark, icon, label }) => (
        <IconButton
          key={mark}
          icon={icon}
          label={label}
          pressed={hasMark(state, mark)}
          onClick={run(toggleMark(markType(mark)))}
        />
      ))}
      <span class="toolbar-gap" />
      <IconButton
        icon="list"
        label="Bullet list"
        onClick={run(wrapInList(nodeType('bulletList')))}
      />
      <IconButton
        icon="numbered"
        label="Numbered list"
        onClick={run(wrapInList(nodeType('orderedList')))}
      />
      <IconButton icon="task" label="Action item" onClick={insert(newTaskList)} />
      <IconButton icon="link" label="Link" pressed={hasMark(state, 'link')} onClick={editLink} />
      <IconButton icon="image" label="Image" onClick={chooseImage} />
      <IconButton icon="table" label="Table" onClick={insert(() => newTable(3, 3))} />
      <IconButton icon="plus" label="Insert elements" onClick={insertMore} />
      <span class="toolbar-gap" />
      <IconButton
        icon="undo"
        label="Undo (Ctrl+Z)"
        disabled={undoDepth(state) === 0}
        onClick={run(undo)}
      />
      <IconButton
        icon="redo"
        label="Redo (Ctrl+Y)"
        disabled={redoDepth(state) === 0}
        onClick={run(redo)}
      />
    </div>
  );
}

function TextStyle({ view }: { view: EditorView }) {
  const { parent } = view.state.selection.$from;
  const level = parent.type.name === 'heading' ? Number(parent.attrs['level']) : 0;
  const styled = parent.type.name === 'heading' || parent.type.name === 'paragraph';
  return (
    <select
      class="field text-style"
      aria-label="Text style"
      value={level}
      disabled={!styled}
      onChange={(event) => {
        const chosen = Number(event.currentTarget.value);
        const command =
          chosen === 0
            ? setBlockType(nodeType('paragraph'))
            : setBlockType(nodeType('heading'), { level: chosen });
        command(view.state, (transaction) => view.dispatch(transaction), view);
        view.focus();
      }}
    >
      <option value={0}>Normal text</option>
      {[1, 2, 3, 4, 5, 6].map((each) => (
        <option key={each} value={each}>
          Heading {each}
        </option>
      ))}
    </select>
  );
}

function hasMark({ selection, storedMarks, doc }: EditorState, name: string): boolean {
  const type = markType(name);
  const { from, to, empty, $from } = selection;
  return empty
    ? type.isInSet(storedMarks ?? $from.marks()) !== undefined
    : doc.rangeHasMark(from, to, type);
}
