import type { App } from '../../app';
import { notedPages } from '../../references/reference-index';
import { firstOf, GRACE, type Comparison, type Listed, type Source } from '../comparison';

/** Assets that pages show. */
export const placedAssets: Source = {
  calls: 1,
  async read({ app, baseline }, from) {
    if (from === null) baseline.assets = await standOf(app);
    return await placed(app, from);
  },
};

async function placed(app: App, from: string | null): Promise<Listed> {
  const { pages, next } = await notedPages(app, from ?? undefined);
  const ids = new Set(pages.flatMap(({ assets }) => assets.map(String)));
  return { ids: [...ids], next: next ?? null };
}

/** How many assets there are; changes of the last minutes come again. */
async function standOf(app: App) {
  const { library } = await app.library();
  const now = app.ports.now();
  const total = await library.count({ kind: 'everything' });
  const [at, upTo] = [now, now - GRACE].map((moment) => new Date(moment).toISOString());
  return { total, at: at ?? '', upTo: upTo ?? '' };
}

/** What stands before a place in the list of all. */
const ALL = 'all:';

/**
 * Assets that changed since the last run. Of those that were deleted or hidden CELUM says nothing, but there are fewer
 * then: only in that case are all looked at that pages show.
 */
export const changedAssets: Source = {
  calls: 3,
  async read(comparison, from) {
    const { app, known } = comparison;
    if (from === null && (await haveGone(comparison))) return { ids: [], next: ALL };
    if (from?.startsWith(ALL) === true) {
      const { ids, next } = await placed(app, from.slice(ALL.length) || null);
      return { ids, next: next === null ? null : ALL + next };
    }
    const { library } = await app.library();
    const slice = await firstOf(library.changes(from ?? known.assets?.upTo ?? ''));
    if (!slice) return { ids: [], next: null };
    const ids = [...slice.assets.map(({ id }) => id), ...slice.unreadable].map(String);
    return { ids, next: slice.more ? slice.cursor : null };
  },
};

async function haveGone({ app, known: { assets: before }, baseline }: Comparison) {
  const now = await standOf(app);
  baseline.assets = now;
  if (!before) return true;
  const { library } = await app.library();
  const added = await library.count({ kind: 'created', from: before.at });
  return now.total < before.total + added;
}
