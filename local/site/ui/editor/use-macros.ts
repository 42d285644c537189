import { useCallback, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';

import { moduleOf } from '../forge/extension';
import type { AppModule } from '../rest/shapes';
import { useWorld } from '../world';
import type { Configuring } from './macro-config-dialog';
import { configOfModule, findMacro, insertMacro, setConfig } from './macros';

/** Inserting and configuring the app's macros in the editor that `view` gives. */
export function useMacros(view: () => EditorView | undefined) {
  const { app } = useWorld();
  const [configuring, setConfiguring] = useState<Configuring>();

  const insert = useCallback(
    (module: AppModule, link?: string) => {
      const current = view();
      if (!current) return;
      const localId = crypto.randomUUID();
      if (link === undefined && configOfModule(module)?.openOnInsert) {
        // The macro comes into the document when its configuration is saved, so that Cancel leaves nothing behind.
        setConfiguring({ module, localId, node: { type: 'extension' }, inserting: true });
        return;
      }
      insertMacro(current, { module, app, localId, config: {}, link });
    },
    [app, view],
  );

  const edit = useCallback(
    (localId: string) => {
      const current = view();
      const found = current && findMacro(current.state.doc, localId);
      if (!found) return;
      const node = { type: found.node.type.name, attrs: found.node.attrs };
      const module = moduleOf(node, app);
      if (module) setConfiguring({ module, localId, node, inserting: false });
    },
    [app, view],
  );

  const saveConfig = (config: Record<string, unknown>) => {
    const current = view();
    if (!current || !configuring) return;
    const { module, localId } = configuring;
    if (setConfig(current, localId, config)) return;
    insertMacro(current, { module, app, localId, config });
  };

  const stopConfiguring = () => {
    setConfiguring(undefined);
    view()?.focus();
  };

  return { app, configuring, insert, edit, saveConfig, stopConfiguring };
}
