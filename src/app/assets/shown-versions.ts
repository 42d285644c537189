import type { PageInfo } from '../../contracts/pages';
import type { App } from '../app';
import type { ShownReference } from './cards';

/** On an approved page a following reference shows the version that was approved, not the newest one. */
export async function shownVersions<Reference extends ShownReference>(
  app: App,
  page: PageInfo | undefined,
  references: readonly Reference[],
): Promise<Reference[]> {
  if (!page || references.every(({ versionId }) => versionId !== null)) return [...references];
  const round = await app.rounds.read(page.id);
  const approved = round?.state === 'approved' && round.pageVersion === page.version;
  if (!approved) return [...references];
  return references.map((reference) => ({
    ...reference,
    versionId:
      reference.versionId ??
      round.frozen.find(({ assetId }) => assetId === reference.assetId)?.versionId ??
      null,
  }));
}
