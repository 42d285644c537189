import type { ApprovalRound, PageState } from '../../contracts/approval';
import type { NewerVersion } from '../../contracts/page-assets';
import type { PageInfo, Pages } from '../../contracts/pages';
import type { RecordView } from '../../contracts/records';
import type { SiteSettings } from '../../contracts/settings';
import { bylineOf, type BylineFacts } from '../../domain/byline';
import { Problem } from '../../errors';
import type { App } from '../app';
import { newerVersions } from '../approvals/newer-versions';
import { statusOf } from '../approvals/status';
import { anchor } from '../audit/anchors';
import type { Delivery } from '../delivery/delivery';
import { publicationState, readPublication, readRecord, recordOf } from './delivery-of';
import { oweToShow } from './owed-to-show';

/** Key that the manifest's byline module reads. */
export const BYLINE = 'imprimatur-byline';
export const RECORD = 'imprimatur-record';

/** A state that changes while it is written is written again, so that the last word is the newest. */
const ROUNDS = 3;

/** Where a page stands, as far as its byline says it. */
export interface Standing {
  status: PageState['status'];
  round: ApprovalRound | undefined;
  /** Of the round, once it is approved. */
  delivery: Delivery | undefined;
  /** Versions that the approved page's assets have beside those that it shows. */
  newer: readonly NewerVersion[];
  site: SiteSettings;
}

/** Writes the page's byline as the app, when it says something new; where only people may write, it is owed. */
export async function refreshByline(app: App, pageId: string): Promise<void> {
  const page = await app.asApp.info(pageId);
  await orOwe(app, pageId, async () => {
    await anchor(app, app.asApp, pageId);
    let shown: string | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const facts = bylineFacts(await standingOf(app, page));
      const { title } = bylineOf(facts);
      if (title === shown) return;
      await writeByline(app.asApp, pageId, facts);
      shown = title;
    }
  });
}

/** Lets the page show its record before the delivery itself is settled; where only people may write, it is owed. */
export async function showRecord(app: App, pageId: string, record: RecordView): Promise<void> {
  await orOwe(app, pageId, async () => {
    await writeRecord(app.asApp, pageId, record);
    await anchor(app, app.asApp, pageId);
    const page = await app.asApp.info(pageId);
    const facts = bylineFacts(await standingOf(app, page));
    const publication = { state: 'done', nextTryAt: null, recordNumber: record.number } as const;
    await writeByline(app.asApp, pageId, { ...facts, publication });
  });
}

/** What the page's byline should say now, as the app sees the page. */
export const bylineNow = async (app: App, page: PageInfo): Promise<BylineFacts> =>
  bylineFacts(await standingOf(app, page));

/** Lets the page show again what the app knows: its record, if it has one, and its status. */
export async function showAgain(app: App, pageId: string): Promise<void> {
  const record = await readRecord(app.ports.store, pageId);
  if (record) await orOwe(app, pageId, () => writeRecord(app.asApp, pageId, record));
  await refreshByline(app, pageId);
}

export async function writeRecord(pages: Pages, pageId: string, record: RecordView): Promise<void> {
  await pages.setProperty(pageId, RECORD, record);
}

/** Writes nothing that stands there already, and nothing on pages that the app has nothing to say about. */
export async function writeByline(pages: Pages, pageId: string, facts: BylineFacts): Promise<void> {
  const silent = facts.status === 'draft';
  if (silent && (await pages.property(pageId, BYLINE)) === undefined) return;
  await pages.setProperty(pageId, BYLINE, bylineOf(facts));
}

// Confluence lets an app write where its own rights allow it, and a page's restrictions may name people only.
async function orOwe(app: App, pageId: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'forbidden') throw error;
    await oweToShow(app, pageId);
    app.ports.log('info', 'owed-to-show', { pageId });
  }
}

async function standingOf(app: App, page: PageInfo): Promise<Standing> {
  const [round, site] = await Promise.all([app.rounds.read(page.id), app.settings.site()]);
  const [{ status }, newer] = await Promise.all([
    statusOf(app, app.asApp, page, round),
    newerVersions(app, round),
  ]);
  const delivery =
    round && status === 'approved' ? await readPublication(app.ledger, round) : undefined;
  return { status, round, delivery, newer, site };
}

export const bylineFacts = ({ status, round, delivery, newer, site }: Standing): BylineFacts => ({
  status,
  version: round?.pageVersion ?? 0,
  newer: newer.filter(({ choice }) => choice === null),
  publication: delivery
    ? {
        state: publicationState(delivery),
        nextTryAt: delivery.phase === 'waiting' ? delivery.due : null,
        recordNumber: recordOf(delivery)?.number ?? null,
      }
    : null,
  language: site.language,
  timeZone: site.timeZone,
});
