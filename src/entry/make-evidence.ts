import * as z from 'zod';

import { makeEvidence as make, type Makers } from '../app/evidence/make';
import { createMakers } from '../makers/makers';
import { loadAsset } from '../platform/assets';
import { appOf } from './invocation';

const Event = z.looseObject({
  body: z.looseObject({ kind: z.literal('evidence'), id: z.string().regex(/^[0-9a-f]{32}$/) }),
});

/** Consumer of the `evidence` queue: makes one pack. Safe to repeat. */
export async function makeEvidence(event: unknown, backend: unknown): Promise<void> {
  const parsed = Event.safeParse(event);
  if (!parsed.success) return;
  const makers: Makers = createMakers(loadAsset);
  await make(appOf(backend), makers, parsed.data.body.id);
}
