import type { AssetVersion } from '../../contracts/asset';
import type { VersionComparison } from '../../contracts/page-assets';
import { assetPartNow, mappingVersion } from '../../domain/asset-part';
import { factChanges } from '../../domain/drift';
import { Problem } from '../../errors';
import type { App } from '../app';
import { readerOf, visibleTo } from '../assets/reader';
import { newerVersions } from './newer-versions';

/** The approved version of an asset and the one that could take its place, for those who may see it in CELUM. */
export async function compareVersions(
  app: App,
  pageId: string,
  assetId: number,
): Promise<VersionComparison> {
  const round = await app.rounds.read(pageId);
  const newer = (await newerVersions(app, round)).find((one) => one.assetId === assetId);
  const part = round?.approvedState?.assets.find((one) => one.assetId === assetId);
  if (!newer || !part) throw new Problem('not-found', { subject: String(assetId) });
  const opened = await app.library();
  const reader = await readerOf(app, opened);
  const [asset] = await visibleTo(reader, opened.library, [assetId]);
  if (!asset) throw new Problem('forbidden', { subject: newer.name });
  const [versions, { timeZone }, mapping] = await Promise.all([
    opened.library.versions(assetId),
    app.settings.site(),
    app.settings.mapping(),
  ]);
  const now = assetPartNow(part, {
    asset,
    mapping: mappingVersion(mapping),
    moment: { now: app.ports.now(), timeZone },
    taken: newer.available.versionId,
  });
  return {
    assetId,
    name: asset.name,
    shown: sideOf(newer.shown, versions),
    available: sideOf(newer.available, versions),
    facts: factChanges(part.facts, now.facts),
  };
}

function sideOf(
  { versionId, number }: { versionId: number; number: number | null },
  versions: readonly AssetVersion[],
): VersionComparison['shown'] {
  const version = versions.find(({ id }) => id === versionId);
  return {
    versionId,
    number: version?.number ?? number,
    fileName: version?.fileName ?? '',
    fileSize: version?.fileSize ?? null,
    checksum: version?.checksum ?? null,
    createdAt: version?.createdAt ?? null,
  };
}
