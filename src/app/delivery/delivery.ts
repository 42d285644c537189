import * as z from 'zod';

import { PROBLEMS, type ProblemCode } from '../../errors';
import { SystemKey } from '../../contracts/systems';

export const DeliveryPhase = z.enum(['queued', 'running', 'waiting', 'needs-attention', 'done']);
export type DeliveryPhase = z.infer<typeof DeliveryPhase>;

/** What a KVS value may hold: JSON that somebody else gives a meaning to. */
const Json = z.record(z.string(), z.json());

const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);

/** One effect that is owed to a system. Times are milliseconds since the epoch. */
export const Delivery = z.strictObject({
  id: z.string(),
  flow: z.string(),
  system: SystemKey,
  pageId: z.string(),
  pageVersion: z.int(),
  title: z.string(),
  phase: DeliveryPhase,
  input: Json,
  /** What the stages so far have found out; a new attempt goes on from here. */
  memo: Json,
  result: Json.nullable(),
  /** When it is looked at next: the next try, or the end of the running attempt's lease. */
  due: z.int(),
  /** Grows with every write; a write with an old one is refused. */
  fence: z.int(),
  attempts: z.int(),
  /** Attempts in a row that neither ended nor failed. */
  crashes: z.int(),
  code: z.custom<ProblemCode>(isProblemCode).nullable(),
  subject: z.string().nullable(),
  /** Of an unexpected failure: what people tell their admin. */
  reference: z.string().nullable(),
  createdAt: z.int(),
  updatedAt: z.int(),
});
export type Delivery = z.infer<typeof Delivery>;

/** How far a delivery has come, for the indexes. */
export type DeliveryState = 'open' | 'attention' | 'done';

const STATES: Record<DeliveryPhase, DeliveryState> = {
  queued: 'open',
  running: 'open',
  waiting: 'open',
  'needs-attention': 'attention',
  done: 'done',
};

/** Index partitions can be spread when a site owes very many deliveries; until then one holds them all. */
export const SHARD = 0;

const Row = z.looseObject({ body: Delivery });

/** The entity's row: attributes for the indexes, and the delivery itself. */
export function rowOf(delivery: Delivery): Record<string, unknown> {
  return {
    state: STATES[delivery.phase],
    shard: SHARD,
    due: seconds(delivery.due),
    stream: delivery.pageId,
    fence: delivery.fence,
    updated: seconds(delivery.updatedAt),
    body: delivery,
  };
}

export function deliveryOf(row: unknown): Delivery {
  return Row.parse(row).body;
}

/** Index attributes are 32-bit-safe seconds; the exact time is in the body. */
export const seconds = (moment: number): number => Math.floor(moment / 1000);
