import { Plugin } from 'prosemirror-state';

const NAMED = new Set([
  'taskList',
  'taskItem',
  'decisionList',
  'decisionItem',
  'extension',
  'bodiedExtension',
  'inlineExtension',
]);

/** Gives what is pasted or split a local id of its own: macros and tasks are found by theirs. */
export const localIds = new Plugin({
  appendTransaction(transactions, _, state) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const seen = new Set<string>();
    const tr = state.tr;
    state.doc.descendants((node, position) => {
      if (!NAMED.has(node.type.name)) return;
      const localId = String(node.attrs['localId'] ?? '');
      if (localId && !seen.has(localId)) {
        seen.add(localId);
        return;
      }
      const fresh = crypto.randomUUID();
      seen.add(fresh);
      const parameters = node.attrs['parameters'] as Record<string, unknown> | null | undefined;
      tr.setNodeMarkup(position, null, {
        ...node.attrs,
        localId: fresh,
        ...(parameters && { parameters: { ...parameters, localId: fresh } }),
      });
    });
    return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
  },
});
