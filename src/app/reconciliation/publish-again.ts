import type { PublicationOrder } from '../../contracts/publication';
import { Problem } from '../../errors';
import { publishApprovedPage } from '../../flows';
import type { App } from '../app';
import { headOfPage } from '../audit/heads';
import { againFrom } from '../delivery/ledger';
import { wake } from '../delivery/pump';
import { publicationId } from '../publication/delivery-of';

const { key: flow, system } = publishApprovedPage;

/** Owes a publication that was ordered and is owed no more. Safe to repeat: it is the same delivery. */
export async function oweAgain(app: App, pageId: string, siteUrl: string): Promise<void> {
  const { round, id } = await approvedNow(app, pageId);
  const { pageVersion, spaceKey, title } = round;
  const payload = { pageId, spaceKey, siteUrl, pageVersion, round: round.round, category: {} };
  const orderedAt = new Date(app.ports.now()).toISOString();
  const auditHead = await headOfPage(app.ports.store, pageId);
  const input: PublicationOrder = { ...payload, orderedAt, ...(auditHead && { auditHead }) };
  const about = { id, flow, system, pageId, pageVersion, spaceKey, title };
  await app.ledger.owe({ ...about, cause: 'reconciliation', input, payload });
  await wake(app.ports, system, 0, id);
}

/**
 * Has the approved page filed once more, from the beginning: what is still there is found and left as it is. A new
 * version goes on top of what others have put there. Safe to repeat while it is under way.
 */
export async function fileAgain(
  app: App,
  pageId: string,
  what: 'same' | 'new-version',
): Promise<void> {
  const { id, round } = await approvedNow(app, pageId);
  const delivery = await app.ledger.read(id);
  if (!delivery) throw new Problem('not-found', { subject: round.title });
  const edition = Number(delivery.input['edition'] ?? 0);
  const isNew = what === 'new-version';
  if (delivery.phase !== 'done') {
    if (!isNew) return;
    // Another repair has it under way; a version more has to wait until it is done.
    if (delivery.phase !== 'queued') throw new Problem('conflict', { subject: round.title });
  }
  const input = isNew ? { ...delivery.input, edition: edition + 1 } : delivery.input;
  const again = { ...againFrom(delivery, app.ports.now()), memo: {}, result: null, input };
  if (!(await app.ledger.advance(delivery, again))) {
    throw new Problem('conflict', { subject: round.title });
  }
  await wake(app.ports, system, 0, id);
}

async function approvedNow({ rounds }: App, pageId: string) {
  const round = await rounds.read(pageId);
  if (round?.state !== 'approved') throw new Problem('not-approved', { subject: round?.title });
  return { round, id: publicationId(pageId, round.pageVersion) };
}
