import type { AdfNode, PageBody } from '../../contracts/pages';
import type { ApprovalRound } from '../../contracts/approval';
import { assetCard } from '../../domain/asset-card';
import { assetExport, type ExportedApproval } from '../../domain/asset-export';
import { referencesOfConfig } from '../../domain/references';
import { Problem } from '../../errors';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import { issueCode } from '../evidence/codes';
import { readRecord } from '../publication/delivery-of';
import { usabilityContext } from './context';
import { knownAssets } from './known-assets';
import { shownVersions } from './shown-versions';

/**
 * A macro's export: the versions that the page shows, from what the app already knows, so that a page with fifty
 * macros asks CELUM nothing; and whether the page is still what was approved.
 */
export async function exportAssets(
  app: App,
  { pageId, spaceKey, config }: { pageId: string | undefined; spaceKey: string; config: unknown },
): Promise<AdfNode> {
  const [{ language, timeZone }, context, record, round, page] = await Promise.all([
    app.settings.site(),
    usabilityContext(app, spaceKey),
    pageId === undefined ? null : readRecord(app.ports.store, pageId),
    pageId === undefined ? undefined : app.rounds.read(pageId),
    pageId === undefined ? undefined : pageFor(app, pageId),
  ]);
  const references = await shownVersions(app, page, referencesOfConfig(config));
  const known = await knownAssets(app, references);
  const assets = references.map(({ assetId, versionId }) => {
    const snapshot = known.get(assetId);
    return { assetId, card: snapshot ? assetCard(snapshot, versionId, context) : null };
  });
  const approval = await approvalOf(app, page, round);
  return assetExport({ assets, record, approval, language, timeZone });
}

/** A page that the app cannot see is exported as one that nobody has approved. */
async function pageFor(app: App, pageId: string): Promise<PageBody | undefined> {
  try {
    return await app.asApp.read(pageId);
  } catch (error) {
    if (error instanceof Problem && ['not-found', 'forbidden'].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

async function approvalOf(
  app: App,
  page: PageBody | undefined,
  round: ApprovalRound | undefined,
): Promise<ExportedApproval | null> {
  const code = round ? await issueCode(app, round) : null;
  if (!page || !round || code === null) return null;
  const { sameState } = await statusOf(app, app.asApp, page, round);
  return { code, version: round.pageVersion, holds: sameState };
}
