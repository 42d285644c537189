import { useEffect, useState } from 'preact/hooks';

import type { Answer } from '../../../../src/contracts/problem';
import type { ReconciliationView } from '../../../../src/contracts/reconciliation';
import { ask } from '../../../kit/bridge';

const LOOK_EVERY_MS = 1500;

/** Something is on its way that the next look may show. */
const isMoving = ({ run, findings }: ReconciliationView): boolean =>
  run?.state === 'running' || findings.some(({ state }) => state === 'ordered');

/** The last run and its findings; looked at again while something is on its way. */
export function useReconciliation() {
  const [answer, setAnswer] = useState<Answer<ReconciliationView>>();
  const read = async () => setAnswer(await ask('reconciliation.read', {}));
  useEffect(() => void read(), []);
  useEffect(() => {
    if (answer?.ok !== true || !isMoving(answer.value)) return undefined;
    const timer = setTimeout(() => void read(), LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  return { answer, read, show: setAnswer };
}
