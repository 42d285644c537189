import { MAX_CRASHES } from '../../domain/retry';
import { stateOf, type Delivery } from './delivery';
import { LEASE, type Engine } from './engine';
import { runsWith } from './history';
import type { Step } from './ledger';
import type { Link } from './links';
import { turnOf } from './turns';

/** A delivery that this function alone may work on, until its lease is over. */
export interface Claim {
  before: Delivery;
  held: Delivery;
  /** Where its flow has an order. */
  link: Link | undefined;
}

/** So many claims and their links fit into one transaction. */
const TOGETHER = 12;

/** Takes those of the due deliveries that nobody else has and whose turn it is. */
export async function claimAll(engine: Engine, found: readonly Delivery[]): Promise<Claim[]> {
  const now = engine.now();
  const due = found.filter((delivery) => stateOf(delivery) === 'open' && delivery.due <= now);
  const prepared = await Promise.all(firstOfEach(engine, due).map((one) => prepare(engine, one)));
  const ready = prepared.filter((one) => one !== undefined);
  const claims: Claim[] = [];
  for (let start = 0; start < ready.length; start += TOGETHER) {
    claims.push(...(await take(engine, ready.slice(start, start + TOGETHER))));
  }
  return claims;
}

/** Of deliveries that take turns, only the first. */
function firstOfEach({ flows }: Engine, due: readonly Delivery[]): Delivery[] {
  const taken = new Set<string>();
  return due.filter(({ flow, link }) => {
    if ((flows.get(flow)?.order ?? 'any') === 'any') return true;
    if (taken.has(link)) return false;
    taken.add(link);
    return true;
  });
}

interface Prepared {
  link: Link | undefined;
  step: Step;
}

async function prepare(engine: Engine, delivery: Delivery): Promise<Prepared | undefined> {
  // Still 'running' when its time is over: the function that held it was stopped.
  const crashes = delivery.phase === 'running' ? delivery.crashes + 1 : delivery.crashes;
  if (crashes >= MAX_CRASHES) {
    await park(engine, delivery);
    return undefined;
  }
  const flow = engine.flows.get(delivery.flow);
  // A stopped attempt is followed by another one only when everything that it sent can be seen.
  const due = Math.ceil(engine.now() + LEASE + (flow?.settles ?? 0));
  const change = { phase: 'running', due, crashes } as const;
  if (!flow || flow.order === 'any') {
    return { link: undefined, step: { held: delivery, change, together: [] } };
  }
  const turn = await turnOf(engine, flow, delivery);
  if (turn.kind !== 'now') {
    const instead = turn.kind === 'superseded' ? { phase: turn.kind } : waiting(turn.at, crashes);
    await engine.ledger.advance(delivery, instead);
    return undefined;
  }
  const taking = engine.links.changeOf(turn.link, { holder: delivery.id, heldUntil: due });
  return { link: turn.link, step: { held: delivery, change, together: [taking] } };
}

const waiting = (at: number, crashes: number) =>
  ({ phase: 'waiting', due: Math.ceil(at), crashes }) as const;

/** All in one transaction; when one of them has moved on, each by itself. */
async function take(engine: Engine, prepared: readonly Prepared[]): Promise<Claim[]> {
  if (prepared.length === 0) return [];
  const held = await engine.ledger.advanceAll(prepared.map(({ step }) => step));
  if (held) return prepared.flatMap((one, at) => claimOf(one, held[at]));
  if (prepared.length === 1) return [];
  const claims: Claim[] = [];
  for (const one of prepared) claims.push(...(await take(engine, [one])));
  return claims;
}

function claimOf({ link, step }: Prepared, held: Delivery | undefined): Claim[] {
  if (!held) return [];
  const { id, due } = held;
  const taken = link && { ...link, holder: id, heldUntil: due, fence: link.fence + 1 };
  return [{ before: step.held, held, link: taken }];
}

/** Work that stops every function that tries it holds up nobody else: a person has to look. */
async function park(engine: Engine, delivery: Delivery): Promise<void> {
  const reference = delivery.id.slice(0, 8);
  const parked = await engine.ledger.advance(delivery, {
    phase: 'needs-attention',
    code: 'unexpected',
    reference,
    runs: runsWith(delivery, {
      cause: 'stopped',
      startedAt: delivery.updatedAt,
      now: engine.now(),
      outcome: 'needs-attention',
      code: 'unexpected',
      subject: null,
      book: { calls: [], more: 0 },
    }),
  });
  if (!parked) return;
  const { id, flow } = delivery;
  engine.log('error', 'delivery-stops-functions', { id, flow, reference });
  await engine.changed(parked).catch(() => undefined);
}
