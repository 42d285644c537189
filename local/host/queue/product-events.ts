import { randomUUID } from 'node:crypto';

import type { Clock } from '../../clock';
import { modulesOf, type AppManifest } from '../manifest';
import type { WorkTable } from './work-table';

/**
 * Keeps a product event for every trigger that listens to it. Forge delivers them later, without order and at least
 * once: https://developer.atlassian.com/platform/forge/manifest-reference/modules/trigger/
 */
export function keepProductEvent(
  event: { eventType: string } & Record<string, unknown>,
  to: { manifest: AppManifest; table: WorkTable; clock: Clock },
): void {
  const now = to.clock.now();
  for (const { key, events = [] } of modulesOf(to.manifest, 'trigger')) {
    if (!events.includes(event.eventType)) continue;
    to.table.add({
      kind: 'product',
      eventId: randomUUID(),
      moduleKey: key,
      jobId: '',
      body: event,
      due: now,
      pushed: now,
      concurrency: undefined,
      chain: 0,
    });
  }
}
