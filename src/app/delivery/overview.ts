import type { ResolverOutput } from '../../contracts/resolvers';
import type { App } from '../app';
import { nextTryOf } from '../publication/delivery-of';

type DeliveryLine = ResolverOutput<'settings.deliveries'>[number];

/** What an admin must look at, newest first: what stopped, what waits, and what was done lately. */
export async function deliveryLines({ ledger }: App): Promise<DeliveryLine[]> {
  const [attention, open, done] = await Promise.all([
    ledger.list('attention', 100),
    ledger.list('open', 100),
    ledger.list('done', 20),
  ]);
  return [...attention, ...open, ...done]
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map((delivery) => ({
      id: delivery.id,
      flow: delivery.flow,
      pageId: delivery.pageId,
      title: delivery.title,
      state: delivery.phase,
      attempts: delivery.attempts,
      updatedAt: new Date(delivery.updatedAt).toISOString(),
      nextTryAt: nextTryOf(delivery),
      code: delivery.code,
      subject: delivery.subject,
    }));
}
