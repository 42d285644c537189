import type { ReadBack } from '../../flows/kit/flow';
import type { Change } from '../ports';
import type { Delivery } from './delivery';
import type { Engine } from './engine';
import type { Step } from './ledger';
import type { Link } from './links';

/** How an attempt ended, and what becomes true with it. */
export interface Settlement {
  engine: Engine;
  held: Delivery;
  /** Where the delivery is the one whose turn it was. */
  link: Link | undefined;
  readBack: ReadBack | undefined;
  change: Partial<Delivery>;
  together: readonly Change[];
}

/** Writes a delivery that is done; undefined when the claim was lost. */
export type Settle = (settlement: Settlement) => Promise<Delivery | undefined>;

const TRIES = 3;

/** The delivery, its link and whatever belongs to it in one transaction, as long as nothing newer has arrived. */
export const settleNow: Settle = async (settlement) => {
  const { engine, held, change, together } = settlement;
  let { link } = settlement;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (link && link.sequence > held.sequence) {
      return await engine.ledger.advance(held, { phase: 'superseded' });
    }
    const changes = link ? [linkChange(settlement, link), ...together] : together;
    const written = await engine.ledger.advance(held, change, changes);
    if (written || !link) return written;
    // Either another function has the delivery, or only the link has moved on.
    if ((await engine.ledger.read(held.id))?.fence !== held.fence) return undefined;
    link = await engine.links.read(link.id);
  }
  return undefined;
};

function linkChange({ engine, held, readBack }: Settlement, link: Link): Change {
  const { carried = false, ...known } = readBack ?? {};
  return engine.links.changeOf(link, {
    ...known,
    sequence: held.sequence,
    carried: carried ? [...link.carried, engine.now()] : link.carried,
    holder: null,
    heldUntil: 0,
  });
}

/** Anything but done: written at once. */
export const settled = async (
  { engine, held }: Pick<Settlement, 'engine' | 'held'>,
  change: Partial<Delivery>,
): Promise<Delivery | undefined> => await engine.ledger.advance(held, change);

interface Pending {
  step: Step;
  resolve: (written: Delivery | undefined) => void;
  reject: (error: unknown) => void;
}

/** So many outcomes are written in one transaction, of which each may bring one change along. */
const TOGETHER = 8;

/**
 * Collects the outcomes of deliveries that may be repeated without harm, and writes several in one go. An
 * invocation that is stopped before that has them done once more.
 */
export class Batch {
  readonly #engine: Engine;
  #pending: Pending[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Outcomes that wait to be written. */
  get size(): number {
    return this.#pending.length;
  }

  readonly settle: Settle = ({ held, change, together }) =>
    new Promise((resolve, reject) => {
      this.#pending.push({ step: { held, change, together }, resolve, reject });
      if (this.#pending.length >= TOGETHER) void this.flush();
    });

  /** Never throws: whoever waits for an outcome gets the error. */
  async flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length === 0) return;
    try {
      const written = await this.#engine.ledger.advanceAll(pending.map(({ step }) => step));
      if (written) pending.forEach(({ resolve }, at) => resolve(written[at]));
      else await this.#oneByOne(pending);
    } catch (error) {
      for (const { reject } of pending) reject(error);
    }
  }

  async #oneByOne(pending: readonly Pending[]): Promise<void> {
    for (const { step, resolve } of pending) {
      resolve(await this.#engine.ledger.advance(step.held, step.change, step.together));
    }
  }
}
