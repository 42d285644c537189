import { FailedState, Loading } from '../kit/states';
import { dateAndTime } from '../kit/time';
import { useResource } from '../kit/use-resource';
import { readAttachments, readLabels, readProperties, readVersions } from '../rest/pages';
import type { Page, Space } from '../rest/shapes';
import { nameOf, useWorld } from '../world';
import { AboutPage } from './about-page';

export function InformationScreen({ pageId }: { pageId: string }) {
  return (
    <AboutPage pageId={pageId} title="Page information">
      {(page, space) => <Information page={page} space={space} />}
    </AboutPage>
  );
}

function Information({ page, space }: { page: Page; space: Space }) {
  const { people } = useWorld();
  const found = useResource(`information ${page.id}`, async () => {
    const [versions, labels, attachments, properties] = await Promise.all([
      readVersions(page.id),
      readLabels(page.id),
      readAttachments(page.id),
      readProperties(page.id),
    ]);
    return { versions, labels, attachments, properties };
  });
  if (found.state === 'loading') return <Loading label="Loading the page information" />;
  if (found.state === 'failed') {
    return (
      <FailedState
        what="The page information could not be loaded."
        error={found.error}
        retry={found.reload}
      />
    );
  }
  const { versions, labels, attachments, properties } = found.value;
  return (
    <>
      <dl class="facts">
        <dt>Title</dt>
        <dd>{page.title}</dd>
        <dt>Space</dt>
        <dd>
          {space.name} ({space.key})
        </dd>
        <dt>Page ID</dt>
        <dd>{page.id}</dd>
        <dt>Author</dt>
        <dd>
          {nameOf(people, page.authorId)}, {dateAndTime(page.createdAt)}
        </dd>
        <dt>Last changed by</dt>
        <dd>
          {nameOf(people, page.version.authorId)}, {dateAndTime(page.version.createdAt)}
        </dd>
        <dt>Versions</dt>
        <dd>
          <a href={`/wiki/pages/viewpreviousversions.action?pageId=${page.id}`}>
            {versions.length}
          </a>
        </dd>
        <dt>Attachments</dt>
        <dd>
          <a href={`/wiki/pages/viewpageattachments.action?pageId=${page.id}`}>
            {attachments.length}
          </a>
        </dd>
        <dt>Labels</dt>
        <dd>{labels.map(({ name }) => name).join(', ') || 'None'}</dd>
      </dl>
      <h2>Content properties</h2>
      {properties.length === 0 ? (
        <p class="quiet">No app keeps anything with this page.</p>
      ) : (
        properties.map(({ id, key, value }) => (
          <details key={id} class="property">
            <summary>{key}</summary>
            <pre>{JSON.stringify(value, null, 2)}</pre>
          </details>
        ))
      )}
    </>
  );
}
