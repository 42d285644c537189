import type { ApprovalRound, PageState } from '../../../src/contracts/approval';
import { formatDay, formatMoment } from '../../kit/dates';
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
  'review-due': { tone: 'warning', icon: CLOCK },
};

const moment = (instant: string) => formatMoment(instant, surroundings());
const dayOf = (day: string) => formatDay(day, surroundings());

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
    case 'in-approval':
      return [
        words.inApprovalText(version, nameOf(state, round.submittedBy), moment(round.submittedAt)),
        ...waitingFor(state),
        dueText(state, round),
        together(state, round),
      ];
    case 'approved':
      return [
        words.approvedText(version, byWhom(state, round, 'approve'), settled),
        round.validUntil === undefined ? '' : words.holdsUntil(dayOf(round.validUntil)),
        together(state, round),
      ];
    case 'review-due':
      return [
        words.approvedText(version, byWhom(state, round, 'approve'), settled),
        words.reviewText(dayOf(round.validUntil ?? settled)),
      ];
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

function waitingFor(state: PageState): string[] {
  const words = wording();
  const { asking } = state;
  if (!asking) return [];
  if (asking.stuck) return [words.stuck];
  const names = asking.waiting.map((id) => nameOf(state, id));
  const sentence = asking.ended
    ? words.ended(words.names(names, 'any'))
    : words.waitingFor(words.names(names, asking.rule), asking.rule, asking.missing);
  return [asking.steps > 1 ? `${words.stepOf(asking.step, asking.steps)} ${sentence}` : sentence];
}

function dueText({ overdue }: PageState, { dueOn }: ApprovalRound): string {
  const words = wording();
  if (dueOn === undefined) return '';
  return overdue ? words.overdueSince(dayOf(dueOn)) : words.dueBy(dayOf(dueOn));
}

function together({ pageId }: PageState, { set }: ApprovalRound): string {
  const others = set?.pages.filter((page) => page.pageId !== pageId) ?? [];
  return others.length === 0 ? '' : wording().together(others.map(({ title }) => title).join(', '));
}

export function Header({ state }: { state: PageState }) {
  return (
    <header class="stack-s">
      <h1>{state.title}</h1>
      <p>
        <Lozenge {...LOOKS[state.status]} text={wording().statuses[state.status]} />
      </p>
      {explain(state)
        .filter(Boolean)
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </header>
  );
}
