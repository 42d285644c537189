import type { ApprovalRound } from '../../contracts/approval';
import type { PageBody, Pages } from '../../contracts/pages';
import type { ExportedApproval } from '../../domain/asset-export';
import { Problem } from '../../errors';
import type { App } from '../app';
import { statusOf } from '../approvals/status';
import { issueCode } from '../evidence/codes';
import type { ShownReference } from './cards';
import { shownVersions } from './shown-versions';

/** A page that is exported, with the eyes that may see it. */
interface Read {
  page: PageBody;
  pages: Pages;
}

/** The page as the app sees it, else as whoever exports it does; undefined when neither may see it. */
export async function readForPaper(app: App, pageId: string): Promise<Read | undefined> {
  const readers = app.ports.installation.actor === null ? [app.asApp] : [app.asApp, app.asUser];
  for (const pages of readers) {
    try {
      return { page: await pages.read(pageId), pages };
    } catch (error) {
      const hidden = error instanceof Problem && ['not-found', 'forbidden'].includes(error.code);
      if (!hidden) throw error;
    }
  }
  return undefined;
}

/** The versions that readers see; of a page that nobody here may see, those that were approved. */
export async function versionsOnPaper<Reference extends ShownReference>(
  app: App,
  read: Read | undefined,
  references: readonly Reference[],
  round: ApprovalRound | undefined,
): Promise<Reference[]> {
  if (read) return await shownVersions(app, read.page, references);
  const frozen = round?.state === 'approved' ? round.frozen : [];
  return references.map((reference) => {
    const approved = frozen.find(({ assetId }) => assetId === reference.assetId);
    return { ...reference, versionId: reference.versionId ?? approved?.versionId ?? null };
  });
}

/** Null while nothing was approved. */
export async function approvalOnPaper(
  app: App,
  read: Read | undefined,
  round: ApprovalRound | undefined,
): Promise<ExportedApproval | null> {
  const code = round ? await issueCode(app, round) : null;
  if (!round || code === null) return null;
  const found = read && (await statusOf(app, read.pages, read.page, round));
  return { code, version: round.pageVersion, holds: found?.sameState ?? null };
}
