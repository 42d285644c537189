import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { search } from '../rest/search';
import { useWorld } from '../world';

export function Home() {
  const { siteName, spaces, me } = useWorld();
  return (
    <div class="narrow">
      <h1>{me ? `Good to see you, ${me.displayName.split(' ')[0] ?? ''}` : siteName}</h1>
      <section aria-labelledby="spaces-title">
        <h2 id="spaces-title">Spaces</h2>
        {spaces.length === 0 ? (
          <EmptyState icon="space" title="There are no spaces that you may view">
            <p>
              {me
                ? 'Ask a site admin for access.'
                : 'Choose who you are at the top right to log in.'}
            </p>
          </EmptyState>
        ) : (
          <ul class="cards">
            {spaces.map(({ id, key, name }) => (
              <li key={id}>
                <a class="card" href={`/wiki/spaces/${key}/overview`}>
                  <span class="space-mark space-mark-large" aria-hidden="true">
                    {name.charAt(0)}
                  </span>
                  <span>
                    <strong>{name}</strong>
                    <small>{key}</small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {spaces.length > 0 && <Recent />}
    </div>
  );
}

function Recent() {
  const pages = useResource('recent', () => search('type = page order by lastmodified desc'));
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">Recently updated</h2>
      {pages.state === 'loading' && <Loading label="Loading recent pages" />}
      {pages.state === 'failed' && (
        <FailedState
          what="Recent pages could not be loaded."
          error={pages.error}
          retry={pages.reload}
        />
      )}
      {pages.state === 'ready' && (
        <ul class="rows">
          {pages.value.slice(0, 12).map((page) => (
            <li key={page.url}>
              <a href={page.url}>{page.title}</a>
              <span class="quiet">
                {page.space}
                {page.modified && ` · ${page.modified}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
