import { isRecord } from '../../state/bodies';
import { badRequest, notFound } from '../../state/refusal';
import {
  addRestrictions,
  removeRestriction,
  replaceRestrictions,
  restrictionsOf,
  type Subject,
} from '../../state/restrictions';
import { idParam, ok, param, type Answer, type Call, type Route } from '../route';
import { restrictionShape } from './shapes';

const ALL = '/wiki/rest/api/content/:id/restriction';
const BY = `${ALL}/byOperation`;
const READ = 'read:confluence-content.all | read:content-details:confluence';
const READ_ONE = 'read:confluence-content.all | read:content.restriction:confluence';
const WRITE =
  'write:confluence-content | read:content-details:confluence + write:content.restriction:confluence';
const WRITE_ONE = 'write:confluence-content | write:content.restriction:confluence';

const OPERATIONS = ['read', 'update'] as const;
type Operation = (typeof OPERATIONS)[number];

export const restrictionRoutes: Route[] = [
  { on: `GET ${ALL}`, scopes: READ, run: all },
  {
    on: `POST ${ALL}`,
    scopes: WRITE,
    run: (call) => {
      addRestrictions(call.state, call.who, idParam(call), subjectsOf(call));
      return all(call);
    },
  },
  {
    on: `PUT ${ALL}`,
    scopes: WRITE,
    run: (call) => {
      replaceRestrictions(call.state, call.who, idParam(call), subjectsOf(call));
      return all(call);
    },
  },
  {
    on: `DELETE ${ALL}`,
    scopes: WRITE,
    run: (call) => {
      removeRestriction(call.state, call.who, idParam(call));
      return all(call);
    },
  },
  { on: `GET ${BY}`, scopes: READ, run: byOperation },
  { on: `GET ${BY}/:operation`, scopes: READ, run: (call) => ok(shape(call, operationOf(call))) },
  { on: `GET ${BY}/:operation/user`, scopes: READ_ONE, run: (call) => has(call, user(call)) },
  { on: `PUT ${BY}/:operation/user`, scopes: WRITE_ONE, run: (call) => add(call, user(call)) },
  {
    on: `DELETE ${BY}/:operation/user`,
    scopes: WRITE_ONE,
    run: (call) => remove(call, user(call)),
  },
  {
    on: `GET ${BY}/:operation/byGroupId/:group`,
    scopes: READ_ONE,
    run: (call) => has(call, group(call)),
  },
  {
    on: `PUT ${BY}/:operation/byGroupId/:group`,
    scopes: WRITE_ONE,
    run: (call) => add(call, group(call)),
  },
  {
    on: `DELETE ${BY}/:operation/byGroupId/:group`,
    scopes: WRITE_ONE,
    run: (call) => remove(call, group(call)),
  },
];

function shape(call: Call, operation: Operation) {
  const rows = restrictionsOf(call.state, call.who, idParam(call));
  return restrictionShape(call.state, idParam(call), operation, rows);
}

function all(call: Call): Answer {
  const results = OPERATIONS.map((operation) => shape(call, operation));
  const rows = restrictionsOf(call.state, call.who, idParam(call));
  const self = `${call.state.siteUrl}${call.path}`;
  const restrictionsHash = Buffer.from(JSON.stringify(rows)).toString('base64url').slice(-24);
  return ok({
    results,
    start: 0,
    limit: 100,
    size: results.length,
    restrictionsHash,
    _links: { self },
  });
}

function byOperation(call: Call): Answer {
  const self = `${call.state.siteUrl}${call.path}`;
  return ok({ read: shape(call, 'read'), update: shape(call, 'update'), _links: { self } });
}

function operationOf(call: Call): Operation {
  const found = OPERATIONS.find((one) => one === param(call, 'operation'));
  if (!found) throw badRequest(`Invalid operation: ${param(call, 'operation')}`);
  return found;
}

const user = (call: Call): Subject => ({
  operation: operationOf(call),
  subjectType: 'user',
  subjectId: call.query.get('accountId') ?? '',
});

const group = (call: Call): Subject => ({
  operation: operationOf(call),
  subjectType: 'group',
  subjectId: param(call, 'group'),
});

function has(call: Call, { operation, subjectType, subjectId }: Subject): Answer {
  const rows = restrictionsOf(call.state, call.who, idParam(call));
  const found = rows.some(
    (row) =>
      row.operation === operation && row.subjectType === subjectType && row.subjectId === subjectId,
  );
  if (!found) throw notFound();
  return { status: 200 };
}

function add(call: Call, subject: Subject): Answer {
  addRestrictions(call.state, call.who, idParam(call), [subject]);
  return { status: 200 };
}

function remove(call: Call, subject: Subject): Answer {
  removeRestriction(call.state, call.who, idParam(call), subject);
  return { status: 200 };
}

/** `[{operation, restrictions: {user: [{accountId}], group: [{id}]}}]`, alone or as `{results: […]}`. */
function subjectsOf({ json }: Call): Subject[] {
  const list = isRecord(json) ? json['results'] : json;
  if (!Array.isArray(list) || list.length === 0) {
    throw badRequest('A list of restrictions must be given');
  }
  return list.flatMap((one: unknown) => {
    if (!isRecord(one)) throw badRequest('A restriction must be an object');
    const operation = OPERATIONS.find((name) => name === one['operation']);
    if (!operation) throw badRequest(`Invalid operation: ${String(one['operation'])}`);
    const restrictions = isRecord(one['restrictions']) ? one['restrictions'] : {};
    if (restrictions['user'] === undefined && restrictions['group'] === undefined) {
      throw badRequest('At least one of user or group must be specified');
    }
    return [
      ...idsOf(restrictions['user'], 'accountId').map((subjectId) => ({
        operation,
        subjectType: 'user' as const,
        subjectId,
      })),
      ...idsOf(restrictions['group'], 'id').map((subjectId) => ({
        operation,
        subjectType: 'group' as const,
        subjectId,
      })),
    ];
  });
}

function idsOf(value: unknown, name: string): string[] {
  const list = isRecord(value) ? value['results'] : value;
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length === 0) {
    throw badRequest('A list of users or groups must have at least one item');
  }
  return list.map((one: unknown) => (isRecord(one) ? String(one[name]) : ''));
}
