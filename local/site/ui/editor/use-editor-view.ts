import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';

import { configOf, moduleOf } from '../forge/extension';
import { useWorld } from '../world';
import { builtInChoices, macroChoices } from './choices';
import { createEditor } from './create-editor';
import { open } from './document';
import type { Draft } from './editor-screen';
import type { Configuring } from './macro-config-dialog';
import { configOfModule, findMacro, insertMacro, removeMacro, setConfig } from './macros';
import type { AppModule } from '../rest/shapes';
import type { TypeAhead } from './type-ahead';
import { uploadImages } from './upload-images';

/** The ProseMirror view of a draft, and what the person has opened in it. */
export function useEditorView(draft: Draft, changed: () => void) {
  const { app } = useWorld();
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const onKey = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const [, redraw] = useState(0);
  const [typeAhead, setTypeAhead] = useState<TypeAhead>();
  const [configuring, setConfiguring] = useState<Configuring>();

  const upload = useCallback(
    (files: File[]) => {
      if (view.current) void uploadImages(view.current, draft, files);
    },
    [draft],
  );
  const chooseImage = useCallback(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = true;
    input.addEventListener('change', () => upload(Array.from(input.files ?? [])));
    input.click();
  }, [upload]);

  const insert = useCallback(
    (module: AppModule, link?: string) => {
      if (!view.current) return;
      const localId = crypto.randomUUID();
      if (link === undefined && configOfModule(module)?.openOnInsert) {
        // The macro comes into the document when its configuration is saved, so that Cancel leaves nothing behind.
        setConfiguring({ module, localId, node: { type: 'extension' }, inserting: true });
        return;
      }
      insertMacro(view.current, { module, app, localId, config: {}, link });
    },
    [app],
  );

  const edit = useCallback(
    (localId: string) => {
      const found = view.current && findMacro(view.current.state.doc, localId);
      if (!found) return;
      const node = { type: found.node.type.name, attrs: found.node.attrs };
      const module = moduleOf(node, app);
      if (module) setConfiguring({ module, localId, node, inserting: false });
    },
    [app],
  );

  const saveConfig = (config: Record<string, unknown>) => {
    if (!view.current || !configuring) return;
    const { module, localId } = configuring;
    if (setConfig(view.current, localId, config)) return;
    insertMacro(view.current, { module, app, localId, config });
  };

  useEffect(() => {
    if (!holder.current) return undefined;
    const { page, space } = draft;
    const made = createEditor(holder.current, {
      doc: open(draft.doc),
      urlOf: (fileId) => draft.files.get(fileId),
      macros: {
        app,
        place: { page, space },
        edit,
        remove: (localId) => removeMacro(made, localId),
        editable: (node) => {
          const module = moduleOf(node, app);
          return (
            module !== undefined && configOfModule(module) !== undefined && Boolean(configOf(node))
          );
        },
      },
      paste: { modules: app.modules, convert: (module, link) => insert(module, link), upload },
      typeAhead: {
        changed: (found) => setTypeAhead(found),
        key: (event) => onKey.current(event),
      },
      changed: (_, edited) => {
        if (edited) changed();
        redraw((count) => count + 1);
      },
    });
    view.current = made;
    redraw((count) => count + 1);
    return () => made.destroy();
  }, [draft]);

  const choices = useMemo(
    () => [
      ...macroChoices(app.modules, (module) => insert(module)),
      ...builtInChoices(chooseImage),
    ],
    [app, insert, chooseImage],
  );

  const closeTypeAhead = () => {
    onKey.current = () => false;
    setTypeAhead(undefined);
  };

  return {
    holder,
    view: view.current,
    choices,
    typeAhead,
    configuring,
    chooseImage,
    saveConfig,
    closeTypeAhead,
    listen: (next: (event: KeyboardEvent) => boolean) => (onKey.current = next),
    openTypeAhead: () => {
      const current = view.current;
      if (!current) return;
      current.focus();
      const { $from } = current.state.selection;
      const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
      current.dispatch(
        current.state.tr.insertText(before === '' || before.endsWith(' ') ? '/' : ' /'),
      );
    },
    stopConfiguring: () => {
      setConfiguring(undefined);
      view.current?.focus();
    },
  };
}
