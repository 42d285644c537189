import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';

import { Icon } from '../kit/icons';
import { ContextBar } from './context-bar';
import type { Draft } from './editor-screen';
import { LinkDialog } from './link-dialog';
import { MacroConfigDialog } from './macro-config-dialog';
import { PublishBar } from './publish-bar';
import { ConflictDialog } from './conflict-dialog';
import { pagePath } from '../router';
import { save as adfOf } from './document';
import { Toolbar } from './toolbar';
import { openTypeAhead } from './type-ahead';
import { TypeAheadMenu } from './type-ahead-menu';
import { useDraft } from './use-draft';
import { useEditorView } from './use-editor-view';
import { usePublishing } from './use-publishing';

export function Editor({ draft, reload }: { draft: Draft; reload: () => void }) {
  const { page, space, base } = draft;
  const [title, setTitle] = useState(draft.title);
  const [linking, setLinking] = useState(false);
  const titleField = useRef<HTMLTextAreaElement>(null);
  const view = useRef<EditorView>();
  const titleNow = useRef(title);
  titleNow.current = title;

  const read = useCallback(
    () => ({
      title: titleNow.current,
      doc: view.current ? adfOf(view.current.state.doc) : draft.doc,
    }),
    [draft],
  );
  const saving = useDraft(page.id, read);
  const editor = useEditorView(draft, saving.changed);
  view.current = editor.view;
  const publishing = usePublishing({ draft, read, saving, reload });

  useEffect(() => {
    document.title = `Edit ${draft.title || 'a new page'} - ${space.name} - Confluence`;
    if (base === 0 && draft.title === '') titleField.current?.focus();
    else view.current?.focus();
  }, [editor.view === undefined]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if ((event.target as HTMLElement).closest('dialog')) return;
      event.preventDefault();
      void publishing.publish('');
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [publishing.publish]);

  return (
    <div class="editor">
      <div class="editor-bar">
        <div class="editor-row">
          {editor.view && (
            <Toolbar
              view={editor.view}
              chooseImage={editor.chooseImage}
              editLink={() => setLinking(true)}
              insertMore={() => editor.view && openTypeAhead(editor.view)}
            />
          )}
          <PublishBar
            state={saving.state}
            busy={publishing.busy}
            update={base > 0}
            publish={(message) => void publishing.publish(message)}
            close={() => void publishing.close()}
            discard={() => void publishing.discard()}
          />
        </div>
        {editor.view && <ContextBar view={editor.view} />}
      </div>
      <div class="editor-page">
        {draft.unpublished && (
          <div class="message message-info" role="note">
            <Icon name="info" />
            <p>You are editing unpublished changes. “Discard changes” returns to version {base}.</p>
          </div>
        )}
        <h1 class="visually-hidden">{base === 0 ? 'New page' : `Edit ${draft.title}`}</h1>
        <textarea
          ref={titleField}
          class="title-field"
          rows={1}
          maxLength={255}
          aria-label="Title"
          placeholder="Give this page a title"
          value={title}
          onInput={(event) => {
            setTitle(event.currentTarget.value.replaceAll('\n', ' '));
            saving.changed();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            editor.view?.focus();
          }}
        />
        <div ref={editor.holder} />
      </div>
      {editor.typeAhead && editor.view && (
        <TypeAheadMenu
          view={editor.view}
          found={editor.typeAhead}
          choices={editor.choices}
          listen={editor.listen}
          close={editor.closeTypeAhead}
        />
      )}
      {linking && editor.view && (
        <LinkDialog view={editor.view} onClose={() => setLinking(false)} />
      )}
      {editor.configuring && (
        <MacroConfigDialog
          {...editor.configuring}
          place={{ page, space }}
          save={editor.saveConfig}
          onClose={editor.stopConfiguring}
        />
      )}
      {publishing.conflict && (
        <ConflictDialog
          version={publishing.conflict.version}
          viewPath={pagePath(space.key, page)}
          keepDraft={() => void publishing.close()}
          onClose={publishing.endConflict}
        />
      )}
    </div>
  );
}
