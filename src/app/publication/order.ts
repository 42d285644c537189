import type { AuditHead } from '../../contracts/audit';
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
import { wake } from '../delivery/pump';
import { ruleFor } from '../settings/settings';
import { publicationId, readPublication } from './delivery-of';

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
  const last = await app.rounds.read(pageId);
  const owed = last && (await readPublication(app.ledger, last));
  // First, because it names what an approved page may no longer show.
  if (!owed) assertReady((await rightsGate(app, page)).items);
  const round = await approvedRound(app, page);
  const rule = ruleFor(await app.settings.rules(), page.spaceKey);
  if (!rule) throw new Problem('not-configured', { subject: page.spaceKey });
  if (!(await readConnection(app.ports.store, 'opentext'))) {
    throw new Problem('not-connected', { subject: 'OpenText' });
  }
  const id = publicationId(pageId, round.pageVersion);
  const payload = {
    pageId,
    spaceKey: page.spaceKey,
    siteUrl: wish.siteUrl,
    pageVersion: round.pageVersion,
    round: round.round,
    category: { ...wish.category },
  };
  const orderedAt = new Date(app.ports.now()).toISOString();
  const make = (auditHead?: AuditHead) => ({
    id,
    flow: publishApprovedPage.key,
    system: publishApprovedPage.system,
    pageId,
    pageVersion: round.pageVersion,
    spaceKey: page.spaceKey,
    title: page.title,
    input: { ...payload, orderedAt, ...(auditHead && { auditHead }) } satisfies PublicationOrder,
    payload,
  });
  await app.ledger.order(noteOf(id, payload), make);
  await wake(app.ports, publishApprovedPage.system, 0, id);
}

const noteOf = (
  delivery: string,
  { pageId, pageVersion, round }: Pick<PublicationOrder, 'pageId' | 'pageVersion' | 'round'>,
): AuditNote => ({
  kind: 'publication-ordered',
  pageId,
  facts: { delivery, pageVersion, round },
});

/** The round that approved the page as it stands now; throws 'not-approved'. */
export async function approvedRound(app: App, page: PageInfo) {
  const round = await app.rounds.read(page.id);
  const { status } = await statusOf(app, app.asUser, page, round);
  if (!round || status !== 'approved') throw new Problem('not-approved', { subject: page.title });
  return round;
}
