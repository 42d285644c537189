import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { ApiProblem } from '../rest/request';
import { readAttachments, readDraft, readOperations, readPage } from '../rest/pages';
import type { AdfNode } from '../../adf/node';
import type { Page, Space } from '../rest/shapes';
import { useWorld } from '../world';
import { Editor } from './editor';

/** What an editor starts from. */
export interface Draft {
  page: Page;
  space: Space;
  title: string;
  doc: AdfNode;
  /** Number of the published version that it is based on; 0 for a page that was never published. */
  base: number;
  /** It holds changes that are not published. */
  unpublished: boolean;
  /** File id → where the picture is. */
  files: Map<string, string>;
}

async function load(pageId: string, spaces: readonly Space[]): Promise<Draft | undefined> {
  const published = await readPage(pageId);
  const [draft, attachments, operations] = await Promise.all([
    readDraft(pageId),
    readAttachments(pageId),
    readOperations(pageId),
  ]);
  const { page } = published;
  const space = spaces.find(({ id }) => id === page.spaceId);
  if (!space || !operations.has('update')) return undefined;
  const never = page.status === 'draft';
  return {
    page,
    space,
    title: draft.page.title,
    doc: draft.doc,
    base: never ? 0 : page.version.number,
    unpublished: !never && JSON.stringify(draft.doc) !== JSON.stringify(published.doc),
    files: new Map(attachments.map((one) => [one.fileId, `/wiki${one.downloadLink}`])),
  };
}

export function EditorScreen({ pageId }: { pageId: string }) {
  const { spaces } = useWorld();
  const draft = useResource(`draft ${pageId}`, () => load(pageId, spaces));
  if (draft.state === 'loading') {
    return (
      <div class="editor-page">
        <Loading label="Loading the editor" />
      </div>
    );
  }
  const missing =
    draft.state === 'failed' && draft.error instanceof ApiProblem && draft.error.status === 404;
  if (draft.state === 'failed' && !missing) {
    return (
      <div class="editor-page">
        <FailedState
          what="This page could not be opened for editing."
          error={draft.error}
          retry={draft.reload}
        />
      </div>
    );
  }
  if (draft.state === 'failed' || !draft.value) {
    return (
      <EmptyState icon="lock" title="You can’t edit this page">
        <p>
          It may be restricted or deleted, or you may only view it.{' '}
          <a href="/wiki/home">Go to Home</a>
        </p>
      </EmptyState>
    );
  }
  return <Editor key={pageId} draft={draft.value} reload={draft.reload} />;
}
