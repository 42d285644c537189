import type { DeliveryState } from '../../contracts/delivery';
import type { BoundFlow } from '../../flows/kit/flow';
import { stateOf, type Delivery } from './delivery';
import type { Engine } from './engine';
import type { Link } from './links';

/** Whether it is a delivery's turn among those of the same thing. */
export type Turn =
  { kind: 'now'; link: Link } | { kind: 'not-yet'; at: number } | { kind: 'superseded' };

/** So much later it is looked at again: after one that works now, after one that waits. */
const AFTER_RUNNING = 10_000;
const AFTER_WAITING = 1_000;
/** After a later version that began first and stopped: people decide about that one first. */
const AFTER_PEOPLE = 900_000;

/**
 * The link decides strictly: one delivery at a time, whoever has begun ends first, and none arrives that is older
 * than what has arrived. What the index says of others is a hint that lags; it keeps versions in their order and
 * saves work.
 */
export async function turnOf(engine: Engine, flow: BoundFlow, delivery: Delivery): Promise<Turn> {
  const { system, item, slot, pageId } = delivery;
  const link = await engine.links.ensure({ system, item: item ?? delivery.id, slot, pageId });
  if (link.sequence > delivery.sequence) return { kind: 'superseded' };
  if (link.holder === delivery.id) return { kind: 'now', link };
  const begun = link.holder === null ? undefined : await behind(engine, flow, delivery, link);
  return begun ?? (await amongOthers(engine, flow, delivery, link));
}

/** Another one has begun: it may have written already what this one would write again, or overwrite. */
async function behind(
  { ledger, now }: Engine,
  flow: BoundFlow,
  delivery: Delivery,
  { holder, heldUntil }: Link,
): Promise<Turn | undefined> {
  const moment = now();
  if (heldUntil > moment) return notYet(Math.min(heldUntil, moment + AFTER_RUNNING));
  const other = holder === null ? undefined : await ledger.read(holder);
  if (!other || ENDED.includes(stateOf(other))) return undefined;
  const isLater = other.sequence > delivery.sequence;
  if (stateOf(other) !== 'open') return isLater ? notYet(moment + AFTER_PEOPLE) : undefined;
  if (flow.order === 'in-turn') return notYet(afterwards(other, moment));
  return isLater ? { kind: 'superseded' } : undefined;
}

const ENDED: readonly DeliveryState[] = ['done', 'superseded', 'cancelled'];

async function amongOthers(
  engine: Engine,
  flow: BoundFlow,
  delivery: Delivery,
  link: Link,
): Promise<Turn> {
  const now = engine.now();
  const others = await othersOf(engine, delivery);
  if (flow.order === 'latest' && others.some(({ sequence }) => sequence > delivery.sequence)) {
    return { kind: 'superseded' };
  }
  const earlier = others.filter(({ sequence }) => sequence < delivery.sequence);
  if (flow.order === 'in-turn' && earlier.length > 0) {
    return notYet(Math.max(...earlier.map((other) => afterwards(other, now))));
  }
  return { kind: 'now', link };
}

const notYet = (at: number): Turn => ({ kind: 'not-yet', at });

const afterwards = ({ phase, due }: Delivery, now: number) =>
  phase === 'running' ? now + AFTER_RUNNING : Math.max(now, due) + AFTER_WAITING;

/** Those of the same thing that are still on their way. */
async function othersOf({ ledger }: Engine, { id, link }: Delivery): Promise<Delivery[]> {
  const { deliveries } = await ledger.list({ state: 'open', by: { link }, limit: 20 });
  return deliveries.filter((other) => other.id !== id);
}
