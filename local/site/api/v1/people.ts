import { groupsOf, membersOf, person } from '../../state/people';
import { badRequest, forbidden, notFound } from '../../state/refusal';
import type { GroupRow, PersonRow } from '../../state/rows';
import { startPage } from '../paging';
import { listOf, ok, param, type Answer, type Call, type Route } from '../route';
import { expands, groupShape, userShape } from './shapes';

const USER = 'read:confluence-user | read:content-details:confluence';
const GROUPS = 'read:confluence-groups | read:group:confluence';

export const peopleRoutes: Route[] = [
  { on: 'GET /wiki/rest/api/user/current', scopes: USER, identity: true, run: current },
  {
    on: 'GET /wiki/rest/api/user/anonymous',
    scopes: 'read:confluence-user | read:user:confluence',
    run: anonymous,
  },
  {
    on: 'GET /wiki/rest/api/user/memberof',
    scopes: 'read:confluence-user | read:user:confluence + read:group:confluence',
    identity: true,
    run: memberOf,
  },
  { on: 'GET /wiki/rest/api/user/bulk', scopes: USER, identity: true, run: bulk },
  { on: 'GET /wiki/rest/api/user', scopes: USER, identity: true, run: one },
  {
    on: 'GET /wiki/rest/api/group',
    scopes: GROUPS,
    identity: true,
    run: (call) => groups(call, ''),
  },
  {
    on: 'GET /wiki/rest/api/group/picker',
    scopes: GROUPS,
    identity: true,
    run: (call) => groups(call, call.query.get('query') ?? ''),
  },
  {
    on: 'GET /wiki/rest/api/group/by-id',
    scopes: GROUPS,
    identity: true,
    run: (call) => ok(groupShape(call.state, groupNamed(call, call.query.get('id') ?? ''))),
  },
  {
    on: 'GET /wiki/rest/api/group/:id/membersByGroupId',
    scopes: 'read:confluence-groups | read:group:confluence + read:user:confluence',
    identity: true,
    run: members,
  },
];

const shape = (call: Call, row: PersonRow) =>
  userShape(call.state, row, expands(call, 'operations'));

function current(call: Call): Answer {
  const { accountId } = call.who;
  if (accountId === null) return anonymous(call);
  return ok(shape(call, known(call, accountId)));
}

function anonymous(call: Call): Answer {
  return ok({
    type: 'anonymous',
    profilePicture: { path: '/wiki/aa-avatar/default', width: 48, height: 48, isDefault: true },
    displayName: 'Anonymous',
    operations: [],
    isExternalCollaborator: false,
    isGuest: false,
    _links: { self: `${call.state.siteUrl}/wiki/rest/api/user/anonymous` },
  });
}

function known(call: Call, accountId: string): PersonRow {
  const row = person(call.state, accountId);
  if (!row) throw notFound(`No user found with account id : ${accountId}`);
  return row;
}

function one(call: Call): Answer {
  const accountId = call.query.get('accountId');
  if (accountId === null) throw badRequest('accountId must be given');
  return ok(shape(call, known(call, accountId)));
}

function bulk(call: Call): Answer {
  const found = listOf(call, 'accountId').flatMap((id) => person(call.state, id) ?? []);
  return ok(startPage(call, found, (row) => shape(call, row), 200));
}

function memberOf(call: Call): Answer {
  const { accountId } = known(call, call.query.get('accountId') ?? '');
  return ok(
    startPage(call, groupsOf(call.state, accountId), (group) => groupShape(call.state, group), 200),
  );
}

function groups(call: Call, query: string): Answer {
  if (call.who.accountId === null) throw forbidden();
  const found = call.state.tables.groups
    .list()
    .filter(({ name }) => name.includes(query.toLowerCase()));
  return ok(startPage(call, found, (group) => groupShape(call.state, group), 200));
}

function groupNamed(call: Call, id: string): GroupRow {
  if (call.who.accountId === null) throw forbidden();
  const group = call.state.tables.groups.find({ id });
  if (!group) throw notFound(`No group found with id : ${id}`);
  return group;
}

function members(call: Call): Answer {
  const group = groupNamed(call, param(call, 'id'));
  return ok(startPage(call, membersOf(call.state, group.id), (row) => shape(call, row), 200));
}
