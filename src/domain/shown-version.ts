import type { Asset } from '../contracts/asset';

/** An asset as CELUM has it, and which of its versions were seen approved. */
export interface KnownAsset {
  asset: Asset;
  approvedVersions: readonly number[];
}

/**
 * The version that a following reference shows: the latest one that was approved. CELUM keeps one approval per
 * asset, which speaks of its current version; earlier ones count as far as the app saw them approved. Where no
 * approval is mapped, or none was ever seen, it is the current version.
 */
export function followedVersion({ asset, approvedVersions }: KnownAsset): number {
  if (asset.approval === 'approved') return asset.versionId;
  return Math.max(0, ...approvedVersions) || asset.versionId;
}

/** The asset as a page shows it in this version: an earlier one keeps the approval that it had. */
export function asShown({ asset, approvedVersions }: KnownAsset, versionId: number): Asset {
  if (versionId === asset.versionId || !approvedVersions.includes(versionId)) return asset;
  return { ...asset, approval: 'approved' };
}

/** After CELUM was read again. */
export function approvedVersionsAfter(known: readonly number[], asset: Asset): number[] {
  const others = known.filter((versionId) => versionId !== asset.versionId);
  const all = asset.approval === 'approved' ? [...others, asset.versionId] : others;
  return all.slice(-MOST);
}

const MOST = 50;
