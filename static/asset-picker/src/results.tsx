import type { AssetTile } from '../../../src/contracts/asset';
import { Button } from '../../kit/button';
import { ProblemMessage } from '../../kit/problems/problem-message';
import { Spinner } from '../../kit/spinner';
import { VirtualGrid } from '../../kit/virtual-grid';
import { Tile } from './tile';
import type { Query, Results as Found } from './use-search';
import { wording } from './words';

interface Props {
  query: Query;
  results: Found;
  isSelected: (id: number) => boolean;
  onMore: () => void;
  onRetry: () => void;
  onQuery: (changes: Partial<Query>) => void;
  onPick: (tile: AssetTile) => void;
  onLook: (tile: AssetTile) => void;
}

/** Nothing was found: what else may help, each as the button that does it. */
function Nothing({ query, onQuery }: Pick<Props, 'query' | 'onQuery'>) {
  const words = wording();
  const text = query.text.trim();
  return (
    <div class="nothing stack-s">
      <h2>{query.showUnusable ? words.noneAtAll(text) : words.none(text)}</h2>
      {text && <p class="subtle">{words.tryFewer}</p>}
      <div class="row">
        {query.collection && (
          <Button onPress={() => onQuery({ collection: null })}>{words.tryEverywhere}</Button>
        )}
        {query.kind && <Button onPress={() => onQuery({ kind: '' })}>{words.tryKinds}</Button>}
        {!query.showUnusable && (
          <Button onPress={() => onQuery({ showUnusable: true })}>{words.tryUnusable}</Button>
        )}
      </div>
    </div>
  );
}

export function Results(props: Props) {
  const { query, results, isSelected, onMore, onRetry, onQuery, onPick, onLook } = props;
  const words = wording();
  if (results.phase === 'failed' && results.problem) {
    return (
      <div class="nothing">
        <ProblemMessage problem={results.problem} onRetry={onRetry} />
      </div>
    );
  }
  if (results.phase === 'searching' && results.items.length === 0) {
    return (
      <div class="nothing">
        <Spinner text={words.searching} />
      </div>
    );
  }
  if (results.items.length === 0) return <Nothing query={query} onQuery={onQuery} />;
  return (
    <VirtualGrid
      label={words.results}
      items={results.items}
      total={results.total}
      onNearEnd={onMore}
      keyOf={(tile) => tile.id}
      cell={(tile) => <Tile tile={tile} selected={isSelected(tile.id)} />}
      isSelected={(tile) => isSelected(tile.id)}
      isDisabled={(tile) => !tile.usability.usable}
      onPick={onPick}
      onFocusItem={onLook}
    />
  );
}
