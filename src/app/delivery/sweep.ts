import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Engine, Source } from './engine';
import type { NewDelivery } from './ledger';
import { wake } from './pump';
import { releaseFixed } from './release';

/** What is due for so long is looked after by nobody. */
const OVERDUE = 60_000;

/** What the five-minute tick does: wakes systems for which something is due, in case a wake-up was lost. */
export async function sweep(engine: Engine): Promise<SystemKey[]> {
  const woken: SystemKey[] = [];
  for (const system of engine.systems) {
    const released = await releaseFixed(engine, system);
    if (released === 0 && !(await isForgotten(engine, system))) continue;
    await wake(engine, system);
    woken.push(system);
  }
  return woken;
}

async function isForgotten({ ledger, brake, now }: Engine, system: SystemKey): Promise<boolean> {
  const due = await ledger.nextDue(system);
  if (due === undefined || due > now() - OVERDUE) return false;
  const passage = await brake.passage(system);
  return passage.kind === 'free' || passage.kind === 'try';
}

const HOUR = 3_600_000;
/** Pages of one source that one tick looks at; the next one goes on. */
const PAGES = 5;

const Progress = z.object({ begun: z.int(), from: z.string().nullable() });

/**
 * Once an hour: whatever should be owed and is not, because the event was lost or the function was stopped before
 * it wrote anything down. Owing it again changes nothing. Answers how many were owed or known.
 */
export async function reconcileSources(engine: Engine): Promise<number> {
  let seen = 0;
  for (const source of engine.sources) {
    seen += await reconcile(engine, source).catch((error: unknown) => {
      engine.log('warn', 'source-not-read', { source: source.key, cause: String(error) });
      return 0;
    });
  }
  return seen;
}

async function reconcile(engine: Engine, source: Source): Promise<number> {
  const key = `source:${source.key}`;
  const cell = await engine.cells.read(key, Progress);
  const begun = beginningOf(cell?.value, engine.now());
  if (begun === undefined) return 0;
  let from = cell?.value?.from ?? undefined;
  let seen = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const { deliveries, next } = await source.owed(from);
    await oweMissing(engine, deliveries);
    seen += deliveries.length;
    from = next;
    if (from === undefined) break;
  }
  await engine.cells.write(key, cell, { begun, from: from ?? null });
  return seen;
}

/** When the round that is under way began; undefined while it is too early for the next one. */
function beginningOf(last: z.infer<typeof Progress> | undefined, now: number): number | undefined {
  if (last === undefined) return now;
  if (last.from !== null) return last.begun;
  return now - last.begun < HOUR ? undefined : now;
}

/** One that contradicts what is owed holds up no other. */
async function oweMissing(engine: Engine, deliveries: readonly NewDelivery[]): Promise<void> {
  const systems = new Set<SystemKey>();
  for (const delivery of deliveries) {
    try {
      const { phase, fence } = await engine.ledger.owe(delivery);
      if (phase === 'queued' && fence === 0) systems.add(delivery.system);
    } catch (error) {
      const { id, flow } = delivery;
      engine.log('warn', 'not-owed', { id, flow, cause: String(error) });
    }
  }
  for (const system of systems) await wake(engine, system);
}
