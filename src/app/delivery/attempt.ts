import { isLoop } from '../../domain/two-sides';
import { answersAfter, verdictOn, type Verdict } from '../../domain/retry';
import { Problem } from '../../errors';
import { GoOn, type Facts, type ReadBack } from '../../flows/kit/flow';
import type { CallLog } from '../../connectors/kit/http';
import type { Claim } from './claims';
import { Delivery } from './delivery';
import { ATTEMPT, factsOf, type Engine } from './engine';
import { createCallBook, runCauseOf, runsWith, type CallBook } from './history';
import type { Link } from './links';
import type { CallMeter } from './meter';
import { settled, type Settle } from './settle';

/** Under which circumstances an attempt is made. */
export interface Shift {
  meter: CallMeter;
  /** Whether it only tries if the system is back. */
  trying: boolean;
  settle: Settle;
  /** Runs the flow when its turn has come. */
  lane<T>(work: () => Promise<T>): Promise<T>;
}

/** One attempt: what it holds changes with every stage that is written down. */
interface Attempt {
  engine: Engine;
  shift: Shift;
  before: Delivery;
  held: Delivery;
  link: Link | undefined;
  startedAt: number;
  book: CallBook;
  readBack: ReadBack | undefined;
}

/** Of a system that asks for patience and does not say for how many seconds. */
const SHORT_PATIENCE = 5;

const unheard: CallLog = () => undefined;

/**
 * One attempt at a delivery that this function holds. Never throws for what the vendor did: the outcome is written
 * down as done, as a next try, or as something that people must look at. Answers it, or undefined when somebody
 * else holds it now.
 */
export async function attempt(
  engine: Engine,
  { before, held, link }: Claim,
  shift: Shift,
): Promise<Delivery | undefined> {
  const one: Attempt = {
    engine,
    shift,
    before,
    held,
    link,
    startedAt: held.updatedAt,
    book: createCallBook(unheard),
    readBack: undefined,
  };
  try {
    const answer = await shift.lane(() => heeding(one, () => run(one)));
    return answer instanceof GoOn ? await goOn(one, answer) : await finish(one, answer);
  } catch (error) {
    // Somebody else holds it now and will finish it.
    if (error instanceof LostClaim) return undefined;
    return await fail(one, error);
  }
}

async function run(one: Attempt): Promise<Facts | GoOn<unknown>> {
  const { engine, shift, held } = one;
  const flow = engine.flows.get(held.flow);
  if (!flow) throw new Problem('not-configured', { subject: held.flow });
  // The lease began with the claim, and the wait for a lane counts.
  const end = Math.min(held.updatedAt + ATTEMPT, engine.now() + engine.remaining());
  const reach = { budget: end - engine.now(), log: one.book.log, meter: shift.meter };
  return await flow.run(engine.services(reach), held.input, {
    memo: held.memo,
    save: async (memo) => {
      const saved = await engine.ledger.advance(one.held, { memo: jsonOf(memo) });
      if (!saved) throw new LostClaim();
      one.held = saved;
    },
    generation: held.generation,
    before: one.link,
    isLoop: (hops = 0) => isLoop(one.link?.carried ?? [], engine.now(), hops),
    severalFound: (count) => engine.log('warn', 'several-found', { ...factsOf(held), count }),
    linked: (readBack) => (one.readBack = { ...one.readBack, ...readBack }),
    hasRoom: ({ milliseconds, calls }) =>
      end - engine.now() >= milliseconds && shift.meter.left() >= calls,
  });
}

async function finish(one: Attempt, result: Facts): Promise<Delivery | undefined> {
  const { engine, held } = one;
  const done: Partial<Delivery> = {
    phase: 'done',
    reason: null,
    result: jsonOf(result),
    crashes: 0,
    attempts: held.attempts + 1,
    code: null,
    subject: null,
    reference: null,
    runs: runsOf(one, 'done'),
  };
  const together = engine.together({ ...held, ...done });
  const written = await one.shift.settle({ ...one, change: done, together });
  if (!written) return undefined;
  await engine.brake.worked(held.system);
  engine.log('info', 'delivery-done', factsOf(written));
  return written;
}

/** More is to be done: at once, or when the flow says so. A memo that says nothing new would go on for ever. */
async function goOn(
  one: Attempt,
  { memo, notBefore }: GoOn<unknown>,
): Promise<Delivery | undefined> {
  const { engine, before } = one;
  const known = jsonOf(memo);
  if (notBefore === 0 && JSON.stringify(known) === JSON.stringify(before.memo)) {
    return await fail(one, new Problem('unexpected', { detail: 'a slice that changed nothing' }));
  }
  const now = engine.now();
  const due = Math.ceil(Math.max(now, notBefore));
  return await settled(one, {
    phase: 'queued',
    memo: known,
    due,
    crashes: 0,
    attempts: 0,
    triedSince: now,
    runs: runsOf(one, 'queued'),
  });
}

async function fail(one: Attempt, error: unknown): Promise<Delivery | undefined> {
  const { engine, held, shift } = one;
  const problem = error instanceof Problem ? error : new Problem('unexpected', { cause: error });
  const now = engine.now();
  const verdict = verdictOn({
    problem,
    attempts: held.attempts + 1,
    age: now - held.triedSince,
    now,
    chance: engine.random(),
    settles: engine.flows.get(held.flow)?.settles ?? 0,
    trying: shift.trying,
  });
  engine.log(verdict.kind === 'retry' ? 'warn' : 'error', 'delivery-failed', {
    ...factsOf(held),
    code: problem.code,
    detail: problem.message,
    cause: error instanceof Problem ? undefined : String(error),
  });
  const next = nextOf(verdict, held);
  // Nothing was asked of anybody, so there is nothing to tell.
  if (problem.code === 'out-of-time' && verdict.kind === 'retry') {
    return await settled(one, { phase: 'queued', due: verdict.at, crashes: 0 });
  }
  const written = await settled(one, {
    ...next,
    crashes: 0,
    code: problem.code,
    subject: problem.subject ?? null,
    reference: problem.code === 'unexpected' ? held.id.slice(0, 8) : null,
    runs: runsOf(one, next.phase, problem),
  });
  if (written) await tell(engine, written);
  return written;
}

/** Before anybody else gets the lane, the brake knows what a failure says about the system. */
async function heeding<T>({ engine, held }: Attempt, work: () => Promise<T>): Promise<T> {
  const { brake, now, random } = engine;
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const patience = (error.retryAfterSeconds ?? SHORT_PATIENCE) * 1000;
    if (error.code === 'rate-limited') await brake.limited(held.system, now() + patience);
    const answers = answersAfter(error);
    if (answers === false) await brake.failed(held.system, random());
    if (answers === true) await brake.worked(held.system);
    throw error;
  }
}

function nextOf(verdict: Verdict, held: Delivery) {
  if (verdict.kind === 'retry') {
    const attempts = verdict.countsAsAttempt ? held.attempts + 1 : held.attempts;
    return { phase: 'waiting', due: verdict.at, attempts } as const;
  }
  const attempts = held.attempts + 1;
  return verdict.kind === 'blocked'
    ? ({ phase: 'blocked', reason: verdict.reason, attempts } as const)
    : ({ phase: 'needs-attention', attempts } as const);
}

const runsOf = (one: Attempt, outcome: Delivery['phase'], problem?: Problem) =>
  runsWith(one.before, {
    cause: runCauseOf(one.before),
    startedAt: one.startedAt,
    now: one.engine.now(),
    outcome,
    code: problem?.code ?? null,
    subject: problem?.subject ?? null,
    book: one.book,
  });

// A convenience: the next change is shown again.
async function tell({ changed, log }: Engine, delivery: Delivery): Promise<void> {
  await changed(delivery).catch((error: unknown) => {
    log('warn', 'showing-failed', { ...factsOf(delivery), cause: String(error) });
  });
}

/** What the store keeps of a value: its JSON. */
const jsonOf = (value: unknown): Delivery['memo'] =>
  Delivery.shape.memo.parse(JSON.parse(JSON.stringify(value)));

class LostClaim extends Error {
  override readonly name = 'LostClaim';
}
