import { formatDay } from '../../../kit/dates';
import { ALERT, CLOCK } from '../../../kit/icons';
import { Lozenge } from '../../../kit/lozenge';
import { surroundings } from '../../../kit/surroundings';
import { wording } from './words';

/** Until when; late in words and colour. */
export function Due({ dueOn, overdue }: { dueOn: string | null; overdue: boolean }) {
  const words = wording();
  if (dueOn === null) return <p class="subtle">{words.noDate}</p>;
  const day = formatDay(dueOn, surroundings());
  return overdue ? (
    <Lozenge tone="danger" icon={ALERT} text={words.overdue(day)} />
  ) : (
    <Lozenge tone="neutral" icon={CLOCK} text={day} />
  );
}
