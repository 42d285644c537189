import type { ApprovalRound, PublicationView } from '../../contracts/approval';
import type { DeliveryPhase } from '../../contracts/delivery';
import { RecordView } from '../../contracts/records';
import { deliveryId } from '../../domain/delivery-id';
import { publishApprovedPage } from '../../flows';
import type { Delivery } from '../delivery/delivery';
import type { Ledger } from '../delivery/ledger';
import { nextTryOf } from '../delivery/overview';
import type { Store } from '../ports';

/** The one delivery that an approved version of a page can have. */
export const publicationId = (pageId: string, pageVersion: number): string =>
  deliveryId({
    system: publishApprovedPage.system,
    flow: publishApprovedPage.key,
    source: { id: pageId, version: pageVersion },
  });

/** The page's publication in that version; one that was called off is as if it had never been asked for. */
export async function readPublication(
  ledger: Ledger,
  { pageId, pageVersion }: Pick<ApprovalRound, 'pageId' | 'pageVersion'>,
): Promise<Delivery | undefined> {
  const delivery = await ledger.read(publicationId(pageId, pageVersion));
  return delivery?.phase === 'cancelled' ? undefined : delivery;
}

const STATES: Record<DeliveryPhase, PublicationView['state']> = {
  queued: 'queued',
  running: 'running',
  waiting: 'waiting',
  blocked: 'needs-attention',
  'needs-attention': 'needs-attention',
  done: 'done',
  // A later version of the page is the record now.
  superseded: 'done',
  cancelled: 'needs-attention',
};

/** Where it stands, in the words of the page; its cause stands beside it. */
export const publicationState = ({ phase }: Pick<Delivery, 'phase'>): PublicationView['state'] =>
  STATES[phase];

export function recordOf(delivery: Delivery): RecordView | null {
  const parsed = RecordView.safeParse(delivery.result?.['record']);
  return parsed.success ? parsed.data : null;
}

export function publicationView(delivery: Delivery): PublicationView {
  const nextTryAt = nextTryOf(delivery);
  return {
    state: publicationState(delivery),
    pageVersion: delivery.pageVersion ?? 0,
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

/** The page's record, whichever version it was filed from. */
const PREFIX = 'record:';
export const recordKey = (pageId: string) => PREFIX + pageId;

/** Pages that have a record, with it, and the cursor of those that follow. */
export async function recordedPages(store: Store, cursor?: string) {
  const { rows, next } = await store.list(PREFIX, 100, cursor);
  const pages = rows.flatMap(({ key, value }) => {
    const record = RecordView.safeParse(value).data;
    return record ? [{ pageId: key.slice(PREFIX.length), record }] : [];
  });
  return { pages, next };
}

export async function readRecord(store: Store, pageId: string): Promise<RecordView | null> {
  const parsed = RecordView.safeParse(await store.get(recordKey(pageId)));
  return parsed.success ? parsed.data : null;
}
