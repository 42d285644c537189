import { start } from '../../kit/start';
import { Byline } from './byline';
import { askedAsset } from './impact/asked-asset';
import { Impact } from './impact/impact';

/** The dialog behind the byline; asset cards open it for what depends on an asset. */
function Root() {
  const assetId = askedAsset();
  return assetId === undefined ? <Byline /> : <Impact assetId={assetId} />;
}

void start(Root);
