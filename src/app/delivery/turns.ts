import type { BoundFlow } from '../../flows/kit/flow';
import type { Delivery } from './delivery';
import type { Engine } from './engine';
import type { Link } from './links';

/** Whether it is a delivery's turn among those of the same thing. */
export type Turn =
  { kind: 'now'; link: Link } | { kind: 'not-yet'; at: number } | { kind: 'superseded' };

/** So much later it is looked at again: after one that works now, and after one that waits. */
const AFTER_RUNNING = 10_000;
const AFTER_WAITING = 1_000;

/**
 * The link decides strictly: one delivery at a time, and none that is older than what has arrived. What the index
 * says of others is a hint that lags; it only keeps versions in their order and saves work.
 */
export async function turnOf(engine: Engine, flow: BoundFlow, delivery: Delivery): Promise<Turn> {
  const { system, item, slot, pageId } = delivery;
  const link = await engine.links.ensure({ system, item: item ?? delivery.id, slot, pageId });
  if (link.sequence > delivery.sequence) return { kind: 'superseded' };
  const now = engine.now();
  if (link.holder !== null && link.holder !== delivery.id && link.heldUntil > now) {
    return { kind: 'not-yet', at: Math.min(link.heldUntil, now + AFTER_RUNNING) };
  }
  const others = await othersOf(engine, delivery);
  if (flow.order === 'latest' && others.some(({ sequence }) => sequence > delivery.sequence)) {
    return { kind: 'superseded' };
  }
  const earlier = others.filter(({ sequence }) => sequence < delivery.sequence);
  if (flow.order === 'in-turn' && earlier.length > 0) {
    return { kind: 'not-yet', at: Math.max(...earlier.map((other) => afterwards(other, now))) };
  }
  return { kind: 'now', link };
}

const afterwards = ({ phase, due }: Delivery, now: number) =>
  phase === 'running' ? now + AFTER_RUNNING : Math.max(now, due) + AFTER_WAITING;

/** Those of the same thing that are still on their way. */
async function othersOf({ ledger }: Engine, { id, link }: Delivery): Promise<Delivery[]> {
  const { deliveries } = await ledger.list({ state: 'open', by: { link }, limit: 20 });
  return deliveries.filter((other) => other.id !== id);
}
