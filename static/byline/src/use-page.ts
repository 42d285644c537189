import { useEffect, useRef, useState } from 'preact/hooks';

import type { PageState } from '../../../src/contracts/approval';
import type { Answer, ProblemView } from '../../../src/contracts/problem';
import { ask } from '../../kit/bridge';

/** While a publication is under way the dialog looks this often where it stands. */
const LOOK_EVERY_MS = 3000;

const onItsWay = (state: PageState | undefined): boolean => {
  const publication = state?.publication;
  return (
    publication?.state === 'queued' ||
    publication?.state === 'running' ||
    publication?.state === 'waiting'
  );
};

/** The page's state for as long as the dialog is open, and what the person does with it, one thing at a time. */
export function usePage() {
  const [state, setState] = useState<PageState>();
  const [problem, setProblem] = useState<ProblemView>();
  const [busy, setBusy] = useState(false);
  const working = useRef(false);

  const take = (answer: Answer<PageState>): boolean => {
    if (answer.ok) {
      setState(answer.value);
      setProblem(undefined);
    } else setProblem(answer.problem);
    return answer.ok;
  };
  const load = async () => take(await ask('page.state', {}));
  useEffect(() => void load(), []);

  useEffect(() => {
    if (!onItsWay(state)) return undefined;
    const timer = setTimeout(() => {
      // A look that fails is repeated by the next one; it must not cover what the person reads.
      void ask('page.state', {}).then((answer) => {
        if (working.current) return;
        setState((now) => (answer.ok ? answer.value : now && { ...now }));
      });
    }, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [state]);

  /** Runs one write; presses in the meantime do nothing. True when it was done. */
  const act = async (write: () => Promise<Answer<PageState>>): Promise<boolean> => {
    if (working.current) return false;
    working.current = true;
    setBusy(true);
    const done = take(await write());
    working.current = false;
    setBusy(false);
    return done;
  };
  return { state, problem, busy, act, load, forget: () => setProblem(undefined) };
}

export type PageActions = Pick<ReturnType<typeof usePage>, 'act' | 'busy' | 'problem'>;
