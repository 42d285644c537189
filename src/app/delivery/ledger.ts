import type { DeliveryState } from '../../contracts/delivery';
import type { SystemKey } from '../../contracts/systems';
import { linkId, payloadHash } from '../../domain/delivery-id';
import { Problem } from '../../errors';
import type { Change, EntityQuery, Store } from '../ports';
import { deliveryOf, NONE, rowOf, seconds, SHARDS, type Delivery } from './delivery';

type Given = Pick<
  Delivery,
  'id' | 'flow' | 'system' | 'pageId' | 'pageVersion' | 'title' | 'input'
> &
  Partial<Pick<Delivery, 'item' | 'slot' | 'sequence' | 'spaceKey' | 'cause'>>;

export interface NewDelivery extends Given {
  /** What must be the same whenever it is owed; the input when nothing is said. */
  payload?: unknown;
}

export interface DeliveryQuery {
  state: DeliveryState;
  /** At most one of these narrows the list. */
  by?: { system: SystemKey } | { flow: string } | { space: string } | { link: string } | undefined;
  /** Where the page before ended; not to be kept. */
  cursor?: string | undefined;
  /** At most 100. */
  limit: number;
}

export interface Ledger {
  read(id: string): Promise<Delivery | undefined>;
  /**
   * Owes the delivery before anything is tried; one that is owed already is answered as it stands, one that was
   * cancelled is owed again. Throws 'key-reused' when it carried something else.
   */
  owe(delivery: NewDelivery): Promise<Delivery>;
  /**
   * Owes it together with the changes that cause it, of which one must be conditional: it is what makes the second
   * of two functions fail. Undefined when a condition did not hold.
   */
  oweWith(delivery: NewDelivery, changes: readonly Change[]): Promise<Delivery | undefined>;
  /** Writes the next state, and with it whatever must be true together; undefined when the claim was lost. */
  advance(
    held: Delivery,
    change: Partial<Delivery>,
    together?: readonly Change[],
  ): Promise<Delivery | undefined>;
  /** The same for several in one transaction: all or none. At most 25 with everything together. */
  advanceAll(steps: readonly Step[]): Promise<Delivery[] | undefined>;
  /** What is due for a system, oldest first; a hint that a claim decides. */
  due(system: SystemKey, limit: number): Promise<Delivery[]>;
  /** When the next one is due; undefined when none is. A hint. */
  nextDue(system: SystemKey): Promise<number | undefined>;
  /** Newest first. A hint: indexes lag. */
  list(query: DeliveryQuery): Promise<{ deliveries: Delivery[]; next: string | undefined }>;
}

export interface Step {
  held: Delivery;
  change: Partial<Delivery>;
  together: readonly Change[];
}

export const createLedger = (store: Store, now: () => number): Ledger => new KvsLedger(store, now);

class KvsLedger implements Ledger {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  async read(id: string) {
    const row = await this.#store.getEntity('delivery', id);
    return row === undefined ? undefined : deliveryOf(row);
  }

  async owe(delivery: NewDelivery) {
    const fresh = freshly(delivery, this.#now());
    const created = await this.#store.createEntity('delivery', fresh.id, rowOf(fresh));
    return created ? fresh : await this.#owedBefore(fresh);
  }

  async oweWith(delivery: NewDelivery, changes: readonly Change[]) {
    const fresh = freshly(delivery, this.#now());
    const found = await this.read(fresh.id);
    const owing: Change[] = found
      ? []
      : [{ entity: 'delivery', key: fresh.id, value: rowOf(fresh) }];
    if (!(await this.#store.transact([...changes, ...owing]))) return undefined;
    return found ? await this.#owedBefore(fresh) : fresh;
  }

  async #owedBefore(fresh: Delivery): Promise<Delivery> {
    const found = await this.read(fresh.id);
    // Written by a later version of the app, which will see to it.
    if (!found) return fresh;
    if (found.payloadHash !== '' && found.payloadHash !== fresh.payloadHash) {
      throw new Problem('key-reused', { subject: fresh.title, detail: fresh.id });
    }
    if (found.phase !== 'cancelled') return found;
    return (await this.advance(found, againFrom(found, this.#now()))) ?? found;
  }

  async advance(held: Delivery, change: Partial<Delivery>, together: readonly Change[] = []) {
    return (await this.advanceAll([{ held, change, together }]))?.[0];
  }

  async advanceAll(steps: readonly Step[]) {
    const updatedAt = this.#now();
    const next = steps.map(({ held, change }) => {
      return { ...held, ...change, fence: held.fence + 1, updatedAt };
    });
    const changes = steps.flatMap(({ held, together }, at): Change[] => {
      const value = rowOf(next[at] ?? held);
      return [{ entity: 'delivery', key: held.id, value, ifFence: held.fence }, ...together];
    });
    return (await this.#store.transact(changes)) ? next : undefined;
  }

  async due(system: SystemKey, limit: number) {
    const upTo = seconds(this.#now());
    const shards = await this.#shards(system, { upTo, limit });
    const found = shards.flat().sort((a, b) => a.due - b.due || a.sequence - b.sequence);
    return found.slice(0, limit);
  }

  async nextDue(system: SystemKey) {
    const shards = await this.#shards(system, { limit: 1 });
    const [first] = shards.flat().sort((a, b) => a.due - b.due);
    return first?.due;
  }

  async #shards(system: SystemKey, { limit, upTo }: Pick<EntityQuery, 'limit' | 'upTo'>) {
    return await Promise.all(
      Array.from({ length: SHARDS }, async (_, shard) => {
        const partition = [system, 'open', shard];
        const query = { index: 'by-due', partition, upTo, limit };
        return known((await this.#store.queryEntity('delivery', query)).rows);
      }),
    );
  }

  async list({ state, by, cursor, limit }: DeliveryQuery) {
    const narrowed = narrowingOf(by);
    const { rows, next } = await this.#store.queryEntity('delivery', {
      index: narrowed.index,
      partition: [...narrowed.values, state],
      newestFirst: true,
      cursor,
      limit,
    });
    return { deliveries: known(rows), next };
  }
}

const known = (rows: readonly unknown[]): Delivery[] =>
  rows.map(deliveryOf).filter((delivery) => delivery !== undefined);

function narrowingOf(by: DeliveryQuery['by']): { index: string; values: string[] } {
  if (by === undefined) return { index: 'by-state', values: [] };
  if ('system' in by) return { index: 'by-system', values: [by.system] };
  if ('flow' in by) return { index: 'by-flow', values: [by.flow] };
  if ('space' in by) return { index: 'by-space', values: [by.space] };
  return { index: 'by-stream', values: [by.link] };
}

function freshly({ payload, ...delivery }: NewDelivery, now: number): Delivery {
  const { system, pageId, pageVersion, item = pageId, slot = '' } = delivery;
  return {
    form: 1,
    sequence: pageVersion ?? 0,
    spaceKey: null,
    cause: 'person',
    ...delivery,
    item,
    slot,
    link: item === null ? NONE : linkId(system, item, slot),
    payloadHash: payloadHash(payload ?? delivery.input),
    phase: 'queued',
    reason: null,
    memo: {},
    result: null,
    due: now,
    fence: 0,
    attempts: 0,
    crashes: 0,
    generation: 1,
    code: null,
    subject: null,
    reference: null,
    runs: [],
    createdAt: now,
    updatedAt: now,
    triedSince: now,
  };
}

/** The same piece of work once more from the start of its patience, going on from what its stages found out. */
export const againFrom = ({ generation }: Delivery, now: number): Partial<Delivery> => ({
  phase: 'queued',
  reason: null,
  due: now,
  triedSince: now,
  attempts: 0,
  crashes: 0,
  code: null,
  subject: null,
  reference: null,
  generation: generation + 1,
});
