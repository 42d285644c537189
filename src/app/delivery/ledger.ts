import type { AuditHead } from '../../contracts/audit';
import type { AuditNote } from '../../domain/audit/note';
import type { AuditLog } from '../audit/log';
import type { Change, Store } from '../ports';
import { notesOfDelivery } from './audit-notes';
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
  /** The same for one that a person ordered: noted in the audit log, whose head the delivery may carry along. */
  order(id: string, note: AuditNote, make: (head: AuditHead) => NewDelivery): Promise<void>;
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

export const createLedger = (store: Store, now: () => number, audit: AuditLog): Ledger =>
  new KvsLedger(store, now, audit);

class KvsLedger implements Ledger {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #audit: AuditLog;

  constructor(store: Store, now: () => number, audit: AuditLog) {
    this.#store = store;
    this.#now = now;
    this.#audit = audit;
  }

  async read(id: string) {
    const row = await this.#store.getEntity('delivery', id);
    return row === undefined ? undefined : deliveryOf(row);
  }

  async owe(delivery: NewDelivery) {
    const fresh = freshDelivery(delivery, this.#now());
    const created = await this.#store.createEntity('delivery', delivery.id, rowOf(fresh));
    return created ? fresh : ((await this.read(delivery.id)) ?? fresh);
  }

  async order(id: string, note: AuditNote, make: (head: AuditHead) => NewDelivery) {
    await this.#audit.record([note], async (head) => {
      if ((await this.read(id)) !== undefined) return null;
      const value = rowOf(freshDelivery(make(head), this.#now()));
      return [{ entity: 'delivery', key: id, value }];
    });
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
    const changes: Change[] = [
      { entity: 'delivery', key: held.id, value: rowOf(next), ifFence: held.fence },
      ...together,
    ];
    const notes = notesOfDelivery(held, next);
    const won =
      notes.length > 0
        ? await this.#audit.record(notes, () => changes)
        : await this.#store.transact(changes);
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

const freshDelivery = (delivery: NewDelivery, moment: number): Delivery => ({
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
});
