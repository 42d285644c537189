import type { Call, Routes } from './call';
import { groupsOf, memberById, memberProperties, type MemberRow } from './members';
import { pagingOf } from './paging';
import { Refusal } from './refusal';

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
