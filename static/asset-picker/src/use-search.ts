import { useEffect, useRef, useState } from 'preact/hooks';

import type { AssetTile } from '../../../src/contracts/asset';
import type { ProblemView } from '../../../src/contracts/problem';
import { ask } from '../../kit/bridge';
import { surroundings } from '../../kit/surroundings';

export interface Query {
  text: string;
  collection: { id: number; name: string } | null;
  kind: string;
  showUnusable: boolean;
  sort: 'modified' | 'name';
}

export interface Results {
  phase: 'searching' | 'ready' | 'failed';
  items: readonly AssetTile[];
  total: number;
  hasNext: boolean;
  problem: ProblemView | null;
}

const NOTHING: Results = {
  phase: 'searching',
  items: [],
  total: 0,
  hasNext: false,
  problem: null,
};

/** So long after the last key the words are searched for: one search for a word typed without pause. */
const PAUSE_MS = 250;

/**
 * What CELUM finds for the query, page by page. An answer that a newer question has overtaken is dropped: the
 * bridge cannot take a call back. A failed search is a state of its own and never an empty list.
 */
export function useSearch(query: Query) {
  const [results, setResults] = useState<Results>(NOTHING);
  const question = useRef(0);
  const page = useRef(1);
  const waiting = useRef(false);
  const typed = useRef(query.text);

  const fetchPage = async (asked: number, wanted: number) => {
    waiting.current = true;
    const answer = await ask('assets.search', {
      text: query.text.trim(),
      collectionId: query.collection?.id ?? null,
      kinds: query.kind ? [query.kind] : [],
      showUnusable: query.showUnusable,
      sort: query.sort,
      page: wanted,
      locale: surroundings().locale,
    });
    if (asked !== question.current) return;
    waiting.current = false;
    page.current = wanted;
    setResults((now) => {
      if (!answer.ok) return { ...now, phase: 'failed', problem: answer.problem };
      const before = wanted === 1 ? [] : now.items;
      return {
        phase: 'ready',
        items: [...before, ...answer.value.items],
        total: answer.value.total,
        hasNext: answer.value.hasNext,
        problem: null,
      };
    });
  };
  const search = () => {
    question.current += 1;
    setResults((now) => ({ ...now, phase: 'searching', problem: null }));
    void fetchPage(question.current, 1);
  };

  useEffect(() => {
    const sameWords = typed.current === query.text;
    typed.current = query.text;
    // Whatever is on its way answers an older question from now on.
    question.current += 1;
    if (sameWords) {
      search();
      return undefined;
    }
    const timer = setTimeout(search, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query.text, query.collection?.id, query.kind, query.showUnusable, query.sort]);

  const more = () => {
    if (results.phase === 'ready' && results.hasNext && !waiting.current) {
      void fetchPage(question.current, page.current + 1);
    }
  };
  return { results, more, retry: search };
}
