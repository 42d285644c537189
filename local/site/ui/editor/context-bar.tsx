import type { Node } from 'prosemirror-model';
import { NodeSelection, type Command, type EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';

import { dayOf } from '../../adf/day';
import { Button } from '../kit/button';

/** What can be done with the thing that is selected or that the cursor is in; nothing where there is no such thing. */
export function ContextBar({ view }: { view: EditorView }) {
  const { state } = view;
  const selected = state.selection instanceof NodeSelection ? state.selection : undefined;
  const set = (attrs: Record<string, unknown>) => {
    if (!selected) return;
    const tr = view.state.tr.setNodeMarkup(selected.from, null, {
      ...selected.node.attrs,
      ...attrs,
    });
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, selected.from)));
  };
  const around = panelAround(state);
  const editor = selected && editorOf(selected.node, set);
  if (!editor && !around && !isInTable(state)) return null;
  return (
    <div class="context-bar" role="toolbar" aria-label="Selected element">
      {editor}
      {around && <PanelType view={view} panel={around} />}
      {isInTable(state) && <TableTools view={view} />}
    </div>
  );
}

function editorOf(node: Node, set: (attrs: Record<string, unknown>) => void) {
  switch (node.type.name) {
    case 'status':
      return (
        <>
          <input
            class="field"
            aria-label="Status text"
            value={String(node.attrs['text'])}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
          <select
            class="field"
            aria-label="Status colour"
            value={String(node.attrs['color'])}
            onChange={(event) => set({ color: event.currentTarget.value })}
          >
            {['neutral', 'purple', 'blue', 'red', 'yellow', 'green'].map((colour) => (
              <option key={colour}>{colour}</option>
            ))}
          </select>
        </>
      );
    case 'date':
      return (
        <input
          class="field"
          type="date"
          aria-label="Date"
          value={dayOf(String(node.attrs['timestamp']))}
          onChange={(event) => {
            const at = Date.parse(event.currentTarget.value);
            if (!Number.isNaN(at)) set({ timestamp: String(at) });
          }}
        />
      );
    case 'media':
      return (
        <input
          class="field"
          aria-label="Alternative text"
          placeholder="Describe this image for people who cannot see it"
          value={String(node.attrs['alt'] ?? '')}
          onInput={(event) => set({ alt: event.currentTarget.value })}
        />
      );
    default:
      return undefined;
  }
}

interface PanelAround {
  position: number;
  node: Node;
}

function panelAround({ selection: { $from } }: EditorState): PanelAround | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'panel') {
      return { position: $from.before(depth), node: $from.node(depth) };
    }
  }
  return undefined;
}

function PanelType({ view, panel }: { view: EditorView; panel: PanelAround }) {
  return (
    <select
      class="field"
      aria-label="Panel type"
      value={String(panel.node.attrs['panelType'])}
      onChange={(event) => {
        const attrs = { ...panel.node.attrs, panelType: event.currentTarget.value };
        view.dispatch(view.state.tr.setNodeMarkup(panel.position, null, attrs));
        view.focus();
      }}
    >
      {['info', 'note', 'success', 'warning', 'error'].map((type) => (
        <option key={type}>{type}</option>
      ))}
    </select>
  );
}

const TABLE_COMMANDS: [string, Command][] = [
  ['Add row', addRowAfter],
  ['Add column', addColumnAfter],
  ['Delete row', deleteRow],
  ['Delete column', deleteColumn],
  ['Delete table', deleteTable],
];

function TableTools({ view }: { view: EditorView }) {
  return (
    <>
      {TABLE_COMMANDS.map(([label, command]) => (
        <Button
          key={label}
          appearance="subtle"
          onClick={() => {
            command(view.state, (transaction) => view.dispatch(transaction), view);
            view.focus();
          }}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
