import { inParallel } from '../../domain/in-parallel';
import type { App } from '../app';
import { isOutage, readerOf, visibleTo } from '../assets/reader';
import { placesOf } from './reference-index';

/** Pages of each asset that are looked at: a person who may see none of so many is asked to open the page instead. */
const LOOKED_AT = 25;

/**
 * Those of the assets that the person may know of: CELUM shows them to the person's own account, or a page that the
 * person may see shows them. What only the app's own account may see is nobody's to find.
 */
export async function knownTo(app: App, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const seen = await seenInCelum(app, ids);
  const others = await seenOnPages(
    app,
    ids.filter((id) => !seen.has(id)),
  );
  return new Set([...seen, ...others]);
}

async function seenInCelum(app: App, ids: readonly number[]): Promise<ReadonlySet<number>> {
  try {
    const opened = await app.library();
    const reader = await readerOf(app, opened);
    if (reader?.kind !== 'person') return new Set();
    const assets = await visibleTo(reader, opened.library, ids);
    return new Set(assets.map(({ id }) => id));
  } catch (error) {
    if (!isOutage(error)) throw error;
    return new Set();
  }
}

async function seenOnPages(app: App, ids: readonly number[]): Promise<number[]> {
  const shown = await inParallel(ids, 5, async (id) => {
    const { places } = await placesOf(app, id, { limit: LOOKED_AT, cursor: null });
    return { id, pages: places.map(({ pageId }) => pageId) };
  });
  const pages = [...new Set(shown.flatMap((one) => one.pages))];
  const visible = new Set((await app.asUser.visible(pages)).map(({ id }) => id));
  return shown.filter((one) => one.pages.some((page) => visible.has(page))).map(({ id }) => id);
}
