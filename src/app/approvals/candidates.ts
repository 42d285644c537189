import type { ResolverOutput } from '../../contracts/resolvers';
import type { SearchTerm } from '../../contracts/confluence/search';
import type { Slices } from '../../contracts/confluence/slices';
import type { PageInfo } from '../../contracts/pages';
import type { App } from '../app';

const SHOWN = 30;

/** Pages that may join a change set: the children of this one, or those of its space whose title holds the text. */
export async function candidates(
  app: App,
  page: PageInfo,
  text: string,
): Promise<ResolverOutput<'page.candidates'>> {
  const terms: SearchTerm[] = [
    { field: 'space', in: [page.spaceKey] },
    { field: 'title', contains: text.trim() },
  ];
  const found =
    text.trim() === ''
      ? await firstOf(app.asUser.tree.children(page.id))
      : await firstOf(app.asUser.search.pages({ terms }));
  const ids = found.map(({ id }) => id).filter((id) => id !== page.id);
  // Search lags behind: the version that is submitted is the one that the page has now.
  const pages = await app.asUser.visible(ids.slice(0, SHOWN));
  return pages.map(({ id, title, version }) => ({ pageId: id, title, pageVersion: version }));
}

async function firstOf<T>(slices: Slices<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const { items } of slices) {
    found.push(...items);
    if (found.length >= SHOWN) break;
  }
  return found;
}
