import { useEffect, useState } from 'preact/hooks';

import type { ResolverOutput } from '../../../src/contracts/resolvers';
import type { Desk } from './desk';

type Standings = ResolverOutput<'deliveries.standings'>;

/** While deliveries are on their way one looks this often where they stand, and so often at most. */
const LOOK_EVERY_MS = 2000;
const LOOKS = 60;

export const isOnTheWay = (state: Standings[number]['state']): boolean =>
  state === 'queued' || state === 'running' || state === 'waiting';

/** Where deliveries stand that were tried again; `onSettled` when none is on its way any more. */
export function useStandings(desk: Desk, ids: readonly string[], onSettled: () => void): Standings {
  const [standings, setStandings] = useState<Standings>([]);
  useEffect(() => {
    let watching = ids.length > 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (looks: number) => {
      const answer = await desk.standings([...ids]);
      if (!watching) return;
      // A look that fails is repeated by the next one.
      if (answer.ok) setStandings(answer.value);
      const settled = answer.ok && !answer.value.some(({ state }) => isOnTheWay(state));
      if (settled) onSettled();
      else if (looks < LOOKS) timer = setTimeout(() => void look(looks + 1), LOOK_EVERY_MS);
    };
    setStandings(ids.map((id) => ({ id, state: 'queued' })));
    if (watching) void look(1);
    return () => {
      watching = false;
      clearTimeout(timer);
    };
  }, [ids]);
  return standings;
}
