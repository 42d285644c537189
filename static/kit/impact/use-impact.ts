import { useEffect, useState } from 'preact/hooks';

import type { AffectedPage } from '../../../src/contracts/impact';
import type { ProblemView } from '../../../src/contracts/problem';
import { ask } from '../bridge';

interface Found {
  pages: readonly AffectedPage[];
  hidden: number;
}

const NOTHING: Found = { pages: [], hidden: 0 };

/** Pages that show the asset, slice by slice; what is there is shown while the rest comes. */
export function useImpact(name: 'assets.impact' | 'home.impact', assetId: number) {
  const [found, setFound] = useState(NOTHING);
  const [next, setNext] = useState<string | null>(null);
  const [complete, setComplete] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const read = async (cursor: string | null) => {
    setProblem(undefined);
    const answer = await ask(name, { assetId, cursor });
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    const { pages, hidden, next: following } = answer.value;
    setFound((known) => ({
      pages: [...known.pages, ...pages.filter(isNewTo(known.pages))],
      hidden: known.hidden + hidden,
    }));
    setComplete(following === null);
    setNext(following);
  };
  useEffect(() => {
    if (!complete) void read(next);
  }, [next]);
  const pages = found.pages.toSorted((a, b) => a.title.localeCompare(b.title));
  return { pages, hidden: found.hidden, complete, problem, retry: () => void read(next) };
}

/** A page that was edited while the slices came may come twice. */
const isNewTo = (known: readonly AffectedPage[]) => {
  const ids = new Set(known.map(({ pageId }) => pageId));
  return ({ pageId }: AffectedPage) => !ids.has(pageId);
};
