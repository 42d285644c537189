import type { DeliveryDetail, DeliveryLine, QueueHealth } from '../../contracts/delivery';
import { SystemKey } from '../../contracts/systems';
import { Problem } from '../../errors';
import type { App } from '../app';
import { mayOf } from './by-hand';
import type { Delivery } from './delivery';
import type { DeliveryQuery } from './ledger';
import { Tally } from './tally';

const instant = (moment: number) => new Date(moment).toISOString();

export const nextTryOf = ({ phase, due }: Delivery): string | null =>
  phase === 'waiting' ? instant(due) : null;

export const lineOf = (delivery: Delivery): DeliveryLine => ({
  id: delivery.id,
  flow: delivery.flow,
  system: delivery.system,
  pageId: delivery.pageId,
  spaceKey: delivery.spaceKey,
  title: delivery.title,
  state: delivery.phase,
  reason: delivery.reason,
  cause: delivery.cause,
  attempts: delivery.attempts,
  createdAt: instant(delivery.createdAt),
  updatedAt: instant(delivery.updatedAt),
  nextTryAt: nextTryOf(delivery),
  code: delivery.code,
  subject: delivery.subject,
  reference: delivery.reference,
  may: mayOf(delivery),
});

/** A page of deliveries, newest first; `next` is where the following page begins. */
export async function listDeliveries(
  { ledger }: Pick<App, 'ledger'>,
  query: DeliveryQuery,
): Promise<{ deliveries: DeliveryLine[]; next: string | null }> {
  const { deliveries, next } = await ledger.list(query);
  return { deliveries: deliveries.map(lineOf), next: next ?? null };
}

/** One delivery with its runs, newest first; throws 'not-found'. */
export async function readDelivery(
  { ledger }: Pick<App, 'ledger'>,
  id: string,
): Promise<DeliveryDetail> {
  const delivery = await ledger.read(id);
  if (!delivery) throw new Problem('not-found', { subject: id });
  const { generation, runs } = delivery;
  return { ...lineOf(delivery), generation, runs: runs.toReversed() };
}

interface Queues extends Pick<App, 'ledger' | 'brake' | 'cells'> {
  ports: Pick<App['ports'], 'now'>;
}

/** How the queue of every system does. */
export async function queueHealth(app: Queues): Promise<QueueHealth[]> {
  return await Promise.all(SystemKey.options.map((system) => healthOf(app, system)));
}

async function healthOf(app: Queues, system: SystemKey): Promise<QueueHealth> {
  const now = app.ports.now();
  const [due, passage, counts] = await Promise.all([
    app.ledger.nextDue(system),
    app.brake.passage(system),
    new Tally(app.cells, () => now).read(system),
  ]);
  return {
    system,
    oldestDue: due !== undefined && due <= now ? instant(due) : null,
    brake: passage.kind === 'try' ? 'trying' : passage.kind,
    until: 'until' in passage ? instant(passage.until) : null,
    ...counts,
  };
}
