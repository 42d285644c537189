import type { DatabaseSync } from 'node:sqlite';

import { groupsOf, type MemberRow } from './members';

export const PERMISSIONS = [
  'see',
  'see_contents',
  'modify',
  'edit_attributes',
  'add_items',
  'reserve',
  'add_major_version',
  'delete_versions',
  'delete',
  'edit_permissions',
] as const;
export type Permission = (typeof PERMISSIONS)[number];
export const READ: readonly Permission[] = ['see', 'see_contents'];

export interface Right {
  kind: 'owner' | 'group' | 'public' | 'custom';
  right_id: number;
  permissions: Permission[];
}

export function rightsOf(db: DatabaseSync, nodeId: number): Right[] {
  const rows = db.prepare('SELECT kind, right_id, permissions FROM acl WHERE node = ?').all(nodeId);
  return rows.map((row) => ({
    kind: row['kind'] as Right['kind'],
    right_id: Number(row['right_id']),
    permissions: JSON.parse(String(row['permissions'])) as Permission[],
  }));
}

export function setRight(db: DatabaseSync, nodeId: number, right: Right): void {
  const { kind, right_id, permissions } = right;
  if (kind !== 'custom') removeRight(db, nodeId, kind);
  db.prepare('INSERT OR REPLACE INTO acl VALUES (?, ?, ?, ?)').run(
    nodeId,
    kind,
    right_id,
    JSON.stringify(PERMISSIONS.filter((permission) => permissions.includes(permission))),
  );
}

export function removeRight(
  db: DatabaseSync,
  nodeId: number,
  kind: Right['kind'],
  rightId?: number,
): void {
  const sql = 'DELETE FROM acl WHERE node = ? AND kind = ? AND (? IS NULL OR right_id = ?)';
  db.prepare(sql).run(nodeId, kind, rightId ?? null, rightId ?? null);
}

/** A new item takes its parent's list; who made it owns it. */
export function inheritRights(db: DatabaseSync, nodeId: number, parent: number, owner: number) {
  for (const right of rightsOf(db, parent)) {
    if (right.kind !== 'owner') setRight(db, nodeId, right);
  }
  setRight(db, nodeId, { kind: 'owner', right_id: owner, permissions: [...PERMISSIONS] });
}

/** What a member may do with an item, by its own list, their groups' and everybody's. */
export function effective(db: DatabaseSync, nodeId: number, member: MemberRow): Permission[] {
  if (member.privileged === 1) return [...PERMISSIONS];
  const ids = [member.id, ...groupsOf(db, member.id)];
  const granted = rightsOf(db, nodeId)
    .filter(({ kind, right_id }) => kind === 'public' || ids.includes(right_id))
    .flatMap(({ permissions }) => permissions);
  return PERMISSIONS.filter((permission) => granted.includes(permission));
}
