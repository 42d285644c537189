import type { AssetTile } from '../../contracts/asset';
import type { App } from '../app';
import { searchAssets } from '../assets/search';
import { knownTo } from './known-to';

const MOST = 25;

/** Assets by their words, usable or not, as far as the person may know of them. */
export async function findAssets(
  app: App,
  { text, locale }: { text: string; locale: string },
): Promise<AssetTile[]> {
  const everything = { collectionId: null, kinds: [], showUnusable: true };
  const first = { sort: 'name' as const, page: 1 };
  const { items } = await searchAssets(app, '', { text, locale, ...everything, ...first });
  const found = items.slice(0, MOST);
  const known = await knownTo(
    app,
    found.map(({ id }) => id),
  );
  return found.filter(({ id }) => known.has(id));
}
