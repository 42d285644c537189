import type { Asset, AssetCard, AssetTile } from '../contracts/asset';
import { usabilityOf, type UsabilityContext } from './usability';

export interface CardSource {
  asset: Asset;
  /** Ordinals by version id. */
  numbers: Readonly<Record<string, number>>;
  asOf: string;
}

/** A reader's card of the version shown: the pinned or frozen one, else the asset's current one. */
export function assetCard(
  { asset, numbers, asOf }: CardSource,
  shown: number | null,
  context: UsabilityContext,
): AssetCard {
  const numberOf = (versionId: number) =>
    numbers[String(versionId)] ?? (versionId === asset.versionId ? asset.versionNumber : null);
  const usability = usabilityOf(asset, context);
  const versionId = shown ?? asset.versionId;
  return {
    id: asset.id,
    name: asset.name,
    kind: asset.kind,
    versionId,
    versionNumber: numberOf(versionId),
    altText: asset.altText,
    owner: asset.owner,
    approval: asset.approval,
    rights: asset.rights,
    usability,
    newer:
      versionId !== asset.versionId && usability.usable
        ? { versionId: asset.versionId, number: numberOf(asset.versionId) }
        : null,
    asOf,
  };
}

export function assetTile(asset: Asset, context: UsabilityContext): AssetTile {
  return {
    id: asset.id,
    name: asset.name,
    kind: asset.kind,
    fileExtension: asset.fileExtension,
    versionId: asset.versionId,
    thumbnailUrl: asset.thumbnailUrl,
    altText: asset.altText,
    rights: asset.rights,
    usability: usabilityOf(asset, context),
  };
}
