import { useState } from 'preact/hooks';

import type { ApprovalRound, Meaning, PageState } from '../../../src/contracts/approval';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { Radios, TextField } from '../../kit/field';
import { Step } from './step';
import type { PageActions } from './use-page';
import { wording } from './words';

interface Props extends PageActions {
  state: PageState;
  onDone: (said: string) => void;
  onBack: () => void;
}

const MEANINGS: readonly Meaning[] = ['content', 'brand', 'legal', 'release'];

/** The exact versions that an approval is bound to. */
function Frozen({ round }: { round: ApprovalRound | null }) {
  const words = wording();
  if (!round || round.frozen.length === 0) return null;
  return (
    <div class="stack-s">
      <h3>{words.frozen}</h3>
      <ul class="frozen">
        {round.frozen.map(({ localId, assetId, name, versionNumber }) => (
          <li key={`${localId}-${assetId}`}>{words.frozenAsset(name, versionNumber)}</li>
        ))}
      </ul>
    </div>
  );
}

export function ApproveStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { pageVersion, round } = state;
  const [meaning, setMeaning] = useState<Meaning>();
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = async () => {
    setAsked(true);
    if (!meaning) return;
    const decision = { pageVersion, meaning, comment: comment.trim() };
    if (await act(() => ask('page.approve', decision))) onDone(words.approvedNow);
  };
  return (
    <Step
      title={words.approve}
      text={words.approveText(pageVersion)}
      problem={problem}
      onBack={onBack}
      action={
        <Button look="primary" busy={busy} onPress={() => void confirm()}>
          {words.confirm}
        </Button>
      }
    >
      <Frozen round={round} />
      <Radios
        legend={words.meaning}
        value={meaning}
        error={asked && !meaning ? words.chooseMeaning : undefined}
        options={MEANINGS.map((value) => ({ value, label: words.meanings[value] }))}
        onChange={setMeaning}
      />
      <TextField
        label={words.comment}
        value={comment}
        rows={2}
        maxLength={2000}
        onChange={setComment}
      />
    </Step>
  );
}

export function RejectStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { pageVersion } = state;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if (missing) return;
    if (await act(() => ask('page.reject', { pageVersion, reason: reason.trim() }))) {
      onDone(words.rejectedNow);
    }
  };
  return (
    <Step
      title={words.reject}
      text={words.approveText(pageVersion)}
      problem={problem}
      onBack={onBack}
      action={
        <Button look="danger" busy={busy} onPress={() => void confirm()}>
          {words.confirmReject}
        </Button>
      }
    >
      <TextField
        label={words.reason}
        value={reason}
        required
        rows={4}
        maxLength={2000}
        hint={words.reasonHint}
        error={asked && missing ? words.needReason : undefined}
        onChange={setReason}
      />
    </Step>
  );
}
