import type { AuditHead } from '../../contracts/audit';
import type { DeliveryState } from '../../contracts/delivery';
import type { SystemKey } from '../../contracts/systems';
import type { AuditNote } from '../../domain/audit/note';
import { linkId, payloadHash } from '../../domain/delivery-id';
import { Problem } from '../../errors';
import type { AuditLog } from '../audit/log';
import type { Change, Store } from '../ports';
import { notesOfDelivery } from './audit-notes';
import { deliveryOf, hintOf, NONE, rowOf, SHARDS, type Delivery } from './delivery';

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
   * The same for one that a person ordered: noted in the audit log, whose head with this order in it the delivery
   * may carry along. `make` gives the same delivery with and without it.
   */
  order(note: AuditNote, make: (head?: AuditHead) => NewDelivery): Promise<void>;
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
  /**
   * What is due for a system, oldest first, apart from what `isKnown` says is out of date; a hint that a claim
   * decides.
   */
  due(
    system: SystemKey,
    limit: number,
    isKnown: (id: string, fence: number) => boolean,
  ): Promise<Due>;
  /** When the next one is due; undefined when none is. A hint. */
  nextDue(system: SystemKey): Promise<number | undefined>;
  /** Newest first. A hint: indexes lag. */
  list(query: DeliveryQuery): Promise<{ deliveries: Delivery[]; next: string | undefined }>;
}

/** What an index shows of a system's queue. */
export interface Due {
  deliveries: Delivery[];
  /** Whether more is due than was asked for. */
  more: boolean;
  /** Whether some that look due are out of date. */
  outOfDate: boolean;
  /** When the first one is due that is not due yet. */
  next: number | undefined;
}

export interface Step {
  held: Delivery;
  change: Partial<Delivery>;
  together: readonly Change[];
}

/** More than one row for each answer: some may be a later version's, which says nothing to this one. */
const NEXT = 10;
/** Index rows of a shard that are looked at for one go: some are out of date. */
const ROWS = 100;

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
    const fresh = freshly(delivery, this.#now());
    const created = await this.#store.createEntity('delivery', fresh.id, rowOf(fresh));
    return created ? fresh : await this.#owedBefore(fresh);
  }

  async order(note: AuditNote, make: (head?: AuditHead) => NewDelivery) {
    const fresh = freshly(make(), this.#now());
    const ordered = await this.#audit.record([note], async (head) => {
      if ((await this.#store.getEntity('delivery', fresh.id)) !== undefined) return null;
      const value = rowOf(freshly(make(head), this.#now()));
      return [{ entity: 'delivery', key: fresh.id, value }];
    });
    if (!ordered) await this.#owedBefore(fresh);
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
    const notes = steps.flatMap(({ held }, at) => notesOfDelivery(held, next[at] ?? held));
    const won =
      notes.length === 0
        ? await this.#store.transact(changes)
        : await this.#audit.record(notes, () => changes);
    return won ? next : undefined;
  }

  async due(system: SystemKey, limit: number, isKnown: (id: string, fence: number) => boolean) {
    const now = this.#now();
    const hints = await this.#hints(system, ROWS);
    const due = hints.filter((hint) => hint.due <= now);
    const fresh = due.filter(({ id, fence }) => !isKnown(id, fence));
    return {
      deliveries: known(fresh.slice(0, limit).map(({ row }) => row)).sort(byTurn),
      more: fresh.length > limit,
      outOfDate: fresh.length < due.length,
      next: hints[due.length]?.due,
    };
  }

  async nextDue(system: SystemKey) {
    return (await this.#hints(system, NEXT))[0]?.due;
  }

  /** Rows at a glance, earliest first: most of them are not read further. */
  async #hints(system: SystemKey, limit: number) {
    const hints: { id: string; due: number; fence: number; row: unknown }[] = [];
    for (const row of (await this.#shards(system, limit)).flat()) {
      const hint = hintOf(row);
      if (hint) hints.push({ ...hint, row });
    }
    return hints.sort((a, b) => a.due - b.due);
  }

  async #shards(system: SystemKey, limit: number) {
    return await Promise.all(
      Array.from({ length: SHARDS }, async (_, shard) => {
        const partition = [system, 'open', shard];
        const query = { index: 'by-due', partition, limit };
        return (await this.#store.queryEntity('delivery', query)).rows;
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

const byTurn = (a: Delivery, b: Delivery) => a.due - b.due || a.sequence - b.sequence;

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
