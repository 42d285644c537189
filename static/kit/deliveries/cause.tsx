import type { DeliveryLine } from '../../../src/contracts/delivery';
import { sentencesOf } from '../problems/sentences';
import { isStopped } from './looks';
import { wording } from './words';

/** Why it has not arrived, and what helps. */
export function Cause({ delivery }: { delivery: DeliveryLine }) {
  const words = wording();
  const { code, subject, reason, reference } = delivery;
  if (code === null || delivery.state === 'done') return null;
  const problem = { code, ...(subject !== null && { subject }) };
  const { happened, help } = sentencesOf(problem, !isStopped(delivery));
  return (
    <>
      <p>{happened}</p>
      <p class="hint">{reason === null ? help : words.reasons[reason]}</p>
      {reference !== null && <p class="hint">{words.reference(reference)}</p>}
    </>
  );
}
