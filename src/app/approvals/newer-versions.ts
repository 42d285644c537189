import type { ApprovalRound } from '../../contracts/approval';
import type { NewerVersion } from '../../contracts/page-assets';
import { inParallel } from '../../domain/in-parallel';
import { followedVersion } from '../../domain/shown-version';
import type { App } from '../app';
import { readSnapshot } from '../assets/snapshots';

/** Assets of the approved state that have a newer approved version: information, and no reason to approve again. */
export async function newerVersions(
  app: App,
  round: ApprovalRound | undefined,
): Promise<NewerVersion[]> {
  if (round?.state !== 'approved') return [];
  const parts = round.approvedState?.assets ?? [];
  const all = await inParallel(parts, 10, async ({ assetId, name, versionId, versionNumber }) => {
    const snapshot = await readSnapshot(app.ports, assetId);
    const latest = snapshot && !snapshot.gone ? followedVersion(snapshot) : versionId;
    if (!snapshot || latest === versionId) return [];
    const choice = round.choices?.find(
      (one) => one.assetId === assetId && one.versionId === latest,
    );
    const shown = { versionId, number: versionNumber };
    const available = { versionId: latest, number: snapshot.numbers[String(latest)] ?? null };
    return [{ assetId, name, shown, available, choice: choice ?? null }];
  });
  return all.flat();
}
