import { notAccessible, notAllowed } from './failure';
import type { Library } from './library';
import { all, one, type AssetRow, type UserRow } from './rows';
import { sql, type Sql } from './search/sql';

/** The permissions that CELUM answers for an asset, by its names. */
export const PERMISSIONS = [
  'viewMetadata',
  'editMetadata',
  'editName',
  'editAvailability',
  'download',
  'downloadOriginal',
  'addVersion',
  'manageVersions',
  'delete',
  'assignAssetType',
  'addToOther',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const LOOK: readonly Permission[] = ['viewMetadata'];
const TAKE: readonly Permission[] = [...LOOK, 'download'];
const WORK: readonly Permission[] = PERMISSIONS.filter((name) => name !== 'delete');

/** An asset that is restricted shows to the listed people only, and to the service account. */
export const visibleTo = ({ id, role }: UserRow): Sql =>
  role === 'service'
    ? sql('1')
    : sql(
        `NOT EXISTS (SELECT 1 FROM restriction r WHERE r.asset_id = a.id)
         OR EXISTS (SELECT 1 FROM restriction r WHERE r.asset_id = a.id AND r.user_id = ?)`,
        id,
      );

/** The asset, when it is there and the user may see it; otherwise CELUM's one answer for both. */
export function assetFor({ db }: Library, user: UserRow, id: number): AssetRow {
  const { text, params } = visibleTo(user);
  const statement = `SELECT a.* FROM asset a WHERE a.id = ? AND a.deleted = 0 AND (${text})`;
  const asset = one<AssetRow>(db, statement, id, ...params);
  if (!asset) throw notAccessible('Asset', id);
  return asset;
}

export function permissionsOf(
  { db }: Library,
  user: UserRow,
  assetId: number,
): ReadonlySet<Permission> {
  if (user.role === 'service' || user.role === 'admin') return new Set(PERMISSIONS);
  const own = one<{ level: string }>(
    db,
    'SELECT level FROM restriction WHERE asset_id = ? AND user_id = ?',
    assetId,
    user.id,
  );
  if (own?.level === 'view') return new Set(LOOK);
  return new Set(user.role === 'viewer' || own?.level === 'download' ? TAKE : WORK);
}

export function demand(lib: Library, user: UserRow, assetId: number, permission: Permission): void {
  if (!permissionsOf(lib, user, assetId).has(permission)) {
    throw notAllowed(permission, 'Asset', assetId);
  }
}

/** Only those who may change assets change collections and relations. */
export function demandEditor(user: UserRow, kind: string, id: number): void {
  if (user.role === 'viewer') throw notAllowed('edit', kind, id);
}

export const users = ({ db }: Library): UserRow[] =>
  all<UserRow>(db, 'SELECT * FROM user ORDER BY username');
