import type { SystemKey } from '../../contracts/systems';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { Delivery } from './delivery';
import type { Engine } from './engine';
import { againFrom } from './ledger';
import { wake } from './pump';

/** Whether a person may have it tried at once, or call it off. */
export const mayOf = ({ phase }: Pick<Delivery, 'phase'>) => ({
  retry: RETRIED.includes(phase),
  cancel: CANCELLED.includes(phase),
});

const RETRIED: readonly Delivery['phase'][] = ['waiting', 'blocked', 'needs-attention'];
const CANCELLED: readonly Delivery['phase'][] = ['queued', ...RETRIED];

/**
 * Makes a delivery that waits, is blocked or has stopped due at once, by a person's wish. It stays the same piece
 * of work with the same history, so that it still has one effect.
 */
export async function retryNow(engine: Engine, id: string): Promise<Delivery> {
  const found = await owed(engine, id);
  const queued = await queueAgain(engine, found);
  if (queued !== found) await wake(engine, found.system, 0, id);
  return queued;
}

/** What became of each of them; one that is refused holds up no other. */
export async function retryAll(engine: Engine, ids: readonly string[]): Promise<Standing[]> {
  const answers: Standing[] = [];
  const woken = new Map<SystemKey, string>();
  for (const id of ids) {
    const found = await engine.ledger.read(id);
    const queued = found && (await queueAgain(engine, found));
    if (queued && queued !== found) woken.set(queued.system, id);
    answers.push(standing(id, queued));
  }
  for (const [system, id] of woken) await wake(engine, system, 0, id);
  return answers;
}

/** Where each of them stands, for who waits for them. */
export async function standingsOf(
  { ledger }: Pick<Engine, 'ledger'>,
  ids: readonly string[],
): Promise<Standing[]> {
  return await inParallel(ids, 8, async (id) => standing(id, await ledger.read(id)));
}

export interface Standing {
  id: string;
  state: Delivery['phase'] | 'not-found';
}

const standing = (id: string, found: Delivery | undefined): Standing => ({
  id,
  state: found?.phase ?? 'not-found',
});

/** The same delivery where it may not be tried at once, or somebody else has just moved it. */
async function queueAgain({ ledger, now }: Engine, found: Delivery): Promise<Delivery> {
  if (!mayOf(found).retry) return found;
  return (await ledger.advance(found, againFrom(found, now()))) ?? found;
}

/**
 * Calls a delivery off before it is done. Throws 'conflict' while it runs: what is on its way cannot be called
 * back. Asking for it again owes it again.
 */
export async function cancelDelivery(engine: Engine, id: string): Promise<Delivery> {
  const found = await owed(engine, id);
  if (found.phase === 'cancelled') return found;
  const cancelled = mayOf(found).cancel
    ? await engine.ledger.advance(found, { phase: 'cancelled', reason: null })
    : undefined;
  if (!cancelled) throw new Problem('conflict', { subject: found.title });
  engine.log('info', 'delivery-cancelled', { id, flow: found.flow });
  await engine.changed(cancelled).catch(() => undefined);
  return cancelled;
}

async function owed({ ledger }: Engine, id: string): Promise<Delivery> {
  const found = await ledger.read(id);
  if (!found) throw new Problem('not-found', { subject: id });
  return found;
}
