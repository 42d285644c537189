import type { ApprovalRound, Decision, PageState } from '../../../src/contracts/approval';
import { formatDay, formatMoment } from '../../kit/dates';
import { BLOCKED, CHECK, CLOCK, Icon, PENCIL, RIGHT, SEAL } from '../../kit/icons';
import type { IconShape } from '../../kit/icons';
import { surroundings } from '../../kit/surroundings';
import { nameOf } from './people';
import { wording } from './words';

interface Happening {
  icon: IconShape;
  text: string;
  comment: string;
  at: string;
}

function decided(state: PageState, decision: Decision): Happening {
  const words = wording();
  const { by, at, kind, meaning, comment, signed } = decision;
  const who =
    decision.for === undefined
      ? nameOf(state, by)
      : words.onBehalf(nameOf(state, by), nameOf(state, decision.for));
  const means = [meaning && words.shortMeanings[meaning], signed === true && words.signed];
  return {
    icon: kind === 'approve' ? CHECK : BLOCKED,
    text:
      kind === 'approve'
        ? words.approvedBy(who, means.filter(Boolean).join(', '))
        : words.rejectedBy(who),
    comment,
    at,
  };
}

function happeningsOf(state: PageState, round: ApprovalRound): Happening[] {
  const words = wording();
  const all: Happening[] = [
    {
      icon: RIGHT,
      text: words.submittedBy(nameOf(state, round.submittedBy), round.pageVersion),
      comment: round.note,
      at: round.submittedAt,
    },
    ...round.decisions.map((decision) => decided(state, decision)),
  ];
  if (round.state === 'withdrawn' && round.settledAt) {
    all.push({ icon: PENCIL, text: words.withdrawn, comment: '', at: round.settledAt });
  }
  return all;
}

function happenings(state: PageState): Happening[] {
  const words = wording();
  const { round, history, publication } = state;
  const all = [...history.toReversed(), ...(round ? [round] : [])].flatMap((one) =>
    happeningsOf(state, one),
  );
  const record = publication?.record;
  if (record) {
    all.push({ icon: SEAL, text: words.filed(record.number), comment: '', at: record.filedAt });
  }
  return all;
}

/** Who did what, when, oldest first: this round and those before it. */
export function Timeline({ state }: { state: PageState }) {
  const words = wording();
  const list = happenings(state);
  if (list.length === 0) return null;
  const ended = state.round?.state === 'expired' ? state.round.validUntil : undefined;
  return (
    <section class="stack-s">
      <h2>{words.history}</h2>
      <ol class="timeline">
        {list.map(({ icon, text, comment, at }) => (
          <li key={at + text}>
            <span class="bead">
              <Icon shape={icon} />
            </span>
            <div>
              <p>{text}</p>
              {comment && <p class="subtle">{words.quoted(comment)}</p>}
              <p class="hint">{formatMoment(at, surroundings())}</p>
            </div>
          </li>
        ))}
        {ended !== undefined && (
          <li>
            <span class="bead">
              <Icon shape={CLOCK} />
            </span>
            <p>{words.ranOut(formatDay(ended, surroundings()))}</p>
          </li>
        )}
      </ol>
    </section>
  );
}
