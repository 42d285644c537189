import type { FrozenReference } from '../../contracts/approval';
import type { Asset, AssetVersion } from '../../contracts/asset';
import type { AssetLibrary } from '../../contracts/library';
import { inParallel } from '../../domain/in-parallel';
import type { PlacedReference } from '../../domain/references';
import { pictureRendition } from '../../domain/renditions';

/** Exact versions of everything a page shows, at this moment; assets that are gone are left out. */
export async function freeze(
  library: AssetLibrary,
  references: readonly PlacedReference[],
  assets: readonly Asset[],
): Promise<FrozenReference[]> {
  const details = new Map(
    await inParallel(assets, 4, async (asset) => {
      const [versions, renditions] = await Promise.all([
        library.versions(asset.id),
        library.renditions(asset.id),
      ]);
      return [asset.id, { asset, versions, picture: pictureRendition(renditions)?.id }] as const;
    }),
  );
  return references.flatMap((reference) => {
    const found = details.get(reference.assetId);
    if (!found) return [];
    const { asset, versions, picture } = found;
    const versionId = reference.versionId ?? asset.versionId;
    return [
      {
        localId: reference.localId,
        assetId: asset.id,
        ...versionFacts(asset, versions, versionId),
        renditionId: reference.renditionId ?? picture ?? null,
        name: asset.name,
        altText: asset.altText,
        licenceEnd: asset.rights.licenceEnd,
      },
    ];
  });
}

function versionFacts(asset: Asset, versions: readonly AssetVersion[], versionId: number) {
  const version = versions.find(({ id }) => id === versionId);
  const isCurrent = versionId === asset.versionId;
  return {
    versionId,
    versionNumber: version?.number ?? (isCurrent ? asset.versionNumber : null),
    checksum: version?.checksum ?? (isCurrent ? asset.checksum : null),
  };
}
