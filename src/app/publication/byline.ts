import * as z from 'zod';

import type { PageInfo } from '../../contracts/pages';
import type { RecordView } from '../../contracts/records';
import { bylineOf, type BylineFacts } from '../../domain/byline';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import type { Delivery } from '../delivery/delivery';
import { publicationId, recordOf } from './delivery-of';

/** Key that the manifest's byline module reads. */
const BYLINE = 'imprimatur-byline';
const RECORD = 'imprimatur-record';

const Shown = z.object({ title: z.string(), icon: z.string() });

/** A state that changes while it is written is written again, so that the last word is the newest. */
const ROUNDS = 3;

/** Writes the page's byline as the app, when it says something new. */
export async function refreshByline(app: App, pageId: string): Promise<void> {
  const page = await app.asApp.info(pageId);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await writeByline(app, page, await factsOf(app, page)))) return;
  }
}

/** Lets the page show its record before the delivery itself is settled. */
export async function showRecord(app: App, pageId: string, record: RecordView): Promise<void> {
  await app.asApp.setProperty(pageId, RECORD, record);
  const page = await app.asApp.info(pageId);
  const facts = await factsOf(app, page);
  const publication = { state: 'done', nextTryAt: null, recordNumber: record.number } as const;
  await writeByline(app, page, { ...facts, publication });
}

/** Answers whether anything was written. */
async function writeByline(app: App, page: PageInfo, facts: BylineFacts): Promise<boolean> {
  const byline = bylineOf(facts);
  const current = await app.asApp.property(page.id, BYLINE);
  // Nothing is written on pages that the app has nothing to say about.
  if (current === undefined && facts.status === 'draft') return false;
  const shown = Shown.safeParse(current);
  if (shown.success && shown.data.title === byline.title && shown.data.icon === byline.icon) {
    return false;
  }
  await app.asApp.setProperty(page.id, BYLINE, byline);
  return true;
}

async function factsOf(app: App, page: PageInfo): Promise<BylineFacts> {
  const [round, site] = await Promise.all([app.rounds.read(page.id), app.settings.site()]);
  const { status } = await statusOf(app.asApp, page, round);
  const delivery =
    round && status === 'approved'
      ? await app.ledger.read(publicationId(page.id, round.pageVersion))
      : undefined;
  return {
    status,
    version: round?.pageVersion ?? 0,
    publication: delivery ? publicationFacts(delivery) : null,
    language: site.language,
    timeZone: site.timeZone,
  };
}

const publicationFacts = (delivery: Delivery): BylineFacts['publication'] => ({
  state: delivery.phase,
  nextTryAt: delivery.phase === 'waiting' ? delivery.due : null,
  recordNumber: recordOf(delivery)?.number ?? null,
});
