import { tell } from '../events/tell';
import { indexPage } from '../search/search-index';
import { bodyOf, createPage, nextPosition } from './pages';
import { ancestorsOf, mayInSpace, readerOf, pageFor, visiblePage, visibleSpace } from './rights';
import { badRequest, forbidden } from './refusal';
import type { PageRow } from './rows';
import { change, type SiteState, type Who } from './state';

/** Published pages directly below, in their order, those that the person may see. */
export function childrenOf(
  state: SiteState,
  accountId: string | null,
  parentId: string | null,
): PageRow[] {
  return state.tables.pages
    .list({ parentId, status: 'current' })
    .filter(readerOf(state, accountId))
    .sort((a, b) => a.position - b.position);
}

/** Everything below, each page before its children; `depth` 1 is a child. */
export function descendantsOf(
  state: SiteState,
  accountId: string | null,
  pageId: string,
  maxDepth: number,
): { page: PageRow; depth: number }[] {
  const below = (parentId: string, depth: number): { page: PageRow; depth: number }[] =>
    depth > maxDepth
      ? []
      : childrenOf(state, accountId, parentId).flatMap((page) => [
          { page, depth },
          ...below(page.id, depth + 1),
        ]);
  return below(pageId, 1);
}

/** Beside or below another page, possibly of another space. */
export function movePage(
  state: SiteState,
  who: Who,
  id: string,
  to: { position: 'before' | 'after' | 'append'; targetId: string },
): PageRow {
  const page = pageFor(state, who.accountId, id, 'update');
  const target = visiblePage(state, who.accountId, to.targetId);
  const parentId = to.position === 'append' ? target.id : target.parentId;
  if ([target, ...ancestorsOf(state, target)].some((above) => above.id === id)) {
    throw badRequest('A page cannot be moved below itself');
  }
  if (!mayInSpace(state, who.accountId, target.spaceId, ['create', 'page'])) throw forbidden();
  return change(state, () => {
    const position =
      to.position === 'append'
        ? nextPosition(state, parentId)
        : makeRoom(state, target, to.position);
    const moved = { ...page, parentId, position, spaceId: target.spaceId };
    state.tables.pages.update({ id }, { parentId, position, spaceId: target.spaceId });
    for (const below of [id, ...idsBelow(state, id)]) indexPage(state, below);
    tell.moved(state, who, moved, page);
    return moved;
  });
}

function idsBelow(state: SiteState, parentId: string): string[] {
  return state.tables.pages.list({ parentId }).flatMap(({ id }) => [id, ...idsBelow(state, id)]);
}

function makeRoom(state: SiteState, target: PageRow, side: 'before' | 'after'): number {
  const position = side === 'before' ? target.position : target.position + 1;
  for (const sibling of state.tables.pages.list({ parentId: target.parentId })) {
    if (sibling.position >= position) {
      state.tables.pages.update({ id: sibling.id }, { position: sibling.position + 1 });
    }
  }
  return position;
}

export function copyPage(
  state: SiteState,
  who: Who,
  id: string,
  to: { title: string; parentId?: string | undefined; spaceKey?: string | undefined },
): PageRow {
  const page = visiblePage(state, who.accountId, id);
  const space =
    to.spaceKey === undefined
      ? undefined
      : visibleSpace(state, who.accountId, { key: to.spaceKey });
  const parent =
    to.parentId === undefined ? undefined : visiblePage(state, who.accountId, to.parentId);
  return change(state, () => {
    const copy = createPage(state, who, {
      spaceId: parent?.spaceId ?? space?.id ?? page.spaceId,
      parentId: parent?.id ?? (space ? undefined : page.parentId),
      title: to.title,
      body: bodyOf(state, page.id, page.version),
      status: 'current',
    });
    tell.copied(state, who, copy, page.id);
    return copy;
  });
}
