import * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import { Problem } from '../../errors';
import { attempt } from './attempt';
import type { Passage } from './brake';
import { claimAll, type Claim } from './claims';
import type { Delivery } from './delivery';
import type { Engine } from './engine';
import { Lanes } from './lanes';
import { createMeter } from './meter';
import { releaseFixed } from './release';
import { Batch, settleNow, type Settle } from './settle';
import { Tally } from './tally';

/** One function takes on new work for so long; it ends long before the platform would stop it. */
const SHIFT = 300_000;
/** Less than this is not worth a claim. */
const SHORTEST = 10_000;
/** New work begins only while so many calls are left in this minute. */
const CALLS = 30;
/** Claims of one go, at first and when deliveries turn out to be quick. */
const FEW = 4;
const MANY = 24;
const QUICK = 5_000;
/** When an index shows only what is done already. */
const LAG = 5_000;

/**
 * Works through everything that is due for a system, as long as this function may; then has itself woken when
 * there is more. One such function at a time is enough, and two do no harm.
 */
export async function pump(engine: Engine, system: SystemKey, first?: string): Promise<void> {
  await new Pump(engine, system).work(first);
}

class Pump {
  readonly #engine: Engine;
  readonly #system: SystemKey;
  readonly #started: number;
  readonly #meter: ReturnType<typeof createMeter>;
  readonly #lanes: Lanes;
  readonly #batch: Batch;
  readonly #tally: Tally;
  readonly #onTheWay = new Set<Promise<void>>();
  /** By id the fence that this function knows: index rows with an older one are out of date. */
  readonly #known = new Map<string, number>();
  #chunk = FEW;
  /** When there is more to do, as far as this function knows. */
  #soonest = Number.POSITIVE_INFINITY;
  /** Whether the index has shown more than was claimed. */
  #more = false;

  constructor(engine: Engine, system: SystemKey) {
    this.#engine = engine;
    this.#system = system;
    this.#started = engine.now();
    this.#meter = createMeter(() => engine.now());
    this.#lanes = new Lanes(engine.lanes(system));
    this.#batch = new Batch(engine);
    this.#tally = new Tally(engine.cells, () => engine.now());
  }

  async work(first: string | undefined): Promise<void> {
    await releaseFixed(this.#engine, this.#system);
    let hint = first;
    do {
      this.#soonest = Number.POSITIVE_INFINITY;
      try {
        await this.#drain(hint);
      } finally {
        // What is left running when a function ends may be frozen in the middle.
        await Promise.all(this.#onTheWay);
      }
      hint = undefined;
    } while (this.#soonest <= this.#engine.now() && this.#mayGoOn());
    await this.#tally.write(this.#system);
    await wakeAt(this.#engine, this.#system, this.#soonest);
  }

  #mayGoOn(): boolean {
    const elapsed = this.#engine.now() - this.#started;
    const enough = this.#engine.remaining() > SHORTEST && this.#meter.left() > CALLS;
    return elapsed < SHIFT && enough;
  }

  async #drain(first: string | undefined): Promise<void> {
    let hint = first;
    while (this.#mayGoOn()) {
      const passage = await this.#engine.brake.passage(this.#system);
      if (passage.kind !== 'free') {
        await this.#unlessFree(passage, hint);
        return;
      }
      const begun = this.#engine.now();
      const claims = await this.#claim(hint, this.#chunk);
      hint = undefined;
      for (const claim of claims) this.#start(claim, false);
      if (!this.#more) return;
      await this.#lanes.room();
      const quick = this.#engine.now() - begun < QUICK;
      this.#chunk = quick ? Math.min(MANY, this.#chunk * 2) : FEW;
    }
    this.#soonest = this.#engine.now();
  }

  /** While the system is left alone nothing is claimed and nothing written; one delivery finds out if it is back. */
  async #unlessFree(passage: Exclude<Passage, { kind: 'free' }>, hint?: string): Promise<void> {
    if (passage.kind !== 'try') {
      this.#soonest = passage.until;
      return;
    }
    if (!(await this.#engine.brake.tryNow(this.#system))) {
      this.#lookAgain(LAG);
      return;
    }
    const [claim] = await this.#claim(hint, 1);
    if (!claim) return;
    this.#start(claim, true);
    await Promise.all(this.#onTheWay);
    this.#soonest = this.#engine.now();
  }

  async #claim(hint: string | undefined, most: number): Promise<Claim[]> {
    const hinted = hint === undefined ? undefined : await this.#engine.ledger.read(hint);
    const { deliveries, more, outOfDate, next } = await this.#engine.ledger.due(
      this.#system,
      most,
      (id, fence) => id === hint || fence <= (this.#known.get(id) ?? -1),
    );
    this.#more = more;
    this.#soonest = Math.min(this.#soonest, next ?? Number.POSITIVE_INFINITY);
    const tried = hinted ? [hinted, ...deliveries] : deliveries;
    for (const { id, fence } of tried) this.#known.set(id, fence);
    // What looks due and is not, or has to wait for its turn, is looked at again when the index has caught up.
    const claims = await claimAll(this.#engine, tried);
    if (outOfDate || claims.length < tried.length) this.#lookAgain(LAG);
    return claims;
  }

  #lookAgain(milliseconds: number): void {
    this.#soonest = Math.min(this.#soonest, this.#engine.now() + milliseconds);
  }

  #start(claim: Claim, trying: boolean): void {
    const work = this.#attempt(claim, trying).finally(() => {
      this.#onTheWay.delete(work);
      this.#flushIfAllWait();
    });
    this.#onTheWay.add(work);
  }

  async #attempt(claim: Claim, trying: boolean): Promise<void> {
    const flow = this.#engine.flows.get(claim.held.flow);
    const repeatable = flow?.settles === 0 && !claim.link;
    const settle = repeatable ? this.#settleTogether : settleNow;
    const ended = await attempt(this.#engine, claim, {
      meter: this.#meter,
      trying,
      settle,
      lane: (work) => this.#lanes.run(() => this.#unlessHeld(trying, work)),
    }).catch((error: unknown) => {
      // The store did not take the outcome: the lease brings it back.
      this.#engine.log('warn', 'outcome-not-kept', { id: claim.held.id, cause: String(error) });
      return undefined;
    });
    if (ended) this.#ended(ended);
  }

  /** Gives back what was claimed before the system asked for patience or stopped answering. */
  async #unlessHeld<T>(trying: boolean, work: () => Promise<T>): Promise<T> {
    const held = !trying && this.#engine.brake.isHeld(this.#system);
    if (held) throw new Problem('out-of-time', { subject: this.#system });
    return await work();
  }

  readonly #settleTogether: Settle = async (settlement) => {
    const settling = this.#batch.settle(settlement);
    this.#flushIfAllWait();
    return await settling;
  };

  /** When nobody is left who could fill the batch. */
  #flushIfAllWait(): void {
    if (this.#batch.size === this.#onTheWay.size) void this.#batch.flush();
  }

  #ended(delivery: Delivery): void {
    this.#known.set(delivery.id, delivery.fence - 1);
    this.#tally.count(delivery);
    const open = delivery.phase === 'waiting' || delivery.phase === 'queued';
    if (open) this.#soonest = Math.min(this.#soonest, delivery.due);
  }
}

const Armed = z.object({ at: z.int() });
/** A wake-up so little later than wanted is as good. */
const NEAR = 5_000;

/** Has the pump woken when there is more to do, unless that is arranged already. */
async function wakeAt(engine: Engine, system: SystemKey, next: number): Promise<void> {
  if (next === Number.POSITIVE_INFINITY) return;
  const now = engine.now();
  const at = Math.ceil(Math.min(Math.max(next, now + 1_000), now + 900_000));
  const key = `armed:${system}`;
  const armed = await engine.cells.read(key, Armed);
  const arranged = armed?.value?.at ?? 0;
  if (arranged > now && arranged <= at + NEAR) return;
  if (!(await engine.cells.write(key, armed, { at }))) return;
  await wake(engine, system, Math.ceil((at - now) / 1000));
}

/** A convenience: the tick finds what is due. */
export async function wake(
  { queue, log }: Pick<Engine, 'queue' | 'log'>,
  system: SystemKey,
  seconds = 0,
  id?: string,
): Promise<void> {
  const event = { kind: 'delivery', system, ...(id !== undefined && { id }) } as const;
  await queue.wake([event], seconds).catch((error: unknown) => {
    log('warn', 'wake-failed', { system, cause: String(error) });
  });
}
