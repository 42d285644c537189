import { SectionMessage } from '../section-message';
import type { Desk } from './desk';
import { isOnTheWay, useStandings } from './use-standings';
import { wording } from './words';

interface Props {
  desk: Desk;
  ids: readonly string[];
  onSettled: () => void;
}

/** What becomes of the deliveries that were just tried again. */
export function Retried({ desk, ids, onSettled }: Props) {
  const words = wording();
  const standings = useStandings(desk, ids, onSettled);
  if (standings.length === 0) return null;
  const count = (fits: (state: (typeof standings)[number]['state']) => boolean) =>
    standings.filter(({ state }) => fits(state)).length;
  const onTheWay = count(isOnTheWay);
  const arrived = count((state) => state === 'done' || state === 'superseded');
  const stopped = standings.length - onTheWay - arrived;
  const kind = onTheWay > 0 ? 'info' : stopped > 0 ? 'warning' : 'success';
  return (
    <div role="status">
      <SectionMessage kind={kind} title={words.standings(arrived, onTheWay, stopped)} />
    </div>
  );
}
