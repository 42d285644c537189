import type { DatabaseSync } from 'node:sqlite';

export interface MemberRow {
  id: number;
  /** 0 user, 1 group. */
  type: number;
  name: string;
  first_name: string;
  last_name: string;
  email: string;
  password: string | null;
  privileged: number;
}

export function memberById(db: DatabaseSync, id: number): MemberRow | undefined {
  return db.prepare('SELECT * FROM member WHERE id = ?').get(id) as MemberRow | undefined;
}

export function memberByLogin(db: DatabaseSync, login: string): MemberRow | undefined {
  return db.prepare('SELECT * FROM member WHERE type = 0 AND name = ?').get(login) as
    MemberRow | undefined;
}

/** Ids of the groups that the member is in. */
export function groupsOf(db: DatabaseSync, memberId: number): number[] {
  const rows = db.prepare('SELECT group_id FROM membership WHERE member_id = ?').all(memberId);
  return rows.map((row) => Number(row['group_id']));
}

export function memberProperties(member: MemberRow) {
  const shared = { id: member.id, name: member.name, type: member.type, deleted: false };
  if (member.type === 1) return { ...shared, type_name: 'Group', name_formatted: member.name };
  return {
    ...shared,
    type_name: 'User',
    first_name: member.first_name,
    last_name: member.last_name,
    name_formatted: `${member.first_name} ${member.last_name}`.trim(),
    business_email: member.email,
    time_zone: -1,
    privilege_login: true,
    privilege_system_admin_rights: member.privileged === 1,
  };
}
