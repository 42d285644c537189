import type { AffectedPage, AssetImpact } from '../../contracts/impact';
import type { PageInfo } from '../../contracts/pages';
import type { SiteSettings } from '../../contracts/settings';
import { effectsOn } from '../../domain/impact';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import { knownAssets } from '../assets/known-assets';
import type { Snapshot } from '../assets/snapshots';
import { readRecord } from '../publication/delivery-of';
import { policyFor } from '../settings/settings';
import { placesOf, type Place } from './reference-index';

/** Pages of one slice. An approved one costs Confluence up to two calls, and a function has 25 s. */
const SLICE = 25;

/**
 * What would become stale if the asset changed, slice by slice, as far as the person may see the pages; the others
 * are counted.
 */
export async function impactOf(
  app: App,
  { assetId, cursor }: { assetId: number; cursor: string | null },
): Promise<AssetImpact> {
  const { places, next } = await placesOf(app, assetId, { limit: SLICE, cursor });
  if (places.length === 0) return { assetId, pages: [], hidden: 0, next };
  const [seen, site, known] = await Promise.all([
    app.asUser.visible(places.map(({ pageId }) => pageId)),
    app.settings.site(),
    knownAssets(app, [{ assetId, versionId: null }]),
  ]);
  const snapshot = known.get(assetId);
  if (!snapshot) throw new Problem('not-found', { subject: String(assetId) });
  const versions = new Map(places.map((one) => [one.pageId, one.versions]));
  const pages = await inParallel(seen, 5, (page) =>
    affected(app, { page, versions: versions.get(page.id) ?? [], site, snapshot }),
  );
  return { assetId, pages, hidden: places.length - seen.length, next };
}

interface Showing extends Pick<Place, 'versions'> {
  page: PageInfo;
  site: SiteSettings;
  snapshot: Snapshot;
}

async function affected(
  app: App,
  { page, versions, site, snapshot }: Showing,
): Promise<AffectedPage> {
  const [round, record] = await Promise.all([
    app.rounds.read(page.id),
    readRecord(app.ports.store, page.id),
  ]);
  const { status, sameBody } = await statusOf(app, app.asUser, page, round);
  const frozen = round?.state === 'approved' && sameBody;
  const blocks = policyFor(site, page.spaceKey)?.unusableAssets !== 'warn';
  const moment = { now: app.ports.now(), timeZone: site.timeZone };
  const { asset, mapping } = snapshot;
  return {
    pageId: page.id,
    title: page.title,
    spaceKey: page.spaceKey,
    path: page.webPath,
    status,
    record: record?.number ?? null,
    effects: effectsOn({ status, round, frozen, versions, blocks }, { asset, mapping, moment }),
  };
}
