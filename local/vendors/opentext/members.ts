import type { DatabaseSync } from 'node:sqlite';

import type { Call, Routes } from './call';
import { Refusal } from './refusal';
import { pagingOf } from './paging';

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
  };
}

const asResult = (member: MemberRow) => ({ data: { properties: memberProperties(member) } });

function listMembers({ world, query }: Call) {
  const rows = world.db
    .prepare('SELECT * FROM member ORDER BY name')
    .all() as unknown as MemberRow[];
  const types = query.getAll('where_type').flatMap((text) => text.match(/\d+/g) ?? []);
  const has = (value: string, name: string) =>
    value.toLowerCase().includes((query.get(name) ?? '').toLowerCase());
  const words = (query.get('query') ?? '').toLowerCase();
  const found = rows.filter(
    (row) =>
      (types.length === 0 || types.includes(String(row.type))) &&
      has(row.email, 'where_business_email') &&
      has(row.name, 'where_name') &&
      has(row.first_name, 'where_first_name') &&
      has(row.last_name, 'where_last_name') &&
      [row.name, row.first_name, row.last_name].some((text) =>
        text.toLowerCase().startsWith(words),
      ),
  );
  const { slice, collection } = pagingOf(query, found);
  return { collection, results: slice.map(asResult) };
}

function readMember({ world, params }: Call) {
  const member = memberById(world.db, Number(params['id']));
  if (!member) throw new Refusal(400, 'Could not find the member');
  return { results: asResult(member) };
}

function readMemberOf({ world, params, query }: Call) {
  const groups = groupsOf(world.db, Number(params['id']))
    .map((id) => memberById(world.db, id))
    .filter((group) => group !== undefined);
  const { slice, collection } = pagingOf(query, groups);
  return { collection, results: slice.map(asResult) };
}

export const memberRoutes: Routes = {
  'GET /v2/members': listMembers,
  'GET /v2/members/:id': readMember,
  'GET /v2/members/:id/memberof': readMemberOf,
};
