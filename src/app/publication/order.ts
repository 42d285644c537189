import type { PageInfo } from '../../contracts/pages';
import type { PublicationOrder } from '../../contracts/publication';
import type { AuditNote } from '../../domain/audit/note';
import { Problem } from '../../errors';
import { publishApprovedPage } from '../../flows';
import type { App } from '../app';
import { assertReady, rightsGate } from '../approvals/rights-gate';
import { statusOf } from '../approvals/status';
import { assertUnchanged } from '../approvals/submit';
import { readConnection } from '../connections/stored';
import { ruleFor } from '../settings/settings';
import { publicationId } from './delivery-of';

interface PublishWish {
  pageVersion: number;
  category: Readonly<Record<string, string>>;
  siteUrl: string;
}

/**
 * Owes OpenText the approved page and wakes the engine. Whoever asks again, by a second click or a week later,
 * asks for the same delivery. Nothing is sent here, and nothing is owed while the page shows what it may not.
 */
export async function publishPage(app: App, pageId: string, wish: PublishWish): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, wish.pageVersion);
  const round = await approvedRound(app, page);
  const rule = ruleFor(await app.settings.rules(), page.spaceKey);
  if (!rule) throw new Problem('not-configured', { subject: page.spaceKey });
  if (!(await readConnection(app.ports.store, 'opentext'))) {
    throw new Problem('not-connected', { subject: 'OpenText' });
  }
  const id = publicationId(pageId, round.pageVersion);
  const owed = await app.ledger.read(id);
  if (!owed) assertReady((await rightsGate(app, page)).items);

  const order: PublicationOrder = {
    pageId,
    spaceKey: page.spaceKey,
    siteUrl: wish.siteUrl,
    pageVersion: round.pageVersion,
    round: round.round,
    orderedAt: new Date(app.ports.now()).toISOString(),
    category: { ...wish.category },
  };
  await app.ledger.order(id, noteOf(id, order), (auditHead) => ({
    id,
    flow: publishApprovedPage.key,
    system: publishApprovedPage.system,
    pageId,
    pageVersion: round.pageVersion,
    title: page.title,
    input: { ...order, auditHead },
  }));
  await app.ports.queue.wake([{ kind: 'delivery', id }]);
}

const noteOf = (delivery: string, { pageId, pageVersion, round }: PublicationOrder): AuditNote => ({
  kind: 'publication-ordered',
  pageId,
  facts: { delivery, pageVersion, round },
});

/** The round that approved the page as it stands now; throws 'not-approved'. */
export async function approvedRound(app: App, page: PageInfo) {
  const round = await app.rounds.read(page.id);
  const { status } = await statusOf(app.asUser, page, round);
  if (!round || status !== 'approved') throw new Problem('not-approved', { subject: page.title });
  return round;
}
