import { attachmentById } from '../../state/attachments';
import { commentById } from '../../state/comments';
import {
  createProperty,
  deleteProperty,
  propertiesOf,
  propertyById,
  updateProperty,
  type Target,
} from '../../state/properties';
import { badRequest, forbidden } from '../../state/refusal';
import { mayInSpace, pageFor, visibleSpace } from '../../state/rights';
import { cursorPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  noContent,
  ok,
  param,
  textField,
  versionField,
  type Call,
  type Route,
} from '../route';
import { propertyShape } from './shapes';

type Find = (call: Call, operation: 'read' | 'update') => Target;

const page: Find = ({ state, who, ...call }, operation) => ({
  targetType: 'page',
  targetId: pageFor(state, who.accountId, idParam({ state, who, ...call }, 'target'), operation).id,
});

const space: Find = (call, operation) => {
  const { state, who } = call;
  const found = visibleSpace(state, who.accountId, { id: idParam(call, 'target') });
  if (
    operation === 'update' &&
    !who.byApp &&
    !mayInSpace(state, who.accountId, found.id, ['administer', 'space'])
  ) {
    throw forbidden();
  }
  return { targetType: 'space', targetId: found.id };
};

const attachment: Find = (call, operation) => {
  const found = attachmentById(call.state, call.who, param(call, 'target'));
  pageFor(call.state, call.who.accountId, found.pageId, operation);
  return { targetType: 'attachment', targetId: found.id };
};

const comment: Find = (call, operation) => {
  const id = idParam(call, 'target');
  const kind = call.state.tables.comments.find({ id })?.kind ?? 'footer';
  const found = commentById(call.state, call.who, kind, id);
  pageFor(call.state, call.who.accountId, found.pageId, operation);
  return { targetType: 'comment', targetId: id };
};

export const propertyRoutes: Route[] = [
  ...routesOf('pages', 'page', page),
  ...routesOf('spaces', 'space', space, 201),
  ...routesOf('attachments', 'attachment', attachment),
  ...routesOf('comments', 'comment', comment),
];

/** Every kind of content carries properties in the same way. */
function routesOf(plural: string, scope: string, find: Find, created = 200): Route[] {
  const list = `/wiki/api/v2/${plural}/:target/properties`;
  const one = `${list}/:property`;
  const read = `read:${scope}:confluence`;
  const write = `${read} + write:${scope}:confluence`;
  return [
    {
      on: `GET ${list}`,
      scopes: read,
      run: (call) => {
        const found = propertiesOf(
          call.state,
          find(call, 'read'),
          call.query.get('key') ?? undefined,
        );
        return cursorPage(call, found, propertyShape);
      },
    },
    {
      on: `POST ${list}`,
      scopes: write,
      run: (call) => {
        const body = bodyOfCall(call);
        const entry = { key: textField(body, 'key'), value: body['value'] };
        const property = createProperty(call.state, call.who, find(call, 'update'), entry);
        return { status: created, json: propertyShape(property) };
      },
    },
    {
      on: `GET ${one}`,
      scopes: read,
      run: (call) =>
        ok(propertyShape(propertyById(call.state, find(call, 'read'), idParam(call, 'property')))),
    },
    { on: `PUT ${one}`, scopes: write, run: (call) => ok(propertyShape(replaced(call, find))) },
    {
      on: `DELETE ${one}`,
      scopes: write,
      run: (call) => {
        deleteProperty(call.state, find(call, 'update'), idParam(call, 'property'));
        return noContent();
      },
    },
  ];
}

function replaced(call: Call, find: Find) {
  const body = bodyOfCall(call);
  const { number, message } = versionField(body);
  if (body['value'] === undefined) throw badRequest('value must be given');
  return updateProperty(call.state, call.who, find(call, 'update'), {
    id: idParam(call, 'property'),
    key: textField(body, 'key'),
    value: body['value'],
    version: number,
    message,
  });
}
