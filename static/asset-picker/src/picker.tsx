import { useEffect, useRef, useState } from 'preact/hooks';

import type { AssetTile } from '../../../src/contracts/asset';
import { Announcement } from '../../kit/announce';
import { readReferences } from '../../kit/assets/references';
import { reasonsOf } from '../../kit/assets/status';
import { ask } from '../../kit/bridge';
import { close } from '../../kit/bridge-actions';
import { Button } from '../../kit/button';
import { SectionMessage } from '../../kit/section-message';
import { surroundings } from '../../kit/surroundings';
import { Tree } from '../../kit/tree';
import { Basket } from './basket';
import { Details } from './details';
import { Filters } from './filters';
import { Results } from './results';
import { replacedAsset } from './replacing';
import { add, has, remove } from './selection';
import { useInsert } from './use-insert';
import { useReopened } from './use-reopened';
import { useSearch } from './use-search';
import type { Query } from './use-search';
import { wording } from './words';
import '../../kit/work-tokens.css';
import '../../kit/work.css';
import '../../kit/assets/assets.css';
import './picker.css';

const FIRST: Query = {
  text: '',
  collection: null,
  kind: '',
  showUnusable: false,
  sort: 'modified',
};

function Collections({
  query,
  onQuery,
}: {
  query: Query;
  onQuery: (changes: Partial<Query>) => void;
}) {
  const words = wording();
  return (
    <nav class="collections stack-s" aria-label={words.collections}>
      <h2>{words.collections}</h2>
      <button
        type="button"
        class="link-button"
        aria-pressed={query.collection === null}
        onClick={() => onQuery({ collection: null })}
      >
        {words.everywhere}
      </button>
      <Tree
        label={words.collections}
        selected={query.collection?.id ?? null}
        loadingText={words.loading}
        failedText={words.treeFailed}
        onSelect={({ id, name }) => onQuery({ collection: { id, name } })}
        load={async (parentId) => {
          const answer = await ask('assets.collections', { parentId });
          return answer.ok ? answer.value : undefined;
        }}
      />
    </nav>
  );
}

/** Choose assets: search, look at the rights, pick, put in order, insert. */
export function Picker() {
  const words = wording();
  const editing = readReferences(surroundings().extension['config']).length > 0;
  const replacing = replacedAsset() !== undefined;
  const [query, setQuery] = useState(FIRST);
  const [looking, setLooking] = useState<AssetTile>();
  const [said, setSaid] = useState('');
  const { selection, setSelection, notice } = useReopened();
  const { results, more, retry } = useSearch(query);
  const { insert, busy, objection } = useInsert(selection, setSelection);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);

  const onQuery = (changes: Partial<Query>) => setQuery((now) => ({ ...now, ...changes }));
  useEffect(() => search.current?.focus(), []);
  useEffect(() => {
    if (results.phase === 'ready') setSaid(words.found(results.total));
  }, [results.phase, results.total]);

  const ready = selection.length > 0 && !(replacing && selection.some(({ before }) => before));
  const pick = (tile: AssetTile) => {
    setLooking(tile);
    const count = selection.length;
    if (has(selection, tile.id)) {
      setSelection(remove(selection, tile.id));
      setSaid(words.removed(tile.name, count - 1));
    } else if (tile.usability.usable) {
      // One stands in for one.
      const kept = replacing ? [] : selection;
      setSelection(add(kept, tile));
      setSaid(words.selected(tile.name, kept.length + 1));
    } else setSaid(words.refused(tile.name, reasonsOf(tile.usability).join(', ')));
  };

  return (
    <div
      class="picker"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (ready) insert();
      }}
    >
      <Collections query={query} onQuery={onQuery} />
      <main ref={main}>
        <h1 class="unseen">{words.heading}</h1>
        <Filters
          query={query}
          onChange={onQuery}
          searchRef={search}
          onDown={() => main.current?.querySelector<HTMLElement>('.tile[tabindex="0"]')?.focus()}
        />
        <p class="found subtle">
          {results.phase === 'ready' && words.found(results.total)}
          {results.phase === 'searching' && words.searching}{' '}
          {query.collection && words.within(query.collection.name)}
        </p>
        <Results
          query={query}
          results={results}
          isSelected={(id) => has(selection, id)}
          onMore={more}
          onRetry={retry}
          onQuery={onQuery}
          onPick={pick}
          onLook={setLooking}
        />
      </main>
      <aside class="stack">
        {notice && <SectionMessage kind="warning" title={notice} />}
        <Basket
          selection={selection}
          onChange={setSelection}
          onRemoved={(name, left) => setSaid(words.removed(name, left))}
        />
        <Details tile={looking} />
      </aside>
      <footer class="row end">
        {objection && (
          <p class="error objection" role="alert">
            {objection}
          </p>
        )}
        <span class="hint">{words.insertHint}</span>
        <Button look="subtle" onPress={() => void close()}>
          {words.cancel}
        </Button>
        <Button look="primary" busy={busy} disabled={!ready} onPress={insert}>
          {replacing
            ? words.replace
            : editing
              ? words.save(selection.length)
              : words.insert(selection.length)}
        </Button>
      </footer>
      <Announcement text={said} />
    </div>
  );
}
