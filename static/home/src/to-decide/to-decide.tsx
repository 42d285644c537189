import { useState } from 'preact/hooks';

import type { ApprovalQueue } from '../../../../src/contracts/approval-queue';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { SectionMessage } from '../../../kit/section-message';
import { DecisionDialog } from './decision-dialog';
import type { Choice } from './decision-dialog';
import { SubmittedTable } from './submitted-table';
import { WaitingTable } from './waiting-table';
import { wording } from './words';

function Queue({ found }: { found: ApprovalQueue }) {
  const words = wording();
  const [queue, setQueue] = useState(found);
  const [choice, setChoice] = useState<Choice>();
  const [said, setSaid] = useState('');
  const { waiting, submitted, hidden } = queue;
  return (
    <div class="stack">
      <p class="unseen" role="status">
        {said}
      </p>
      <h2>{words.waiting}</h2>
      {waiting.length === 0 ? (
        <SectionMessage kind="success" title={words.nothing} />
      ) : (
        <WaitingTable waiting={waiting} onChoose={setChoice} />
      )}
      {hidden > 0 && <SectionMessage kind="info" title={words.hidden(hidden)} />}
      <h2>{words.mine}</h2>
      {submitted.length === 0 ? (
        <p class="subtle">{words.nothingOfMine}</p>
      ) : (
        <SubmittedTable submitted={submitted} />
      )}
      {choice && (
        <DecisionDialog
          choice={choice}
          onClose={() => setChoice(undefined)}
          onDone={(next) => {
            setQueue(next);
            setSaid(words.done[choice.kind](choice.page.title));
            setChoice(undefined);
          }}
        />
      )}
    </div>
  );
}

/** The approver's queue, and what the person has submitted themselves. */
export function ToDecide() {
  const { answer, retry } = useLoaded('home.toDecide', {});
  return (
    <Loaded answer={answer} onRetry={retry}>
      {(found) => <Queue found={found} />}
    </Loaded>
  );
}
