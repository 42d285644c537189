import { useState } from 'preact/hooks';

import type { AssetTile } from '../../../../src/contracts/asset';
import { Dependants } from './dependants';
import { FindAsset } from './find-asset';

/** Before an asset is changed in CELUM: what would become stale. */
export function Impact() {
  const [asset, setAsset] = useState<Pick<AssetTile, 'id' | 'name'>>();
  return asset ? (
    <Dependants asset={asset} onBack={() => setAsset(undefined)} />
  ) : (
    <FindAsset onChoose={setAsset} />
  );
}
