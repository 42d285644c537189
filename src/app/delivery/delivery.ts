import * as z from 'zod';

import {
  BlockReason,
  DeliveryCause,
  DeliveryPhase,
  DeliveryRun,
  type DeliveryState,
} from '../../contracts/delivery';
import { PROBLEMS, type ProblemCode } from '../../errors';
import { SystemKey } from '../../contracts/systems';

/** What a KVS value may hold: JSON that somebody else gives a meaning to. */
const Json = z.record(z.string(), z.unknown());

const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(PROBLEMS, code);

/** The form in which this version of the app writes deliveries; it leaves later ones alone. */
const FORM = 1;

/** An index takes no empty text. */
export const NONE = '-';

/** One effect that is owed to a system. Times are milliseconds since the epoch. */
export const Delivery = z.object({
  form: z.literal(FORM).default(FORM),
  id: z.string(),
  /** Of what is to be delivered; the same id never carries anything else. */
  payloadHash: z.string().default(''),
  flow: z.string(),
  system: SystemKey,
  /** What it is about, and which of several effects on it; the key of their link; its place in their order. */
  item: z.string().nullable().default(null),
  slot: z.string().default(''),
  link: z.string().default(NONE),
  sequence: z.int().default(0),
  /** Null when it is about no page. */
  pageId: z.string().nullable(),
  pageVersion: z.int().nullable(),
  spaceKey: z.string().nullable().default(null),
  title: z.string(),
  cause: DeliveryCause.default('person'),
  phase: DeliveryPhase,
  /** What a blocked one waits for. */
  reason: BlockReason.nullable().default(null),
  input: Json,
  /** What the stages so far have found out; a new attempt goes on from here. */
  memo: Json,
  result: Json.nullable(),
  /** When it is looked at next: the next try, or the moment when a stopped attempt can do no more harm. */
  due: z.int(),
  /** Grows with every write; a write with an old one is refused. */
  fence: z.int(),
  attempts: z.int(),
  /** Attempts in a row that neither ended nor failed. */
  crashes: z.int(),
  /** Counts from 1; grows when a person has it tried again. */
  generation: z.int().default(1),
  code: z.custom<ProblemCode>(isProblemCode).nullable(),
  subject: z.string().nullable(),
  /** Of an unexpected failure: what people tell their admin. */
  reference: z.string().nullable(),
  /** Newest last. */
  runs: z.array(DeliveryRun).default([]),
  createdAt: z.int(),
  updatedAt: z.int(),
  /** Since when it is tried: patience with it begins here. */
  triedSince: z.int().default(0),
});
export type Delivery = z.infer<typeof Delivery>;

const STATES: Record<DeliveryPhase, DeliveryState> = {
  queued: 'open',
  running: 'open',
  waiting: 'open',
  blocked: 'blocked',
  'needs-attention': 'attention',
  done: 'done',
  superseded: 'superseded',
  cancelled: 'cancelled',
};

/** How far a delivery has come, for the indexes. */
export const stateOf = ({ phase }: Pick<Delivery, 'phase'>): DeliveryState => STATES[phase];

/** Partitions of the index of what is due, so that no single one carries a whole backlog. */
export const SHARDS = 4;

const shardOf = (id: string): number => id.charCodeAt(id.length - 1) % SHARDS;

/** The entity's row: attributes for the indexes, and the delivery itself. */
export function rowOf(delivery: Delivery): Record<string, unknown> {
  return {
    state: stateOf(delivery),
    system: delivery.system,
    flow: delivery.flow,
    space: delivery.spaceKey ?? NONE,
    shard: shardOf(delivery.id),
    due: seconds(delivery.due),
    stream: delivery.link,
    fence: delivery.fence,
    updated: seconds(delivery.updatedAt),
    body: delivery,
  };
}

const Formed = z.object({ body: z.object({ form: z.int().default(FORM) }) });
const Row = z.object({ body: Delivery });
const Hint = z.object({ fence: z.int(), body: z.object({ id: z.string(), due: z.int() }) });

/** Undefined for what a later version of the app wrote: this one must not touch it. */
export function deliveryOf(row: unknown): Delivery | undefined {
  const parsed = Row.safeParse(row);
  if (parsed.success) return parsed.data.body;
  if (Formed.parse(row).body.form > FORM) return undefined;
  throw parsed.error;
}

/** What an index row says at a glance; undefined for a later version's. */
export function hintOf(row: unknown): { id: string; due: number; fence: number } | undefined {
  const { fence, body } = Hint.safeParse(row).data ?? {};
  return body && fence !== undefined ? { ...body, fence } : undefined;
}

/** Index attributes are 32-bit-safe seconds; the exact time is in the body. */
export const seconds = (moment: number): number => Math.floor(moment / 1000);
