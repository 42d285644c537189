import type { FrozenReference } from '../../contracts/approval';
import type { Asset, AssetVersion } from '../../contracts/asset';
import { inParallel } from '../../domain/in-parallel';
import { pictureRendition } from '../../domain/renditions';
import type { PageAssets } from './rights-gate';

/** Exact versions of everything a page shows, at this moment; assets that are gone are left out. */
export async function freeze(assets: PageAssets | null): Promise<FrozenReference[]> {
  if (!assets) return [];
  const { library, references, found: all } = assets;
  const details = new Map(
    await inParallel(all, 4, async ({ asset, followed }) => {
      const [versions, renditions] = await Promise.all([
        library.versions(asset.id),
        library.renditions(asset.id),
      ]);
      const picture = pictureRendition(renditions)?.id;
      return [asset.id, { asset, followed, versions, picture }] as const;
    }),
  );
  return references.flatMap((reference) => {
    const found = details.get(reference.assetId);
    if (!found) return [];
    const { asset, followed, versions, picture } = found;
    const versionId = reference.versionId ?? followed;
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
