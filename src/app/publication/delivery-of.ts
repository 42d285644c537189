import type { ApprovalRound, PublicationView } from '../../contracts/approval';
import type { DeliveryPhase } from '../../contracts/delivery';
import type { ProblemView } from '../../contracts/problem';
import { RecordView } from '../../contracts/records';
import { SYSTEM_TITLES } from '../../contracts/systems';
import { deliveryId } from '../../domain/delivery-id';
import { publishApprovedPage } from '../../flows';
import type { App } from '../app';
import type { Delivery } from '../delivery/delivery';
import type { Ledger } from '../delivery/ledger';
import { nextTryOf } from '../delivery/overview';
import { goesOnByItself } from '../delivery/release';
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

/** As the page shows it. */
export async function publicationView(
  { brake }: Pick<App, 'brake'>,
  delivery: Delivery,
): Promise<PublicationView> {
  const passage = delivery.phase === 'queued' ? await brake.passage(delivery.system) : undefined;
  const held = passage && 'until' in passage ? passage : undefined;
  const nextTryAt = held ? new Date(held.until).toISOString() : nextTryOf(delivery);
  const problem = held ? problemOfHeld(delivery, held.kind) : problemOf(delivery);
  return {
    state: publicationState(delivery),
    pageVersion: delivery.pageVersion ?? 0,
    nextTryAt,
    goesOn: goesOnByItself(delivery),
    attempts: delivery.attempts,
    problem: problem && { ...problem, ...(nextTryAt !== null && { nextTryAt }) },
    record: recordOf(delivery),
  };
}

function problemOf({ phase, code, subject, reference }: Delivery): ProblemView | null {
  if (code === null || phase === 'done') return null;
  return {
    code,
    ...(subject !== null && { subject }),
    ...(reference !== null && { reference }),
  };
}

/** It has not been tried itself: others have found out that the system does not answer, or wants a pause. */
const problemOfHeld = ({ system }: Delivery, kind: 'held' | 'open' | 'trying'): ProblemView => ({
  code: kind === 'held' ? 'rate-limited' : 'unavailable',
  subject: SYSTEM_TITLES[system],
});

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
