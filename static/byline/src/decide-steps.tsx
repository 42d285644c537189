import type { ApprovalRound, PageState } from '../../../src/contracts/approval';
import { ask } from '../../kit/bridge';
import { Button } from '../../kit/button';
import { SignFirst } from '../../kit/decisions/sign-first';
import { useApproval } from '../../kit/decisions/use-approval';
import { useRejection } from '../../kit/decisions/use-rejection';
import { surroundings } from '../../kit/surroundings';
import { nameOf } from './people';
import { Step } from './step';
import type { PageActions } from './use-page';
import { wording } from './words';

interface Props extends PageActions {
  state: PageState;
  onDone: (said: string) => void;
  onBack: () => void;
}

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

/** What is decided on, and for whom. */
function about(state: PageState): string {
  const words = wording();
  const { pageVersion, round, asking } = state;
  const principal = asking?.principal;
  const others = round?.set?.pages.filter(({ pageId }) => pageId !== state.pageId) ?? [];
  return [
    words.approveText(pageVersion),
    others.length > 0 && words.decideTogether(others.map(({ title }) => title).join(', ')),
    principal &&
      principal !== surroundings().accountId &&
      words.decideFor(nameOf(state, principal)),
  ]
    .filter(Boolean)
    .join(' ');
}

const needsSetUp = ({ authenticator }: PageState): boolean =>
  authenticator !== null && authenticator.state !== 'active';

export function ApproveStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { fields, filledIn } = useApproval(state.authenticator !== null);
  const confirm = async () => {
    const approval = filledIn();
    if (!approval) return;
    const decision = { pageVersion: state.pageVersion, ...approval };
    if (await act(() => ask('page.approve', decision))) onDone(words.approvedNow);
  };
  const setUp = needsSetUp(state);
  return (
    <Step
      title={words.approve}
      text={about(state)}
      problem={problem}
      onBack={onBack}
      action={
        !setUp && (
          <Button look="primary" busy={busy} onPress={() => void confirm()}>
            {words.confirm}
          </Button>
        )
      }
    >
      {setUp ? (
        <SignFirst onReady={() => void act(() => ask('page.state', {}))} />
      ) : (
        <>
          <Frozen round={state.round} />
          {fields}
        </>
      )}
    </Step>
  );
}

export function RejectStep({ state, act, busy, problem, onDone, onBack }: Props) {
  const words = wording();
  const { fields, filledIn } = useRejection(state.authenticator !== null);
  const confirm = async () => {
    const rejection = filledIn();
    if (!rejection) return;
    const decision = { pageVersion: state.pageVersion, ...rejection };
    if (await act(() => ask('page.reject', decision))) onDone(words.rejectedNow);
  };
  const setUp = needsSetUp(state);
  return (
    <Step
      title={words.reject}
      text={about(state)}
      problem={problem}
      onBack={onBack}
      action={
        !setUp && (
          <Button look="danger" busy={busy} onPress={() => void confirm()}>
            {words.confirmReject}
          </Button>
        )
      }
    >
      {setUp ? <SignFirst onReady={() => void act(() => ask('page.state', {}))} /> : fields}
    </Step>
  );
}
