import { isRecord, parseBody } from '../../state/bodies';
import {
  commentById,
  commentsOf,
  commentVersionOf,
  createComment,
  deleteComment,
  repliesTo,
  updateComment,
  type NewComment,
} from '../../state/comments';
import { badRequest } from '../../state/refusal';
import { readerOf, visiblePage } from '../../state/rights';
import type { CommentRow } from '../../state/rows';
import { cursorPage } from '../paging';
import {
  bodyOfCall,
  idParam,
  listOf,
  noContent,
  ok,
  optionalText,
  versionField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import {
  bodyShape,
  commentShape,
  formatOf,
  LIST_FORMATS,
  SINGLE_FORMATS,
  versionShape,
  withBase,
} from './shapes';

type Kind = CommentRow['kind'];

const READ = 'read:comment:confluence';
const WRITE = 'write:comment:confluence';

export const commentRoutes: Route[] = [...routesOf('footer'), ...routesOf('inline')];

function routesOf(kind: Kind): Route[] {
  const base = `/wiki/api/v2/${kind}-comments`;
  return [
    { on: `GET ${base}`, scopes: READ, run: (call) => all(call, kind) },
    { on: `POST ${base}`, scopes: WRITE, run: (call) => create(call, kind) },
    { on: `GET ${base}/:id`, scopes: READ, run: (call) => one(call, kind) },
    { on: `PUT ${base}/:id`, scopes: WRITE, run: (call) => update(call, kind) },
    {
      on: `DELETE ${base}/:id`,
      scopes: 'delete:comment:confluence',
      run: (call) => {
        deleteComment(call.state, call.who, asked(call, kind));
        return noContent();
      },
    },
    {
      on: `GET ${base}/:id/children`,
      scopes: READ,
      run: (call) => listed(call, repliesTo(call.state, asked(call, kind).id)),
    },
    { on: `GET ${base}/:id/versions`, scopes: READ, run: (call) => versions(call, kind) },
    {
      on: `GET /wiki/api/v2/pages/:id/${kind}-comments`,
      scopes: READ,
      run: (call) => ofPage(call, kind),
    },
  ];
}

const asked = (call: Call, kind: Kind) => commentById(call.state, call.who, kind, idParam(call));

function listed(call: Call, comments: readonly CommentRow[]): Answer {
  const format = formatOf(call, LIST_FORMATS);
  const order = call.query.get('sort')?.startsWith('-') === true ? -1 : 1;
  const sorted = [...comments].sort((a, b) => order * (Number(a.id) - Number(b.id)));
  return cursorPage(call, sorted, (comment) => commentShape(call.state, comment, format));
}

function all(call: Call, kind: Kind): Answer {
  const { state, who } = call;
  const mayRead = readerOf(state, who.accountId);
  const seen = state.tables.comments.list({ kind, parentId: null }).filter(({ pageId }) => {
    const page = state.tables.pages.find({ id: pageId });
    return page !== undefined && mayRead(page);
  });
  return listed(call, seen);
}

function ofPage(call: Call, kind: Kind): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const wanted = listOf(call, 'resolution-status');
  const found = commentsOf(call.state, page.id, kind).filter(
    ({ resolution }) => wanted.length === 0 || wanted.includes(resolution),
  );
  return listed(call, found);
}

function create(call: Call, kind: Kind): Answer {
  const body = bodyOfCall(call);
  const pageId = optionalText(body, 'pageId');
  const comment: NewComment = {
    kind,
    pageId,
    parentId: optionalText(body, 'parentCommentId'),
    body: parseBody(call.state, body['body'], pageId),
    selection: selectionOf(body['inlineCommentProperties']),
  };
  const created = createComment(call.state, call.who, comment);
  return { status: 201, json: withBase(call.state, commentShape(call.state, created, 'storage')) };
}

function selectionOf(properties: unknown): NewComment['selection'] {
  if (!isRecord(properties)) return undefined;
  const text = properties['textSelection'];
  if (typeof text !== 'string' || text === '') throw badRequest('textSelection must be given');
  return {
    text,
    count: Number(properties['textSelectionMatchCount'] ?? 1),
    index: Number(properties['textSelectionMatchIndex'] ?? 0),
  };
}

function one(call: Call, kind: Kind): Answer {
  const comment = asked(call, kind);
  const format = formatOf(call, SINGLE_FORMATS);
  const text = call.query.get('version');
  const shape = commentShape(call.state, comment, format);
  if (text === null) return ok(withBase(call.state, shape));
  const version = commentVersionOf(call.state, comment.id, Number(text));
  const body = bodyShape(call.state, version.body, format);
  return ok(withBase(call.state, { ...shape, body, version: versionShape(version) }));
}

function update(call: Call, kind: Kind): Answer {
  const body = bodyOfCall(call);
  const comment = asked(call, kind);
  const resolved = body['resolved'];
  const written = updateComment(call.state, call.who, comment, {
    body:
      body['body'] === undefined ? undefined : parseBody(call.state, body['body'], comment.pageId),
    version: versionField(body).number,
    resolved: typeof resolved === 'boolean' ? resolved : undefined,
  });
  return ok(withBase(call.state, commentShape(call.state, written, 'storage')));
}

function versions(call: Call, kind: Kind): Answer {
  const comment = asked(call, kind);
  const format = formatOf(call, LIST_FORMATS);
  const found = call.state.tables.commentVersions
    .list({ commentId: comment.id })
    .sort((a, b) => b.number - a.number);
  return cursorPage(call, found, (version) => ({
    ...versionShape(version),
    comment: {
      id: comment.id,
      ...(format !== undefined && { body: bodyShape(call.state, version.body, format) }),
    },
  }));
}
