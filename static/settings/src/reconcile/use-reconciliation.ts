import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../../src/contracts/problem';
import type { ReconciliationView } from '../../../../src/contracts/reconciliation';
import { ask } from '../../../kit/bridge';

/** While a run is under way, and while repairs are that a system may refuse for long. */
const SOON_MS = 1500;
const LATER_MS = 5000;

/** When to look again; undefined when nothing is on its way. */
function nextLook({ run, findings }: ReconciliationView): number | undefined {
  if (run?.state === 'running') return SOON_MS;
  return findings.some(({ state }) => state === 'ordered') ? LATER_MS : undefined;
}

/** The last run and its findings; looked at again while something is on its way. */
export function useReconciliation() {
  const [answer, setAnswer] = useState<Answer<ReconciliationView>>();
  const read = async () => setAnswer(await ask('reconciliation.read', {}));
  useEffect(() => void read(), []);
  useEffect(() => {
    const pause = answer?.ok === true ? nextLook(answer.value) : undefined;
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => void read(), pause);
    return () => clearTimeout(timer);
  }, [answer]);
  return { answer, read, show: setAnswer };
}
