import type { InvocationError } from '@forge/events';

import { appOf } from './invocation';
import { wakeUp } from './wake-up';

/** Consumer of the `deliveries` queue: an event says only where to look. */
export async function deliver(
  event: unknown,
  backend: unknown,
): Promise<InvocationError | undefined> {
  return await wakeUp(appOf(backend), event);
}
