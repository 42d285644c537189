import type { BlockReason } from '../../contracts/delivery';
import type { SystemKey } from '../../contracts/systems';
import type { Delivery } from './delivery';
import type { Engine } from './engine';

const PAGE = 50;

/** Only people can say that these are in order again. */
const BY_PEOPLE: readonly BlockReason[] = ['approval', 'loop', 'mass-delete'];

/** Whether a stopped delivery needs nobody's word, only that its cause is gone. */
export const goesOnByItself = ({ phase, reason }: Pick<Delivery, 'phase' | 'reason'>): boolean =>
  phase === 'blocked' && reason !== null && !BY_PEOPLE.includes(reason);

/** Lets blocked deliveries of a system go on whose cause is gone; answers how many. */
export async function releaseFixed(engine: Engine, system: SystemKey): Promise<number> {
  // What one waits for, most others wait for too.
  const fixed = new Map<string, Promise<boolean>>();
  const isFixed = (blocked: Delivery) => {
    const cause = `${blocked.reason ?? ''} ${blocked.spaceKey ?? ''} ${blocked.updatedAt}`;
    const asked = fixed.get(cause) ?? engine.isFixed(blocked);
    fixed.set(cause, asked);
    return asked;
  };
  let released = 0;
  let cursor: string | undefined;
  do {
    const query = { state: 'blocked', by: { system }, cursor, limit: PAGE } as const;
    const { deliveries, next } = await engine.ledger.list(query);
    for (const blocked of deliveries) {
      if (!goesOnByItself(blocked) || !(await isFixed(blocked))) continue;
      if (await release(engine, blocked)) released += 1;
    }
    cursor = next;
  } while (cursor !== undefined);
  if (released > 0) engine.log('info', 'deliveries-released', { system, released });
  return released;
}

async function release({ ledger, now }: Engine, blocked: Delivery): Promise<boolean> {
  const moment = now();
  const fresh = { due: moment, triedSince: moment, attempts: 0, crashes: 0 };
  const free = { phase: 'queued', reason: null, code: null, subject: null } as const;
  return (await ledger.advance(blocked, { ...fresh, ...free })) !== undefined;
}
