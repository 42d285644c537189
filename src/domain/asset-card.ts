import type { Asset, AssetCard, AssetTile } from '../contracts/asset';
import { asShown, followedVersion, type KnownAsset } from './shown-version';
import { usabilityOf, type UsabilityContext } from './usability';

interface CardSource extends KnownAsset {
  /** Ordinals by version id. */
  numbers: Readonly<Record<string, number>>;
  asOf: string;
}

/** A reader's card of the version shown: the pinned or frozen one, else the latest approved one. */
export function assetCard(
  source: CardSource,
  shown: number | null,
  context: UsabilityContext,
): AssetCard {
  const { asset: current, numbers, asOf } = source;
  const versionId = shown ?? followedVersion(source);
  const asset = asShown(source, versionId);
  const numberOf = (versionId: number) =>
    numbers[String(versionId)] ?? (versionId === asset.versionId ? asset.versionNumber : null);
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
    usability: usabilityOf(asset, context),
    newer:
      versionId !== asset.versionId && usabilityOf(current, context).usable
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
