import * as z from 'zod';

import type { NewDelivery } from '../../src/app/delivery/ledger';
import type { SystemKey } from '../../src/contracts/systems';
import { deliveryId } from '../../src/domain/delivery-id';
import { isPublication, publicationOf } from './publications';

/** What should become true outside, as people caused it: the truth that the end is compared with. */
export interface Wish {
  flow: string;
  system: SystemKey;
  /** What it is about: deliveries of one thing take turns. */
  name: string;
  version: number;
  hash: string;
}

/** What a wish's delivery carries. */
export const Work = z.object({
  key: z.string(),
  name: z.string(),
  hash: z.string(),
  version: z.int(),
});

const owed = new WeakMap<Wish, NewDelivery>();

/** The same wish always becomes the same delivery, whoever tells of it. */
export function owedFor(wish: Wish): NewDelivery {
  let delivery = owed.get(wish);
  if (!delivery) {
    delivery = isPublication(wish) ? publicationOf(wish) : livingFor(wish, 0);
    owed.set(wish, delivery);
  }
  return delivery;
}

/** The same for something that has come back so often. */
export function livingFor({ flow, system, name, version, hash }: Wish, life: number): NewDelivery {
  const source = { type: 'sim', id: name, version };
  const slot = life === 0 ? '' : String(life);
  const id = deliveryId({ system, flow, source, slot });
  return {
    id,
    flow,
    system,
    pageId: null,
    pageVersion: null,
    item: `${flow}:${name}`,
    sequence: version,
    title: name,
    cause: 'event',
    input: { key: id, name, hash, version },
  };
}
