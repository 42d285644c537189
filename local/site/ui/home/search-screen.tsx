import { useState } from 'preact/hooks';

import { Button } from '../kit/button';
import { EmptyState, FailedState, Loading } from '../kit/states';
import { useResource } from '../kit/use-resource';
import { search } from '../rest/search';
import { navigate } from '../router';

export function SearchScreen({ text }: { text: string }) {
  const [wanted, setWanted] = useState(text);
  const found = useResource(`search ${text}`, () => (text ? search(text) : Promise.resolve([])));
  return (
    <div class="narrow">
      <h1>Search</h1>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          navigate(`/wiki/search?text=${encodeURIComponent(wanted)}`);
        }}
      >
        <input
          class="field"
          type="search"
          aria-label="Text or CQL"
          aria-describedby="search-hint"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <Button appearance="primary" type="submit">
          Search
        </Button>
      </form>
      <p id="search-hint" class="quiet">
        Words, or CQL such as <code>space = SUM and label = campaign</code>. New pages are found a
        little later than they are published.
      </p>
      <div aria-live="polite">
        {found.state === 'loading' && <Loading label="Searching" />}
        {found.state === 'failed' && (
          <FailedState what="The search did not work." error={found.error} retry={found.reload} />
        )}
        {found.state === 'ready' && found.value.length === 0 && text !== '' && (
          <EmptyState icon="search" title="No results">
            <p>Nothing that you may view contains “{text}”.</p>
          </EmptyState>
        )}
        {found.state === 'ready' && (
          <ul class="results">
            {found.value.map((one) => (
              <li key={one.url}>
                <a href={one.url}>{one.title}</a>
                {one.excerpt && <p>{one.excerpt}</p>}
                <p class="quiet">
                  {one.space}
                  {one.modified && ` · ${one.modified}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
