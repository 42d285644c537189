import type { AssetLibrary } from '../../contracts/library';
import type { Snapshot } from './snapshots';

/** Version ordinals; asked for only when a version turns up that nobody has counted yet. */
export async function versionNumbers(
  library: Pick<AssetLibrary, 'versions'>,
  assetId: number,
  previous: Snapshot | undefined,
  wanted: readonly number[],
): Promise<Record<string, number>> {
  const known = previous?.numbers ?? {};
  if (wanted.every((versionId) => known[String(versionId)] !== undefined)) return known;
  const versions = await library.versions(assetId);
  return Object.fromEntries(versions.map(({ id, number }) => [String(id), number]));
}
