import { useEffect, useRef, useState } from 'preact/hooks';

import type { DeliveryLine, DeliveryState } from '../../../src/contracts/delivery';
import type { Answer } from '../../../src/contracts/problem';
import type { SystemKey } from '../../../src/contracts/systems';
import type { Desk } from './desk';

export interface Filter {
  state: DeliveryState;
  system: SystemKey | null;
}

export interface Listed {
  deliveries: DeliveryLine[];
  next: string | null;
}

/** The deliveries of a filter, as many pages as were asked for; undefined until the first has come. */
export function useDeliveries(desk: Desk, filter: Filter) {
  const [answer, setAnswer] = useState<Answer<Listed>>();
  const asked = useRef(0);
  const load = async (before: Listed | undefined) => {
    const turn = (asked.current += 1);
    const page = await desk.list({ ...filter, cursor: before?.next ?? null });
    // Another filter was chosen meanwhile.
    if (turn !== asked.current) return;
    setAnswer(page.ok ? { ok: true, value: joined(before, page.value) } : page);
  };
  const begin = () => {
    setAnswer(undefined);
    void load(undefined);
  };
  useEffect(begin, [filter.state, filter.system]);
  return {
    answer,
    reload: () => load(undefined),
    retry: begin,
    more: () => load(answer?.ok ? answer.value : undefined),
  };
}

// A row that changed while people read may come twice: the newer one counts.
function joined(before: Listed | undefined, { deliveries, next }: Listed): Listed {
  const fresh = new Set(deliveries.map(({ id }) => id));
  const kept = (before?.deliveries ?? []).filter(({ id }) => !fresh.has(id));
  return { deliveries: [...kept, ...deliveries], next };
}
