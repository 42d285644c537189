import type { AdfNode } from '../../contracts/pages';
import { assetCard } from '../../domain/asset-card';
import { assetExport } from '../../domain/asset-export';
import { referencesOfConfig } from '../../domain/references';
import type { App } from '../app';
import { readRecord } from '../publication/delivery-of';
import { usabilityContext } from './context';
import { knownAssets } from './known-assets';
import { approvalOnPaper, readForPaper, versionsOnPaper } from './page-on-paper';

/**
 * A macro's export: the versions that the page shows, from what the app already knows, so that a page with fifty
 * macros asks CELUM nothing; and whether the page is still what was approved.
 */
export async function exportAssets(
  app: App,
  { pageId, spaceKey, config }: { pageId: string | undefined; spaceKey: string; config: unknown },
): Promise<AdfNode> {
  const [{ language, timeZone }, context, record, round, read] = await Promise.all([
    app.settings.site(),
    usabilityContext(app, spaceKey),
    pageId === undefined ? null : readRecord(app.ports.store, pageId),
    pageId === undefined ? undefined : app.rounds.read(pageId),
    pageId === undefined ? undefined : readForPaper(app, pageId),
  ]);
  const references = await versionsOnPaper(app, read, referencesOfConfig(config), round);
  const known = await knownAssets(app, references);
  const assets = references.map(({ assetId, versionId }) => {
    const snapshot = known.get(assetId);
    return { assetId, card: snapshot ? assetCard(snapshot, versionId, context) : null };
  });
  const approval = await approvalOnPaper(app, read, round);
  return assetExport({ assets, record, approval, language, timeZone });
}
