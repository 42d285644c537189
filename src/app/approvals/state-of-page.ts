import type { ApprovedState, AssetPart } from '../../contracts/approved-state';
import type { FrozenReference } from '../../contracts/approval';
import type { PageBody, Pages } from '../../contracts/pages';
import { mappingVersion, rightsFacts } from '../../domain/asset-part';
import { approvedState, fileNames, fingerprintOf } from '../../domain/fingerprint';
import { asShown } from '../../domain/shown-version';
import type { App } from '../app';
import { attachmentParts } from './attachment-parts';
import { documentParts } from './document-parts';
import type { PageAssets } from './rights-gate';

/** The exact state that people are asked to agree to: text, files, assets with their rights, documents. */
export async function stateOfPage(
  app: App,
  pages: Pages,
  page: PageBody,
  { assets, frozen }: { assets: PageAssets | null; frozen: readonly FrozenReference[] },
): Promise<ApprovedState> {
  const [attachments, parts, documents] = await Promise.all([
    attachmentParts(app, pages, page.id),
    assetParts(app, assets, frozen),
    documentParts(app, page),
  ]);
  const body = fingerprintOf(page, fileNames(attachments));
  return approvedState({ body, attachments, assets: parts, documents });
}

async function assetParts(
  app: App,
  assets: PageAssets | null,
  frozen: readonly FrozenReference[],
): Promise<AssetPart[]> {
  const [{ timeZone }, mapping] = await Promise.all([app.settings.site(), app.settings.mapping()]);
  const now = app.ports.now();
  const byVersion = new Map(frozen.map((one) => [`${one.assetId}/${one.versionId}`, one]));
  return [...byVersion.values()].flatMap((one) => {
    const found = assets?.found.find(({ asset }) => asset.id === one.assetId);
    if (!found) return [];
    const { assetId, name, versionId, versionNumber, checksum } = one;
    return [
      {
        assetId,
        name,
        versionId,
        versionNumber,
        checksum,
        facts: rightsFacts(asShown(found, versionId), { now, timeZone }),
        readAt: new Date(now).toISOString(),
        mapping: mappingVersion(mapping),
      },
    ];
  });
}
