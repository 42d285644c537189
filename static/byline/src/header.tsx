import type { ApprovalRound, PageState } from '../../../src/contracts/approval';
import { formatMoment } from '../../kit/dates';
import { ALERT, BLOCKED, CHECK, CLOCK, PENCIL } from '../../kit/icons';
import type { IconShape } from '../../kit/icons';
import { Lozenge } from '../../kit/lozenge';
import type { Tone } from '../../kit/lozenge';
import { surroundings } from '../../kit/surroundings';
import { nameOf } from './people';
import { wording } from './words';

const LOOKS: Record<PageState['status'], { tone: Tone; icon: IconShape }> = {
  draft: { tone: 'neutral', icon: PENCIL },
  'in-approval': { tone: 'info', icon: CLOCK },
  approved: { tone: 'success', icon: CHECK },
  rejected: { tone: 'danger', icon: BLOCKED },
  'changed-since-approval': { tone: 'warning', icon: ALERT },
};

const moment = (instant: string) => formatMoment(instant, surroundings());

const byWhom = (state: PageState, round: ApprovalRound, kind: 'approve' | 'reject') =>
  wording().names(
    round.decisions.filter((decision) => decision.kind === kind).map(({ by }) => nameOf(state, by)),
    'all',
  );

/** What the status means, in one or two sentences. */
function explain(state: PageState): string[] {
  const words = wording();
  const { round, status, pageVersion } = state;
  if (!round || status === 'draft') return [words.draftText(pageVersion)];
  const version = round.pageVersion;
  const settled = moment(round.settledAt ?? round.submittedAt);
  switch (status) {
    case 'in-approval': {
      const decided = round.decisions.map(({ by }) => by);
      const open = round.preset.approvers.filter((approver) => !decided.includes(approver));
      const names = words.names(
        open.map((approver) => nameOf(state, approver)),
        round.preset.rule,
      );
      return [
        words.inApprovalText(version, nameOf(state, round.submittedBy), moment(round.submittedAt)),
        words.waitingFor(names, round.preset.rule),
      ];
    }
    case 'approved':
      return [words.approvedText(version, byWhom(state, round, 'approve'), settled)];
    case 'rejected': {
      const refusal = round.decisions.find(({ kind }) => kind === 'reject');
      return [
        words.rejectedText(version, byWhom(state, round, 'reject'), settled),
        refusal ? words.quoted(refusal.comment) : '',
      ];
    }
    case 'changed-since-approval':
      return [words.changedText(version, pageVersion), words.changedHelp];
  }
}

export function Header({ state }: { state: PageState }) {
  return (
    <header class="stack-s">
      <h1>{state.title}</h1>
      <p>
        <Lozenge {...LOOKS[state.status]} text={wording().statuses[state.status]} />
      </p>
      {explain(state).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </header>
  );
}
