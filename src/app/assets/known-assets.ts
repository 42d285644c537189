import { inParallel } from '../../domain/in-parallel';
import { followedVersion } from '../../domain/shown-version';
import type { App } from '../app';
import type { ShownReference } from './cards';
import { isOutage } from './reader';
import { keepSnapshot, readSnapshot, type Snapshot } from './snapshots';
import { versionNumbers } from './version-numbers';

/**
 * What the app knows of the assets by their ids. CELUM is asked only about those that nobody has read or counted the
 * shown version of; where it does not answer, or has them no longer, what is known stands.
 */
export async function knownAssets(
  app: App,
  references: readonly ShownReference[],
): Promise<ReadonlyMap<number, Snapshot>> {
  const ids = [...new Set(references.map(({ assetId }) => assetId))];
  const read = await inParallel(
    ids,
    10,
    async (id) => [id, await readSnapshot(app.ports, id)] as const,
  );
  const known = new Map(read.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
  const wanted = ids.filter((id) => !isCounted(known.get(id), shownOf(references, id)));
  if (wanted.length === 0) return known;
  try {
    const { library } = await app.library();
    const assets = await library.byIds(wanted);
    const fresh = await inParallel(assets, 4, async (asset) => {
      const previous = known.get(asset.id);
      const shown = [asset.versionId, ...shownOf(references, asset.id)];
      const numbers = await versionNumbers(library, asset.id, previous, shown);
      return [asset.id, await keepSnapshot(app, asset, numbers, previous)] as const;
    });
    return new Map([...known, ...fresh]);
  } catch (error) {
    if (!isOutage(error)) throw error;
    return known;
  }
}

const shownOf = (references: readonly ShownReference[], id: number): number[] =>
  references.flatMap(({ assetId, versionId }) =>
    assetId === id && versionId !== null ? [versionId] : [],
  );

function isCounted(snapshot: Snapshot | undefined, shown: readonly number[]): boolean {
  if (!snapshot) return false;
  // CELUM cannot be asked about what it no longer has.
  if (snapshot.gone) return true;
  const versions = shown.length > 0 ? shown : [followedVersion(snapshot)];
  return versions.every((versionId) => snapshot.numbers[String(versionId)] !== undefined);
}
