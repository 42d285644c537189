import { groupsOf, isSiteAdmin } from './people';
import { forbidden, notFound } from './refusal';
import type { PageRow, RestrictionRow, SpaceRow } from './rows';
import { APP_ACCOUNT, setSetting, setting, type SiteState } from './state';

type Operation = 'read' | 'update' | 'delete';

/** Whether people without an account may look at spaces that permit it. Off until a site admin says otherwise. */
const anonymousAllowed = (state: SiteState): boolean => setting(state, 'anonymous') === 'true';

export const allowAnonymous = (state: SiteState, allowed: boolean): void =>
  setSetting(state, 'anonymous', String(allowed));

/** A permission of the space: `may(…, 'read', 'space')`, `may(…, 'create', 'page')`, `may(…, 'administer', 'space')`. */
export function mayInSpace(
  state: SiteState,
  accountId: string | null,
  spaceId: string,
  [operation, target]: readonly [operation: string, target: string],
): boolean {
  const granted = state.tables.spacePermissions.list({ spaceId, operation, target });
  if (accountId === null) {
    return (
      anonymousAllowed(state) && granted.some(({ principalType }) => principalType === 'anonymous')
    );
  }
  if (accountId === APP_ACCOUNT) return operation !== 'administer';
  if (isSiteAdmin(state, accountId)) return true;
  const groups = new Set(groupsOf(state, accountId).map(({ id }) => id));
  return granted.some(({ principalType, principalId }) =>
    principalType === 'group' ? groups.has(principalId) : principalId === accountId,
  );
}

/** Whether the person may do it to the page: the space's permissions and the page's restrictions together. */
export function mayDo(
  state: SiteState,
  accountId: string | null,
  page: PageRow,
  operation: Operation,
): boolean {
  if (!readerOf(state, accountId)(page)) return false;
  if (operation === 'read') return true;
  const permission = operation === 'update' ? 'create' : 'delete';
  return (
    mayInSpace(state, accountId, page.spaceId, [permission, 'page']) &&
    admits(
      state,
      accountId,
      state.tables.restrictions.list({ pageId: page.id, operation: 'update' }),
    )
  );
}

/**
 * Whether the person may read a page, for as many pages as one call looks at. Restrictions on reading are inherited
 * from every page above; those on updating are the page's own.
 */
export function readerOf(state: SiteState, accountId: string | null): (page: PageRow) => boolean {
  const spaces = new Map<string, boolean>();
  const above = new Map<string | null, boolean>([[null, true]]);
  const restrictions = state.tables.restrictions.list({ operation: 'read' });
  const inSpace = (id: string) =>
    remembered(spaces, id, () => mayInSpace(state, accountId, id, ['read', 'space']));
  const admitted = (id: string) =>
    admits(
      state,
      accountId,
      restrictions.filter(({ pageId }) => pageId === id),
    );
  const under = (id: string | null): boolean =>
    remembered(above, id, () => {
      const page = id === null ? undefined : state.tables.pages.find({ id });
      return page === undefined || (admitted(page.id) && under(page.parentId));
    });
  return (page) =>
    (page.status !== 'draft' || page.authorId === accountId) &&
    inSpace(page.spaceId) &&
    admitted(page.id) &&
    under(page.parentId);
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

/** Pages above this one, the nearest first. */
export function ancestorsOf(state: SiteState, page: PageRow): PageRow[] {
  const found: PageRow[] = [];
  let above = page.parentId;
  while (above !== null && found.length < 100) {
    const parent = state.tables.pages.find({ id: above });
    if (!parent) break;
    found.push(parent);
    above = parent.parentId;
  }
  return found;
}

function admits(
  state: SiteState,
  accountId: string | null,
  restrictions: readonly RestrictionRow[],
): boolean {
  if (restrictions.length === 0) return true;
  if (accountId === null) return false;
  const groups = new Set(groupsOf(state, accountId).map(({ id }) => id));
  return restrictions.some(({ subjectType, subjectId }) =>
    subjectType === 'group' ? groups.has(subjectId) : subjectId === accountId,
  );
}

/** A page that one may not see does not exist, as far as the site says. */
export function visiblePage(state: SiteState, accountId: string | null, id: string): PageRow {
  const page = state.tables.pages.find({ id });
  if (!page || !mayDo(state, accountId, page, 'read')) throw notFound();
  return page;
}

export function pageFor(
  state: SiteState,
  accountId: string | null,
  id: string,
  operation: Operation,
): PageRow {
  const page = visiblePage(state, accountId, id);
  if (!mayDo(state, accountId, page, operation)) {
    throw forbidden(`User does not have permission to ${operation} this content`);
  }
  return page;
}

export function visibleSpace(
  state: SiteState,
  accountId: string | null,
  where: { id?: string; key?: string },
): SpaceRow {
  const space = state.tables.spaces.find(where);
  if (!space || !mayInSpace(state, accountId, space.id, ['read', 'space'])) throw notFound();
  return space;
}
