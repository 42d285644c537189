import { useRef, useState } from 'preact/hooks';

import type { Answer, ProblemView } from '../../src/contracts/problem';
import { showFlag } from './bridge-actions';

/** Runs one write at a time, whatever is pressed meanwhile; says in Confluence's own way that it is done. */
export function useDeed() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const working = useRef(false);
  const act = async (write: () => Promise<Answer<unknown>>, said: string) => {
    if (working.current) return false;
    working.current = true;
    setBusy(true);
    const answer = await write();
    working.current = false;
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) {
      showFlag({ id: 'imprimatur-saved', title: said, type: 'success', isAutoDismiss: true });
    }
    return answer.ok;
  };
  return { busy, problem, act };
}
