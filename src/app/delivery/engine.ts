import type { BoundFlow } from '../../flows/kit/flow';
import type { Services } from '../../flows/kit/services';
import { MAX_CRASHES, verdictOn, type Verdict } from '../../domain/retry';
import { Problem } from '../../errors';
import type { Change, Log, Queue } from '../ports';
import type { BrakeOf } from './brake';
import { Delivery } from './delivery';
import type { Ledger } from './ledger';

/** One attempt's time; no vendor call begins that could outlive it. Shorter than the ledger's lease. */
export const ATTEMPT = 120_000;

export interface Engine {
  ledger: Ledger;
  brake: BrakeOf;
  queue: Queue;
  log: Log;
  now(): number;
  random(): number;
  flows: ReadonlyMap<string, BoundFlow>;
  /** Services whose calls end within so many milliseconds from now. */
  services(budget: number): Services;
  /** What else becomes true when a delivery is done, in the same transaction. */
  together(done: Delivery): readonly Change[];
  /**
   * Shows the page where an unfinished delivery stands; a finished one has shown itself. May fail, because it is
   * done again after the next change.
   */
  changed: (delivery: Delivery) => Promise<void>;
}

/**
 * One attempt at one delivery, if it is due and nobody else has it. Never throws for what the vendor did:
 * the outcome is written down as done, as a next try, or as something that people must look at.
 */
export async function attempt(engine: Engine, id: string): Promise<void> {
  const claimed = await engine.ledger.claim(id);
  if (!claimed) return;
  const heldUntil = await engine.brake.notBefore(claimed.system);
  if (heldUntil > engine.now()) {
    await settle(engine, claimed, { phase: 'waiting', due: heldUntil });
    return;
  }
  if (claimed.crashes >= MAX_CRASHES) {
    await settle(engine, claimed, { phase: 'needs-attention', code: 'unexpected' });
    return;
  }
  await run(engine, claimed);
}

async function run(engine: Engine, claimed: Delivery): Promise<void> {
  let held = claimed;
  const flow = engine.flows.get(claimed.flow);
  try {
    if (!flow) throw new Problem('not-configured', { subject: claimed.flow });
    const result = await flow.run(engine.services(ATTEMPT), claimed.input, {
      memo: claimed.memo,
      save: async (memo) => {
        const saved = await engine.ledger.advance(held, { memo: jsonOf(memo) });
        if (!saved) throw new LostClaim();
        held = saved;
      },
    });
    await finish(engine, held, jsonOf(result));
  } catch (error) {
    // Somebody else holds it now and will finish it.
    if (error instanceof LostClaim) return;
    await fail(engine, held, error);
  }
}

async function finish(engine: Engine, held: Delivery, result: Delivery['memo']): Promise<void> {
  const done: Partial<Delivery> = {
    phase: 'done',
    result,
    crashes: 0,
    attempts: held.attempts + 1,
    code: null,
    subject: null,
    reference: null,
  };
  const together = engine.together({ ...held, ...done });
  const written = await engine.ledger.advance(held, done, together);
  if (!written) return;
  await engine.brake.worked(held.system);
  engine.log('info', 'delivery-done', facts(written));
}

async function fail(engine: Engine, held: Delivery, error: unknown): Promise<void> {
  const problem = error instanceof Problem ? error : new Problem('unexpected', { cause: error });
  const now = engine.now();
  const verdict = verdictOn({
    problem,
    attempts: held.attempts + 1,
    age: now - held.createdAt,
    now,
    chance: engine.random(),
  });
  const reference = problem.code === 'unexpected' ? held.id.slice(0, 8) : null;
  engine.log(verdict.kind === 'retry' ? 'warn' : 'error', 'delivery-failed', {
    ...facts(held),
    code: problem.code,
    detail: problem.message,
    cause: error instanceof Problem ? undefined : String(error),
  });
  if (verdict.kind === 'retry' && verdict.holdsConnection) {
    await engine.brake.failed(held.system, problem.code === 'rate-limited' ? verdict.at : 0);
  }
  await settle(engine, held, {
    crashes: 0,
    code: problem.code,
    subject: problem.subject ?? null,
    reference,
    ...nextOf(verdict, held),
  });
}

function nextOf(verdict: Verdict, held: Delivery): Partial<Delivery> {
  if (verdict.kind === 'needs-attention') {
    return { phase: 'needs-attention', attempts: held.attempts + 1 };
  }
  const attempts = verdict.countsAsAttempt ? held.attempts + 1 : held.attempts;
  return { phase: 'waiting', due: Math.ceil(verdict.at), attempts };
}

async function settle(engine: Engine, held: Delivery, change: Partial<Delivery>): Promise<void> {
  const written = await engine.ledger.advance(held, change);
  if (!written) return;
  if (written.phase === 'waiting') {
    const wait = Math.ceil((written.due - engine.now()) / 1000);
    await wakeLater(engine, written.id, Math.min(900, Math.max(1, wait)));
  }
  await tell(engine, written);
}

// Both are conveniences: the tick finds what is due, and the next change is shown again.
async function wakeLater({ queue, log }: Engine, id: string, seconds: number): Promise<void> {
  await queue.wake([{ kind: 'delivery', id }], seconds).catch((error: unknown) => {
    log('warn', 'wake-failed', { id, cause: String(error) });
  });
}

async function tell({ changed, log }: Engine, delivery: Delivery): Promise<void> {
  await changed(delivery).catch((error: unknown) => {
    log('warn', 'showing-failed', { ...facts(delivery), cause: String(error) });
  });
}

const facts = ({ id, flow, pageId, phase, attempts }: Delivery) => ({
  id,
  flow,
  pageId,
  phase,
  attempts,
});

/** What the store keeps of a value: its JSON. */
const jsonOf = (value: unknown): Delivery['memo'] =>
  Delivery.shape.memo.parse(JSON.parse(JSON.stringify(value)));

class LostClaim extends Error {
  override readonly name = 'LostClaim';
}

/** What the five-minute tick does: wakes whatever is due, in case a wake-up was lost. Answers how many. */
export async function sweep({ ledger, queue }: Engine): Promise<number> {
  const due = await ledger.due(50);
  if (due.length > 0) await queue.wake(due.map((id) => ({ kind: 'delivery', id })));
  return due.length;
}

/** Makes a waiting or parked delivery due at once, by a person's wish. It stays the same piece of work. */
export async function retryNow(engine: Engine, id: string): Promise<Delivery> {
  const found = await engine.ledger.read(id);
  if (!found) throw new Problem('not-found', { subject: id });
  if (found.phase !== 'waiting' && found.phase !== 'needs-attention') return found;
  const now = engine.now();
  const fresh = { phase: 'queued', due: now, createdAt: now, attempts: 0, crashes: 0 } as const;
  const queued = (await engine.ledger.advance(found, fresh)) ?? found;
  await wakeLater(engine, id, 0);
  return queued;
}
