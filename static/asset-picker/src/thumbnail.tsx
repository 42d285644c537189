import { useState } from 'preact/hooks';

import type { AssetTile } from '../../../src/contracts/asset';
import { KindIcon } from '../../kit/assets/kind-icon';

/** The asset's small picture, or the kind of file where there is none. Its name stands beside it. */
export function Thumbnail({ tile }: { tile: AssetTile | null }) {
  const [failed, setFailed] = useState<string>();
  const url = tile?.thumbnailUrl;
  if (!url || failed === url) {
    return (
      <div class="blank">
        <KindIcon kind={tile?.kind ?? ''} />
      </div>
    );
  }
  return (
    <img
      src={url}
      alt=""
      loading="lazy"
      referrerpolicy="no-referrer"
      onError={() => setFailed(url)}
    />
  );
}
