import type { DeliveryLine } from '../../../src/contracts/delivery';
import { placeOf } from './places';

/** Deliveries that one change helps. */
export interface Group {
  key: string;
  deliveries: readonly [DeliveryLine, ...DeliveryLine[]];
}

/** What several have in common comes first, in the order of the newest; `others` have each their own cause. */
export function byCause(deliveries: readonly DeliveryLine[]): {
  groups: Group[];
  others: DeliveryLine[];
} {
  const found = new Map<string, [DeliveryLine, ...DeliveryLine[]]>();
  for (const delivery of deliveries) {
    const key = causeOf(delivery);
    const known = found.get(key);
    if (known) known.push(delivery);
    else found.set(key, [delivery]);
  }
  const all = [...found].map(([key, members]) => ({ key, deliveries: members }));
  return {
    groups: all.filter(({ deliveries: members }) => members.length > 1),
    others: all.filter(({ deliveries: members }) => members.length === 1).map(firstOf),
  };
}

const firstOf = ({ deliveries }: Group): DeliveryLine => deliveries[0];

const causeOf = (delivery: DeliveryLine): string =>
  JSON.stringify([
    delivery.flow,
    delivery.system,
    delivery.code,
    delivery.reason,
    delivery.subject,
    placeOf(delivery),
  ]);
