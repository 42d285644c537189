import { useEffect } from 'preact/hooks';

import { ModuleFrame } from '../forge/module-frame';
import { contentContext } from '../forge/extension';
import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { ApiProblem } from '../rest/request';
import { readAttachments, readOperations, readPage } from '../rest/pages';
import type { Space } from '../rest/shapes';
import { editPath, navigate } from '../router';
import { modulesOfType, useWorld } from '../world';
import { Comments } from './comments';
import { Labels } from './labels';
import { OldVersionNotice } from './old-version-notice';
import { PageBody } from './page-body';
import { PageHeader, type OpenPage } from './page-header';

async function load(pageId: string, version: number | undefined) {
  const document = await readPage(pageId, version);
  const [attachments, operations] = await Promise.all([
    readAttachments(pageId).catch(() => []),
    readOperations(pageId).catch(() => new Set<string>()),
  ]);
  return { ...document, attachments, operations };
}

export function PageScreen({ pageId, version }: { pageId: string; version: number | undefined }) {
  const { spaces } = useWorld();
  const loaded = useResource(`page ${pageId} ${version ?? ''}`, () => load(pageId, version));
  if (loaded.state === 'loading') {
    return (
      <div class="page">
        <Loading label="Loading the page" />
      </div>
    );
  }
  if (loaded.state === 'failed') return <PageProblem error={loaded.error} retry={loaded.reload} />;
  const space = spaces.find(({ id }) => id === loaded.value.page.spaceId);
  if (!space) return <PageProblem error={new ApiProblem(404, '')} retry={loaded.reload} />;
  return (
    <Shown open={{ ...loaded.value, space, old: version !== undefined }} reload={loaded.reload} />
  );
}

function Shown({ open, reload }: { open: OpenPage; reload: () => void }) {
  const { app } = useWorld();
  const { page, doc, space, attachments, operations, old } = open;
  useTitle(page.title, space);
  useEditKey(operations.has('update') && !old, editPath(space.key, page.id));
  return (
    <article class="page" aria-labelledby="page-title">
      {modulesOfType(app.modules, 'confluence:pageBanner').map(({ key, title }) => (
        <ModuleFrame
          key={key}
          moduleKey={key}
          kind="view"
          title={title}
          localId={`banner-${key}`}
          extension={contentContext('confluence:pageBanner', { page, space })}
        />
      ))}
      <PageHeader open={open} reload={reload} />
      {old && <OldVersionNotice open={open} />}
      <PageBody doc={doc} page={page} space={space} attachments={attachments} tasks={!old} />
      {!old && (
        <>
          <Labels pageId={page.id} editable={operations.has('update')} />
          <Comments page={page} attachments={attachments} />
        </>
      )}
    </article>
  );
}

function PageProblem({ error, retry }: { error: Error; retry: () => void }) {
  const { me } = useWorld();
  const status = error instanceof ApiProblem ? error.status : 0;
  if (![401, 403, 404].includes(status)) {
    return (
      <div class="page">
        <FailedState what="This page could not be loaded." error={error} retry={retry} />
      </div>
    );
  }
  return (
    <EmptyState icon="lock" title="You don’t have access to this page, or it doesn’t exist">
      {me ? (
        <p>
          The page may be restricted, in the trash or deleted. Ask the person who sent you the link,
          or <a href="/wiki/home">go to Home</a>.
        </p>
      ) : (
        <p>You are not logged in. Choose who you are at the top right, and try again.</p>
      )}
    </EmptyState>
  );
}

function useTitle(title: string, space: Space): void {
  useEffect(() => {
    document.title = `${title} - ${space.name} - Confluence`;
  }, [title, space.name]);
}

/** `e` edits the page, as in Confluence, unless the person is typing. */
function useEditKey(allowed: boolean, path: string): void {
  useEffect(() => {
    if (!allowed) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, dialog, [contenteditable=true]')) return;
      event.preventDefault();
      navigate(path);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [allowed, path]);
}
