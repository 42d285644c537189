import type { PublicationView } from '../../contracts/approval';
import { RecordView } from '../../contracts/records';
import { deliveryId } from '../../domain/delivery-id';
import { publishApprovedPage } from '../../flows';
import type { Delivery } from '../delivery/delivery';
import type { Store } from '../ports';

/** The one delivery that an approved version of a page can have. */
export const publicationId = (pageId: string, pageVersion: number): string =>
  deliveryId({
    system: publishApprovedPage.system,
    flow: publishApprovedPage.key,
    pageId,
    pageVersion,
  });

export function recordOf(delivery: Delivery): RecordView | null {
  const parsed = RecordView.safeParse(delivery.result?.['record']);
  return parsed.success ? parsed.data : null;
}

export function publicationView(delivery: Delivery): PublicationView {
  const nextTryAt = nextTryOf(delivery);
  return {
    state: delivery.phase,
    pageVersion: delivery.pageVersion,
    nextTryAt,
    attempts: delivery.attempts,
    problem:
      delivery.code === null || delivery.phase === 'done'
        ? null
        : {
            code: delivery.code,
            ...(delivery.subject !== null && { subject: delivery.subject }),
            ...(nextTryAt !== null && { nextTryAt }),
            ...(delivery.reference !== null && { reference: delivery.reference }),
          },
    record: recordOf(delivery),
  };
}

export const nextTryOf = ({ phase, due }: Delivery): string | null =>
  phase === 'waiting' ? new Date(due).toISOString() : null;

/** The page's record, whichever version it was filed from. */
export const recordKey = (pageId: string) => `record:${pageId}`;

export async function readRecord(store: Store, pageId: string): Promise<RecordView | null> {
  const parsed = RecordView.safeParse(await store.get(recordKey(pageId)));
  return parsed.success ? parsed.data : null;
}
