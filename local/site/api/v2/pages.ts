import { parseBody, parseDoc } from '../../state/bodies';
import { labelsOf } from '../../state/labels-of';
import {
  bodyOf,
  createPage,
  discardDraft,
  emptyDoc,
  purgePage,
  renamePage,
  trashPage,
  updatePage,
  versionOf,
  versionsOf,
} from '../../state/pages';
import { propertiesOf } from '../../state/properties';
import { badRequest } from '../../state/refusal';
import { pageFor, readerOf, visiblePage, visibleSpace } from '../../state/rights';
import type { PageRow, PageStatus } from '../../state/rows';
import { cursorPage } from '../paging';
import {
  bodyOfCall,
  flag,
  idParam,
  listOf,
  noContent,
  ok,
  optionalText,
  textField,
  versionField,
  type Answer,
  type Call,
  type Route,
} from '../route';
import { operationsOf } from './operations';
import {
  anyBodyShape,
  bodyShape,
  formatOf,
  LIST_FORMATS,
  pageShape,
  propertyShape,
  SINGLE_FORMATS,
  versionShape,
  withBase,
} from './shapes';

const READ = 'read:page:confluence';
const WRITE = 'write:page:confluence';

export const pageRoutes: Route[] = [
  { on: 'GET /wiki/api/v2/pages', scopes: READ, run: listPages },
  { on: 'POST /wiki/api/v2/pages', scopes: WRITE, run: create },
  { on: 'GET /wiki/api/v2/pages/:id', scopes: READ, run: read },
  { on: 'PUT /wiki/api/v2/pages/:id', scopes: WRITE, run: update },
  { on: 'DELETE /wiki/api/v2/pages/:id', scopes: 'delete:page:confluence', run: remove },
  { on: 'PUT /wiki/api/v2/pages/:id/title', scopes: WRITE, run: rename },
  { on: 'GET /wiki/api/v2/spaces/:id/pages', scopes: READ, run: pagesOfSpace },
  { on: 'GET /wiki/api/v2/pages/:id/versions', scopes: READ, run: versions },
  { on: 'GET /wiki/api/v2/pages/:id/versions/:number', scopes: READ, run: oneVersion },
];

function listPages(call: Call): Answer {
  const ids = listOf(call, 'id');
  const spaces = listOf(call, 'space-id');
  const fits = (page: PageRow) =>
    (ids.length === 0 || ids.includes(page.id)) &&
    (spaces.length === 0 || spaces.includes(page.spaceId));
  return pageList(call, call.state.tables.pages.list().filter(fits));
}

function pagesOfSpace(call: Call): Answer {
  const space = visibleSpace(call.state, call.who.accountId, { id: idParam(call) });
  const depth = call.query.get('depth') ?? 'all';
  const fits = ({ parentId }: PageRow) => depth === 'all' || parentId === null;
  return pageList(call, call.state.tables.pages.list({ spaceId: space.id }).filter(fits));
}

/** `title` is compared as a whole here; whether real sites take a part is not settled. */
function pageList(call: Call, candidates: PageRow[]): Answer {
  const { state, who, query } = call;
  const asked = listOf(call, 'status');
  const statuses: string[] =
    asked.length > 0 ? asked : (['current', 'archived'] satisfies PageStatus[]);
  const title = query.get('title')?.toLowerCase();
  const format = formatOf(call, LIST_FORMATS);
  const mayRead = readerOf(state, who.accountId);
  const pages = candidates
    .filter(
      (page) =>
        statuses.includes(page.status) &&
        (title === undefined || page.title.toLowerCase() === title) &&
        mayRead(page),
    )
    .sort(sorter(call));
  return cursorPage(call, pages, (page) => {
    const { body } = versionOf(state, page.id, page.version);
    return pageShape(state, page, { body: bodyShape(state, body, format) });
  });
}

function sorter(call: Call): (a: PageRow, b: PageRow) => number {
  const text = call.query.get('sort') ?? 'id';
  const sign = text.startsWith('-') ? -1 : 1;
  const modified = (page: PageRow) => versionOf(call.state, page.id, page.version).createdAt;
  switch (text.replace(/^-/, '')) {
    case 'id':
      return (a, b) => sign * (Number(a.id) - Number(b.id));
    case 'title':
      return (a, b) => sign * a.title.localeCompare(b.title);
    case 'created-date':
      return (a, b) => sign * a.createdAt.localeCompare(b.createdAt);
    case 'modified-date':
      return (a, b) => sign * modified(a).localeCompare(modified(b));
    default:
      throw badRequest(`Provided value {${text}} for 'sort' is not the correct type.`);
  }
}

function create(call: Call): Answer {
  const { state, who } = call;
  const body = bodyOfCall(call);
  const status = statusOf(body);
  const parentId = optionalText(body, 'parentId') ?? (flag(call, 'root-level') ? null : undefined);
  const page = createPage(state, who, {
    spaceId: textField(body, 'spaceId'),
    parentId,
    title: status === 'draft' ? (optionalText(body, 'title') ?? '') : textField(body, 'title'),
    body: body['body'] === undefined ? emptyDoc() : parseBody(state, body['body']),
    status,
  });
  return ok(written(call, page));
}

/** Writes answer with the body in storage format, whether it is asked for or not. */
function written(call: Call, page: PageRow) {
  const { body } = versionOf(call.state, page.id, page.version);
  return withBase(
    call.state,
    pageShape(call.state, page, { body: bodyShape(call.state, body, 'storage') }),
  );
}

function statusOf(body: Record<string, unknown>): 'current' | 'draft' {
  const status = body['status'] ?? 'current';
  if (status !== 'current' && status !== 'draft') {
    throw badRequest('status must be current or draft');
  }
  return status;
}

async function read(call: Call): Promise<Answer> {
  const { state, who, query } = call;
  const page = visiblePage(state, who.accountId, idParam(call));
  const format = formatOf(call, SINGLE_FORMATS);
  const draft = flag(call, 'get-draft') ? state.tables.drafts.find({ pageId: page.id }) : undefined;
  const number = query.has('version') ? Number(query.get('version')) : page.version;
  const doc = draft ? parseDoc(draft.body) : bodyOf(state, page.id, number);
  const extras = included(call, page);
  const shape = pageShape(state, page, {
    body: await anyBodyShape(call, page, doc, format),
    number,
  });
  const unpublished = draft && { status: 'draft', title: draft.title };
  return ok(withBase(state, { ...shape, ...unpublished, ...extras }));
}

function included(call: Call, page: PageRow): Record<string, unknown> {
  const { state } = call;
  const target = { targetType: 'page', targetId: page.id } as const;
  const lists: Record<string, () => unknown[]> = {
    labels: () => labelsOf(state, page.id),
    properties: () => propertiesOf(state, target).map(propertyShape),
    operations: () => operationsOf(state, call.who, page),
    versions: () => versionsOf(state, page.id).map(versionShape),
  };
  const wanted = Object.entries(lists).filter(([name]) => flag(call, `include-${name}`));
  const links = (name: string) => ({ self: `${state.siteUrl}${call.path}/${name}` });
  return Object.fromEntries(
    wanted.map(([name, list]) => [
      name,
      { results: list(), meta: { hasMore: false }, _links: links(name) },
    ]),
  );
}

function update(call: Call): Answer {
  const { state, who } = call;
  const body = bodyOfCall(call);
  const id = idParam(call);
  if (textField(body, 'id') !== id) throw badRequest('The id of the path and of the body differ');
  const { number, message, minorEdit } = versionField(body);
  pageFor(state, who.accountId, id, 'update');
  const edit = {
    title: textField(body, 'title'),
    body: parseBody(state, body['body'], id),
    version: number,
    message,
    minorEdit,
    status: statusOf(body),
  };
  return ok(written(call, updatePage(state, who, id, edit)));
}

function rename(call: Call): Answer {
  const body = bodyOfCall(call);
  return ok(
    written(call, renamePage(call.state, call.who, idParam(call), textField(body, 'title'))),
  );
}

function remove(call: Call): Answer {
  const id = idParam(call);
  if (flag(call, 'draft')) discardDraft(call.state, call.who, id);
  else if (flag(call, 'purge')) purgePage(call.state, call.who, id);
  else trashPage(call.state, call.who, id);
  return noContent();
}

function versions(call: Call): Answer {
  const { state, who } = call;
  const page = visiblePage(state, who.accountId, idParam(call));
  const format = formatOf(call, LIST_FORMATS);
  return cursorPage(call, versionsOf(state, page.id), (version) => ({
    ...versionShape(version),
    page: {
      id: page.id,
      title: version.title,
      ...(format !== undefined && { body: bodyShape(state, version.body, format) }),
    },
  }));
}

function oneVersion(call: Call): Answer {
  const { state, who } = call;
  const page = visiblePage(state, who.accountId, idParam(call));
  const number = Number(idParam(call, 'number'));
  const { authorId, ...version } = versionShape(versionOf(state, page.id, number));
  return ok({
    ...version,
    authorId,
    contentTypeModified: false,
    collaborators: [authorId],
    prevVersion: number > 1 ? number - 1 : null,
    nextVersion: number < page.version ? number + 1 : null,
  });
}
