import type { Change, Store } from '../ports';
import { deliveryOf, rowOf, seconds, SHARD, type Delivery, type DeliveryState } from './delivery';

/** Longer than one attempt may run (ATTEMPT) by the difference that clocks may have. */
const LEASE = 150_000;

export type NewDelivery = Pick<
  Delivery,
  'id' | 'flow' | 'system' | 'pageId' | 'pageVersion' | 'title' | 'input'
>;

export interface Ledger {
  read(id: string): Promise<Delivery | undefined>;
  /** Owes the delivery before anything is tried; one that is owed already is answered as it stands. */
  owe(delivery: NewDelivery): Promise<Delivery>;
  /** Takes a due delivery for one attempt, or undefined when somebody else has it or nothing is to do. */
  claim(id: string): Promise<Delivery | undefined>;
  /** Writes the next state, and with it whatever must be true together; undefined when the claim was lost. */
  advance(
    held: Delivery,
    change: Partial<Delivery>,
    together?: readonly Change[],
  ): Promise<Delivery | undefined>;
  /** Ids of what is due; a hint that a claim decides. */
  due(limit: number): Promise<string[]>;
  list(state: DeliveryState, limit: number): Promise<Delivery[]>;
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
    const moment = this.#now();
    const fresh: Delivery = {
      ...delivery,
      phase: 'queued',
      memo: {},
      result: null,
      due: moment,
      fence: 0,
      attempts: 0,
      crashes: 0,
      code: null,
      subject: null,
      reference: null,
      createdAt: moment,
      updatedAt: moment,
    };
    const created = await this.#store.createEntity('delivery', delivery.id, rowOf(fresh));
    return created ? fresh : ((await this.read(delivery.id)) ?? fresh);
  }

  async claim(id: string) {
    const found = await this.read(id);
    const moment = this.#now();
    if (!found || isSettled(found) || found.due > moment) return undefined;
    // Still 'running' when its lease is over: the function that held it was stopped.
    const crashes = found.phase === 'running' ? found.crashes + 1 : found.crashes;
    return await this.advance(found, { phase: 'running', due: moment + LEASE, crashes });
  }

  async advance(held: Delivery, change: Partial<Delivery>, together: readonly Change[] = []) {
    const updatedAt = this.#now();
    const next: Delivery = { ...held, ...change, fence: held.fence + 1, updatedAt };
    const won = await this.#store.transact([
      { entity: 'delivery', key: held.id, value: rowOf(next), ifFence: held.fence },
      ...together,
    ]);
    return won ? next : undefined;
  }

  async due(limit: number) {
    const { rows } = await this.#store.queryEntity('delivery', {
      index: 'by-due',
      partition: ['open', SHARD],
      upTo: seconds(this.#now()),
      limit,
    });
    return rows.map((row) => deliveryOf(row).id);
  }

  async list(state: DeliveryState, limit: number) {
    const { rows } = await this.#store.queryEntity('delivery', {
      index: 'by-state',
      partition: [state],
      newestFirst: true,
      limit,
    });
    return rows.map(deliveryOf);
  }
}

const isSettled = ({ phase }: Delivery) => phase === 'done' || phase === 'needs-attention';
