import { useState } from 'preact/hooks';

import type { ApprovalQueue, Waiting } from '../../../../src/contracts/approval-queue';
import type { Answer, ProblemView } from '../../../../src/contracts/problem';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SignFirst } from '../../../kit/decisions/sign-first';
import { useApproval } from '../../../kit/decisions/use-approval';
import { useRejection } from '../../../kit/decisions/use-rejection';
import { Dialog } from '../../../kit/dialog';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { wording } from './words';

export interface Choice {
  kind: 'approve' | 'reject';
  page: Waiting;
}

interface Props {
  choice: Choice;
  onClose: () => void;
  onDone: (queue: ApprovalQueue) => void;
}

/** One write at a time; a failure is said in the dialog, which stays open. */
function useDecision(onDone: (queue: ApprovalQueue) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView>();
  const run = async (write: () => Promise<Answer<ApprovalQueue>>) => {
    setBusy(true);
    const answer = await write();
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setProblem(answer.problem);
  };
  return { busy, problem, run };
}

function Deciding({ choice, onClose, onDone }: Props) {
  const words = wording();
  const { kind, page } = choice;
  const { pageId, pageVersion } = page;
  const approval = useApproval(page.signature);
  const rejection = useRejection(page.signature);
  const { busy, problem, run } = useDecision(onDone);
  const others = page.set?.pages.filter((one) => one.pageId !== pageId) ?? [];
  const confirm = async () => {
    if (kind === 'approve') {
      const filled = approval.filledIn();
      if (filled) await run(() => ask('home.approve', { pageId, pageVersion, ...filled }));
    } else {
      const filled = rejection.filledIn();
      if (filled) await run(() => ask('home.reject', { pageId, pageVersion, ...filled }));
    }
  };
  return (
    <Dialog
      title={words.titles[kind](page.title)}
      onClose={onClose}
      actions={
        <>
          <Button look="subtle" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            look={kind === 'approve' ? 'primary' : 'danger'}
            busy={busy}
            onPress={() => void confirm()}
          >
            {words.confirm[kind]}
          </Button>
        </>
      }
    >
      <p>{words.about(pageVersion)}</p>
      {page.principal && <p>{words.forWhom(page.principal.name)}</p>}
      {others.length > 0 && <p>{words.together(others.map(({ title }) => title).join(', '))}</p>}
      {kind === 'approve' ? approval.fields : rejection.fields}
      {problem && <ProblemMessage problem={problem} />}
    </Dialog>
  );
}

/** A decision without opening the page; what is signed needs an authenticator first. */
export function DecisionDialog(props: Props) {
  return props.choice.page.signature ? <Signed {...props} /> : <Deciding {...props} />;
}

function Signed(props: Props) {
  const words = wording();
  const { answer, reload, retry } = useLoaded('me.authenticator', {});
  if (answer?.ok && answer.value.state === 'active') return <Deciding {...props} />;
  const { page, kind } = props.choice;
  return (
    <Dialog
      title={words.titles[kind](page.title)}
      onClose={props.onClose}
      actions={
        <Button look="subtle" onPress={props.onClose}>
          {words.cancel}
        </Button>
      }
    >
      <Loaded answer={answer} onRetry={retry}>
        {() => <SignFirst onReady={() => void reload()} />}
      </Loaded>
    </Dialog>
  );
}
