import { useCallback, useState } from 'preact/hooks';

import type { AdfNode } from '../../adf/node';
import { showFlag } from '../kit/flags';
import { ApiProblem } from '../rest/request';
import { discardDraft, publishPage } from '../rest/pages';
import { navigate, pagePath } from '../router';
import { currentVersionOf } from './conflict-dialog';
import type { Draft } from './editor-screen';
import type { useDraft } from './use-draft';

interface Options {
  draft: Draft;
  read: () => { title: string; doc: AdfNode };
  saving: ReturnType<typeof useDraft>;
  reload: () => void;
}

/** Publishing, closing and discarding of what is in the editor. */
export function usePublishing({ draft, read, saving, reload }: Options) {
  const { page, space, base } = draft;
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<{ version: number | undefined }>();
  const { settle, stop } = saving;

  const leave = useCallback(
    (title: string) => {
      navigate(
        base === 0
          ? `/wiki/spaces/${space.key}/overview`
          : pagePath(space.key, { id: page.id, title }),
      );
    },
    [base, page.id, space.key],
  );

  const refused = (error: Error) => {
    setBusy(false);
    if (error instanceof ApiProblem && error.status === 409) {
      setConflict({ version: currentVersionOf(error.message) });
    } else showFlag({ kind: 'error', title: 'The page was not published', text: error.message });
  };

  const publish = useCallback(
    async (message: string) => {
      const content = read();
      if (!content.title.trim()) {
        showFlag({ kind: 'error', title: 'Give the page a title before you publish it' });
        return;
      }
      setBusy(true);
      await stop();
      try {
        const written = await publishPage({ id: page.id, ...content, version: base + 1, message });
        navigate(pagePath(space.key, written));
        showFlag({ kind: 'success', title: base === 0 ? 'Page published' : 'Page updated' });
      } catch (error) {
        refused(error as Error);
      }
    },
    [base, page.id, read, space.key, stop],
  );

  const close = useCallback(async () => {
    setConflict(undefined);
    saving.changed();
    await settle();
    leave(page.title);
  }, [leave, page.title, saving.changed, settle]);

  const discard = useCallback(async () => {
    await stop();
    if (await discarded(page.id)) leave(page.title);
    else reload();
  }, [leave, page.id, page.title, reload, stop]);

  return { busy, conflict, publish, close, discard, endConflict: () => setConflict(undefined) };
}

/** A page of which no draft was kept yet has none to discard. */
async function discarded(pageId: string): Promise<boolean> {
  try {
    await discardDraft(pageId);
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return true;
    showFlag({
      kind: 'error',
      title: 'The draft was not discarded',
      text: (error as Error).message,
    });
    return false;
  }
}
