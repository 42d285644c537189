import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';

import { chooseImages } from './choose-images';
import { builtInChoices, macroChoices } from './choices';
import { createEditor } from './create-editor';
import { open } from './document';
import type { Draft } from './editor-screen';
import { removeMacro } from './macros';
import type { TypeAhead } from './type-ahead';
import { uploadImages } from './upload-images';
import { useMacros } from './use-macros';

/** The ProseMirror view of a draft, and what the person has opened in it. */
export function useEditorView(draft: Draft, changed: () => void) {
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const onKey = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const [, redraw] = useState(0);
  const [typeAhead, setTypeAhead] = useState<TypeAhead>();
  const current = useCallback(() => view.current, []);
  const { app, insert, edit, ...macros } = useMacros(current);
  const redrawn = () => redraw((count) => count + 1);

  const upload = useCallback(
    (files: File[]) => {
      if (view.current) void uploadImages(view.current, draft, files);
    },
    [draft],
  );

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
      },
      paste: { modules: app.modules, convert: insert, upload },
      typeAhead: { changed: setTypeAhead, key: (event) => onKey.current(event) },
      changed: (_, edited) => {
        if (edited) changed();
        redrawn();
      },
    });
    view.current = made;
    redrawn();
    return () => made.destroy();
  }, [draft]);

  const chooseImage = useCallback(() => chooseImages(upload), [upload]);
  const choices = useMemo(
    () => [...macroChoices(app.modules, insert), ...builtInChoices(chooseImage)],
    [app, insert, chooseImage],
  );
  const listen = (next: (event: KeyboardEvent) => boolean) => (onKey.current = next);
  const closeTypeAhead = () => {
    listen(() => false);
    setTypeAhead(undefined);
  };
  return {
    ...macros,
    holder,
    view: view.current,
    choices,
    typeAhead,
    chooseImage,
    listen,
    closeTypeAhead,
  };
}
