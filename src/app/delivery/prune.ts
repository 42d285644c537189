import * as z from 'zod';

import { inParallel } from '../../domain/in-parallel';
import type { Cells } from '../cells';
import type { Change, Log, Store } from '../ports';
import { deliveryOf, seconds, type Delivery } from './delivery';

const DAY = 86_400_000;
/** What has ended is kept for so long, with its runs and calls. */
export const KEPT_DAYS = 90;
/** Rows that one tick looks at, and takes away in one transaction. */
const LOOKED_AT = 100;
const TOGETHER = 25;

/** What needs attention, or waits to be fixed, is nobody's to take away but a person's. */
const ENDED = ['done', 'superseded', 'cancelled'] as const;

const Walk = z.object({
  state: z.enum(ENDED),
  /** Where it goes on, in seconds. */
  from: z.int(),
  restUntil: z.int(),
});
type Walk = z.infer<typeof Walk>;

const BEGINNING: Walk = { state: ENDED[0], from: 0, restUntil: 0 };

interface Pruned {
  store: Store;
  cells: Cells;
  now: () => number;
  log: Log;
  /** Whether something still shows or proves what the delivery brought about. */
  isNeeded: (delivery: Delivery) => Promise<boolean>;
}

/**
 * Takes deliveries away that ended long ago, a slice with every tick and all of them once a day; answers how many.
 * One that was asked for again meanwhile has moved on, and stays.
 */
export async function prune(world: Pruned): Promise<number> {
  const { cells, now, log } = world;
  const cell = await cells.read('pruning', Walk);
  const walk = cell?.value ?? BEGINNING;
  if (walk.restUntil > now()) return 0;
  const { old, next } = await slice(world, walk);
  const kept = await inParallel(old, 8, world.isNeeded);
  const gone = await forget(
    world,
    old.filter((_, at) => kept[at] === false),
  );
  await cells.write('pruning', cell, next);
  if (gone > 0) log('info', 'deliveries-pruned', { state: walk.state, gone });
  return gone;
}

const Row = z.looseObject({ updated: z.int() });

async function slice({ store, now }: Pruned, walk: Walk): Promise<{ old: Delivery[]; next: Walk }> {
  const end = seconds(now() - KEPT_DAYS * DAY);
  const query = { index: 'by-state', partition: [walk.state], from: walk.from, limit: LOOKED_AT };
  const { rows } = await store.queryEntity('delivery', query);
  const old = rows.filter((row) => Row.parse(row).updated < end);
  return {
    old: old.map(deliveryOf).filter((delivery) => delivery !== undefined),
    next: old.length < LOOKED_AT ? following(walk, now()) : goOn(walk, Row.parse(old.at(-1))),
  };
}

// As many as one looks at may have ended in one second; the next walk finds what is left of them.
const goOn = (walk: Walk, last: z.infer<typeof Row>): Walk => ({
  ...walk,
  from: Math.max(last.updated, walk.from + 1),
});

function following({ state }: Walk, now: number): Walk {
  const next = ENDED[ENDED.indexOf(state) + 1];
  return next ? { ...BEGINNING, state: next } : { ...BEGINNING, restUntil: now + DAY };
}

async function forget({ store }: Pruned, deliveries: readonly Delivery[]): Promise<number> {
  let gone = 0;
  for (let start = 0; start < deliveries.length; start += TOGETHER) {
    const changes = deliveries.slice(start, start + TOGETHER).map(takingAway);
    if (await store.transact(changes)) gone += changes.length;
    else gone += await oneByOne(store, changes);
  }
  return gone;
}

async function oneByOne(store: Store, changes: readonly Change[]): Promise<number> {
  let gone = 0;
  for (const change of changes) if (await store.transact([change])) gone += 1;
  return gone;
}

const takingAway = ({ id, fence }: Delivery): Change => ({
  entity: 'delivery',
  key: id,
  value: null,
  ifFence: fence,
});
