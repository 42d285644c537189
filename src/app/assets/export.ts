import type { AdfNode } from '../../contracts/pages';
import { assetCard } from '../../domain/asset-card';
import { assetExport } from '../../domain/asset-export';
import { inParallel } from '../../domain/in-parallel';
import { referencesOfConfig } from '../../domain/references';
import type { App } from '../app';
import { issueCode } from '../evidence/codes';
import { readRecord } from '../publication/delivery-of';
import { usabilityContext } from './context';
import { readSnapshot } from './snapshots';

/** A macro's export from what the app already knows: a page with fifty macros asks CELUM nothing. */
export async function exportAssets(
  app: App,
  { pageId, spaceKey, config }: { pageId: string | undefined; spaceKey: string; config: unknown },
): Promise<AdfNode> {
  const references = referencesOfConfig(config);
  const [{ language, timeZone }, context, record, round] = await Promise.all([
    app.settings.site(),
    usabilityContext(app, spaceKey),
    pageId === undefined ? null : readRecord(app.ports.store, pageId),
    pageId === undefined ? undefined : app.rounds.read(pageId),
  ]);
  const frozen = round?.state === 'approved' ? round.frozen : [];
  const assets = await inParallel(references, 10, async ({ assetId, versionId }) => {
    const snapshot = await readSnapshot(app.ports, assetId);
    const approved = frozen.find((one) => one.assetId === assetId)?.versionId;
    const shown = versionId ?? approved ?? null;
    return { assetId, card: snapshot ? assetCard(snapshot, shown, context) : null };
  });
  const code = round ? await issueCode(app, round) : null;
  return assetExport({ assets, record, code, language, timeZone });
}
