import type { FrozenReference } from '../../contracts/approval';
import type { PageBody } from '../../contracts/pages';
import { fingerprintOf } from '../../domain/fingerprint';
import type { App } from '../app';
import { namesIn } from '../approvals/same-state';
import type { ShownReference } from './cards';

/**
 * On an approved page a following reference shows the version that was approved, however new the asset is, until an
 * editor takes a newer one. A page whose text was edited since is a draft again, and follows.
 */
export async function shownVersions<Reference extends ShownReference>(
  app: App,
  page: PageBody | undefined,
  references: readonly Reference[],
): Promise<Reference[]> {
  if (!page || references.every(({ versionId }) => versionId !== null)) return [...references];
  const round = await app.rounds.read(page.id);
  const approved =
    round?.state === 'approved' &&
    (round.pageVersion === page.version || fingerprintOf(page, namesIn(round)) === round.bodyHash);
  if (!approved) return [...references];
  const taken = new Set(
    (round.choices ?? []).filter(({ kind }) => kind === 'use').map(({ assetId }) => assetId),
  );
  return references.map((reference) => ({
    ...reference,
    versionId:
      reference.versionId ??
      (taken.has(reference.assetId) ? null : frozenVersion(round.frozen, reference.assetId)),
  }));
}

// Beside an older version that is pinned, the one that was followed is the newest.
function frozenVersion(frozen: readonly FrozenReference[], wanted: number): number | null {
  const versions = frozen.filter(({ assetId }) => assetId === wanted);
  return versions.length === 0 ? null : Math.max(...versions.map(({ versionId }) => versionId));
}
