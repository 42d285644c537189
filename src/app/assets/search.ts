import type { AssetTile, Collection, Rendition } from '../../contracts/asset';
import { assetTile } from '../../domain/asset-card';
import { Problem } from '../../errors';
import type { App } from '../app';
import { usabilityContext } from './context';
import { nameToAsk, readerOf } from './reader';

const PAGE_SIZE = 50;

export interface Search {
  text: string;
  collectionId: number | null;
  kinds: readonly string[];
  showUnusable: boolean;
  sort: 'modified' | 'name';
  page: number;
  locale: string;
}

/** One page of tiles. Unusable assets come only when asked for; what CELUM cannot filter is filtered here. */
export async function searchAssets(
  app: App,
  spaceKey: string,
  search: Search,
): Promise<{ items: AssetTile[]; total: number; hasNext: boolean }> {
  const [{ library, as }, context] = await Promise.all([
    asReader(app, search.locale),
    usabilityContext(app, spaceKey),
  ]);
  const found = await library.search(
    {
      text: search.text,
      ...(search.collectionId !== null && { collectionId: search.collectionId }),
      kinds: search.kinds,
      usableOnly: !search.showUnusable,
      sort: search.sort,
      page: search.page,
      size: PAGE_SIZE,
    },
    as,
  );
  const tiles = found.items.map((asset) => assetTile(asset, context));
  const items = search.showUnusable ? tiles : tiles.filter(({ usability }) => usability.usable);
  return { items, total: found.total - (tiles.length - items.length), hasNext: found.hasNext };
}

/** Tiles of assets that a macro already shows; those that are gone or hidden from the person are named. */
export async function assetsByIds(
  app: App,
  spaceKey: string,
  { ids, locale }: { ids: readonly number[]; locale: string },
): Promise<{ items: AssetTile[]; missing: number[] }> {
  const [{ library, as }, context] = await Promise.all([
    asReader(app, locale),
    usabilityContext(app, spaceKey),
  ]);
  const assets = ids.length === 0 ? [] : await library.byIds([...new Set(ids)], as);
  const found = new Set(assets.map(({ id }) => id));
  return {
    items: assets.map((asset) => assetTile(asset, context)),
    missing: ids.filter((id) => !found.has(id)),
  };
}

export async function childCollections(app: App, parentId: number | null): Promise<Collection[]> {
  return await (await app.library()).library.collections(parentId);
}

export async function renditionsOf(app: App, assetId: number): Promise<Rendition[]> {
  const { library, as } = await asReader(app);
  // Under a person's rights, an asset they may not see has no renditions either.
  if (as !== undefined) await library.asset(assetId, as);
  return await library.renditions(assetId);
}

export async function assetOfAddress(app: App, address: string): Promise<number | null> {
  return (await app.library()).assetOfLink(address);
}

/** The library, and whom to ask it as. A person whom CELUM does not know may not search it. */
async function asReader(app: App, locale?: string) {
  const opened = await app.library();
  const reader = await readerOf(app, opened);
  if (!reader) throw new Problem('no-permission', { subject: 'CELUM' });
  const library = locale === undefined ? opened.library : opened.speaking(locale);
  return { library, as: nameToAsk(reader) };
}
