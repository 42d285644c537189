import type { PageState } from '../../../src/contracts/approval';
import { formatMoment } from '../../kit/dates';
import { BLOCKED, CHECK, Icon, PENCIL, RIGHT, SEAL } from '../../kit/icons';
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

function happenings(state: PageState): Happening[] {
  const words = wording();
  const { round, publication } = state;
  if (!round) return [];
  const decisions = round.decisions.map(({ by, at, kind, meaning, comment }) => ({
    icon: kind === 'approve' ? CHECK : BLOCKED,
    text:
      kind === 'approve'
        ? words.approvedBy(nameOf(state, by), meaning ? words.shortMeanings[meaning] : '')
        : words.rejectedBy(nameOf(state, by)),
    comment,
    at,
  }));
  const all: Happening[] = [
    {
      icon: RIGHT,
      text: words.submittedBy(nameOf(state, round.submittedBy), round.pageVersion),
      comment: round.note,
      at: round.submittedAt,
    },
    ...decisions,
  ];
  if (round.state === 'withdrawn' && round.settledAt) {
    all.push({ icon: PENCIL, text: words.withdrawn, comment: '', at: round.settledAt });
  }
  const record = publication?.record;
  if (record) {
    all.push({ icon: SEAL, text: words.filed(record.number), comment: '', at: record.filedAt });
  }
  return all;
}

/** Who did what, when, oldest first. */
export function Timeline({ state }: { state: PageState }) {
  const words = wording();
  const list = happenings(state);
  if (list.length === 0) return null;
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
      </ol>
    </section>
  );
}
