import * as z from 'zod';

import { call, Nothing } from './call';
import {
  DeliveryDetail,
  DeliveryId,
  DeliveryLine,
  DeliveryPhase,
  DeliveryState,
  QueueHealth,
} from './delivery';
import { SystemKey } from './systems';

const Wanted = z.strictObject({
  state: DeliveryState,
  system: SystemKey.nullable(),
  cursor: z.string().max(4000).nullable(),
});
const Listed = z.strictObject({
  deliveries: z.array(DeliveryLine),
  next: z.string().nullable(),
});
const One = z.strictObject({ id: DeliveryId });
const Several = z.strictObject({ ids: z.array(DeliveryId).min(1).max(50) });
const Standings = z.array(
  z.strictObject({ id: z.string(), state: z.union([DeliveryPhase, z.literal('not-found')]) }),
);

/** Calls about what the app owes: for site admins of all of it, for a space's admins of its pages. */
export const DELIVERY_CALLS = {
  /** Deliveries of one state, newest first; `next` begins the following page. */
  'deliveries.list': call(Wanted, Listed),
  'deliveries.read': call(One, DeliveryDetail),
  /** Tries them again now; what became of each, for one that is refused holds up no other. */
  'deliveries.retry': call(Several, Standings),
  /** Where they stand now. */
  'deliveries.standings': call(Several, Standings),
  'deliveries.cancel': call(One, DeliveryLine),
  'deliveries.health': call(Nothing, z.array(QueueHealth)),

  /** Whether the person administers the space in which they are. */
  'space.isAdmin': call(Nothing, z.boolean()),
  // The same for the space in which the person is; what is not of its pages does not exist there.
  'space.deliveries': call(Wanted, Listed),
  'space.readDelivery': call(One, DeliveryDetail),
  'space.retryDeliveries': call(Several, Standings),
  'space.standings': call(Several, Standings),
  'space.cancelDelivery': call(One, DeliveryLine),
} as const;
