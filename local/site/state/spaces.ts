import { tell } from '../events/tell';
import { mayInSpace } from './rights';
import { emptyDoc, createPage } from './pages';
import { badRequest, forbidden } from './refusal';
import type { SpaceRow } from './rows';
import { change, nextId, now, type SiteState, type Who } from './state';
import { isSiteAdmin } from './people';

interface NewSpace {
  key: string;
  name: string;
  description?: string | undefined;
  id?: string | undefined;
  homepageId?: string | undefined;
}

export const spacesFor = (state: SiteState, accountId: string | null): SpaceRow[] =>
  state.tables.spaces
    .list()
    .filter(({ id }) => mayInSpace(state, accountId, id, ['read', 'space']));

const VIEW = [
  ['read', 'space'],
  ['create', 'comment'],
] as const;
const EDIT = [
  ['create', 'page'],
  ['delete', 'page'],
  ['create', 'attachment'],
  ['delete', 'attachment'],
] as const;
const ADMINISTER = [
  ['delete', 'comment'],
  ['restrict_content', 'space'],
  ['export', 'space'],
  ['administer', 'space'],
] as const;

const ROLES = {
  guest: [['read', 'space']],
  viewer: [...VIEW],
  editor: [...VIEW, ...EDIT],
  admin: [...VIEW, ...EDIT, ...ADMINISTER],
} as const;

export function grant(
  state: SiteState,
  spaceId: string,
  role: keyof typeof ROLES,
  principal: { principalType: 'user' | 'group' | 'anonymous'; principalId: string },
): void {
  for (const [operation, target] of ROLES[role]) {
    const id = nextId(state);
    state.tables.spacePermissions.insert({ id, spaceId, ...principal, operation, target });
  }
}

/** A space with its home page; who creates it administers it, and everybody may read it. */
export function createSpace(state: SiteState, who: Who, space: NewSpace): SpaceRow {
  if (!isSiteAdmin(state, who.accountId) && !who.byApp) {
    throw forbidden('User does not have permission to create spaces');
  }
  if (!/^[A-Za-z0-9]{1,255}$/.test(space.key)) throw badRequest('Space key must be alphanumeric');
  if (state.tables.spaces.find({ key: space.key })) {
    throw badRequest(`A space already exists with key ${space.key}`);
  }
  return change(state, () => {
    const row: SpaceRow = {
      id: space.id ?? nextId(state),
      key: space.key,
      name: space.name,
      description: space.description ?? '',
      type: 'global',
      status: 'current',
      homepageId: '',
      authorId: who.accountId ?? '',
      createdAt: now(state),
    };
    state.tables.spaces.insert(row);
    grant(state, row.id, 'admin', { principalType: 'user', principalId: row.authorId });
    const everybody = state.tables.groups.find({ name: 'confluence-users' });
    if (everybody) {
      grant(state, row.id, 'viewer', { principalType: 'group', principalId: everybody.id });
    }
    const home = createPage(state, who, {
      id: space.homepageId,
      spaceId: row.id,
      parentId: null,
      title: space.name,
      body: emptyDoc(),
      status: 'current',
    });
    state.tables.spaces.update({ id: row.id }, { homepageId: home.id });
    tell.space(state, who, 'created', row);
    return { ...row, homepageId: home.id };
  });
}
