import type { AffectedPage, AssetImpact } from '../../contracts/impact';
import type { PageInfo } from '../../contracts/pages';
import { effectsOn } from '../../domain/impact';
import { inParallel } from '../../domain/in-parallel';
import { Problem } from '../../errors';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import { readSnapshot } from '../assets/snapshots';
import { readRecord } from '../publication/delivery-of';
import { policyFor } from '../settings/settings';
import { pagesWith } from './reference-index';

/** What would become stale if the asset changed, as far as the person may see the pages; the others are counted. */
export async function impactOf(app: App, assetId: number): Promise<AssetImpact> {
  const placed = await pagesWith(app, assetId);
  const versions = new Map(placed.map((one) => [one.pageId, one.versions]));
  const seen = placed.length === 0 ? [] : await app.asUser.visible([...versions.keys()]);
  const pages = await inParallel(seen, 4, (page) =>
    affected(app, { assetId, page, versions: versions.get(page.id) ?? [] }),
  );
  const hidden = versions.size - seen.length;
  return { assetId, pages: pages.toSorted((a, b) => (a.title < b.title ? -1 : 1)), hidden };
}

interface Place {
  assetId: number;
  page: PageInfo;
  versions: readonly (number | null)[];
}

async function affected(app: App, { assetId, page, versions }: Place): Promise<AffectedPage> {
  const [round, site, snapshot, record] = await Promise.all([
    app.rounds.read(page.id),
    app.settings.site(),
    readSnapshot(app.ports, assetId),
    readRecord(app.ports.store, page.id),
  ]);
  if (!snapshot) throw new Problem('not-found', { subject: String(assetId) });
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
