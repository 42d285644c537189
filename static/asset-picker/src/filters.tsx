import type { Ref } from 'preact';

import { Checkbox, SelectField } from '../../kit/field';
import { Icon, SEARCH } from '../../kit/icons';
import type { Query } from './use-search';
import { wording } from './words';

interface Props {
  query: Query;
  onChange: (changes: Partial<Query>) => void;
  /** From the search field down into the results. */
  onDown: () => void;
  searchRef: Ref<HTMLInputElement>;
}

export function Filters({ query, onChange, onDown, searchRef }: Props) {
  const words = wording();
  return (
    <div class="filters" role="search">
      <div class="search">
        <Icon shape={SEARCH} />
        <input
          ref={searchRef}
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          autoComplete="off"
          maxLength={200}
          value={query.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            onDown();
          }}
        />
      </div>
      <SelectField
        bare
        label={words.kind}
        value={query.kind}
        options={words.kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        bare
        label={words.sort}
        value={query.sort}
        options={words.sorts}
        onChange={(sort) => onChange({ sort: sort === 'name' ? 'name' : 'modified' })}
      />
      <Checkbox
        label={words.showUnusable}
        checked={query.showUnusable}
        onChange={(showUnusable) => onChange({ showUnusable })}
      />
    </div>
  );
}
