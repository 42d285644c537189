import { visiblePage, visibleSpace } from '../../state/rights';
import { createSpace, spacesFor } from '../../state/spaces';
import { cursorPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  listOf,
  ok,
  optionalText,
  textField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { isRecord } from '../../state/bodies';
import { operationsOf, operationsOfSpace } from './operations';
import { spaceShape, withBase } from './shapes';

const READ = 'read:space:confluence';

export const spaceRoutes: Route[] = [
  { on: 'GET /wiki/api/v2/spaces', scopes: READ, run: list },
  { on: 'POST /wiki/api/v2/spaces', scopes: 'write:space:confluence', run: create },
  {
    on: 'GET /wiki/api/v2/spaces/:id',
    scopes: READ,
    run: (call) => ok(withBase(call.state, spaceShape(asked(call), format(call)))),
  },
  {
    on: 'GET /wiki/api/v2/spaces/:id/operations',
    scopes: READ,
    run: (call) => ok({ operations: operationsOfSpace(call.state, call.who, asked(call).id) }),
  },
  { on: 'GET /wiki/api/v2/spaces/:id/permissions', scopes: READ, run: permissions },
  {
    on: 'GET /wiki/api/v2/pages/:id/operations',
    scopes: 'read:page:confluence',
    run: (call) => {
      const page = visiblePage(call.state, call.who.accountId, idParam(call));
      return ok({ operations: operationsOf(call.state, call.who, page) });
    },
  },
];

const asked = (call: Call) => visibleSpace(call.state, call.who.accountId, { id: idParam(call) });

const format = (call: Call) => call.query.get('description-format');

function list(call: Call): Answer {
  const filters = (
    [
      ['ids', 'id'],
      ['keys', 'key'],
      ['type', 'type'],
      ['status', 'status'],
    ] as const
  ).map(([name, column]) => ({ wanted: listOf(call, name), column }));
  const found = spacesFor(call.state, call.who.accountId).filter((space) =>
    filters.every(({ wanted, column }) => wanted.length === 0 || isAmong(wanted, space[column])),
  );
  return cursorPage(call, found, (space) => spaceShape(space, format(call)));
}

const isAmong = (wanted: readonly string[], value: string): boolean =>
  wanted.some((one) => one.toLowerCase() === value.toLowerCase());

function create(call: Call): Answer {
  const body = bodyOfCall(call);
  const description = isRecord(body['description'])
    ? optionalText(body['description'], 'value')
    : undefined;
  const space = createSpace(call.state, call.who, {
    key: textField(body, 'key'),
    name: textField(body, 'name'),
    description,
  });
  return { status: 201, json: withBase(call.state, spaceShape(space, 'plain')) };
}

function permissions(call: Call): Answer {
  const granted = call.state.tables.spacePermissions.list({ spaceId: asked(call).id });
  return cursorPage(call, granted, ({ id, principalType, principalId, operation, target }) => ({
    id,
    principal: { type: principalType, id: principalId },
    operation: { key: operation, targetType: target },
  }));
}
