import { labelsOf } from '../../state/labels-of';
import { person } from '../../state/people';
import { badRequest } from '../../state/refusal';
import { readerOf, visiblePage } from '../../state/rights';
import { cursorPage } from '../paging';
import { bodyOfCall, idParam, listOf, ok, type Answer, type Call, type Route } from '../route';
import { pageShape, userShape } from './shapes';

export const peopleRoutes: Route[] = [
  { on: 'POST /wiki/api/v2/users-bulk', scopes: 'read:user:confluence', identity: true, run: bulk },
  { on: 'GET /wiki/api/v2/pages/:id/labels', scopes: 'read:page:confluence', run: labelsOfPage },
  { on: 'GET /wiki/api/v2/labels', scopes: 'read:label:confluence', run: labels },
  { on: 'GET /wiki/api/v2/labels/:id/pages', scopes: 'read:page:confluence', run: pagesWithLabel },
  {
    on: 'POST /wiki/api/v2/content/convert-ids-to-types',
    scopes: 'read:content.metadata:confluence',
    run: typesOfIds,
  },
];

/** At most 250; those that nobody knows are left out. */
function bulk(call: Call): Answer {
  const { accountIds } = bodyOfCall(call);
  if (!Array.isArray(accountIds) || accountIds.length < 1 || accountIds.length > 250) {
    throw badRequest('accountIds must have 1 to 250 items');
  }
  const found = accountIds.flatMap((id) => person(call.state, String(id)) ?? []);
  return ok({ results: found.map(userShape) });
}

function labelsOfPage(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  return cursorPage(call, labelsOf(call.state, page.id), ({ id, name, prefix }) => ({
    id,
    name,
    prefix,
  }));
}

function labels(call: Call): Answer {
  const ids = listOf(call, 'label-id');
  const found = call.state.tables.labels
    .list()
    .filter(({ id }) => ids.length === 0 || ids.includes(id));
  return cursorPage(call, found, ({ id, name, prefix }) => ({ id, name, prefix }));
}

function pagesWithLabel(call: Call): Answer {
  const { state, who } = call;
  const mayRead = readerOf(state, who.accountId);
  const found = state.tables.pageLabels.list({ labelId: idParam(call) }).flatMap(({ pageId }) => {
    const page = state.tables.pages.find({ id: pageId, status: 'current' });
    return page && mayRead(page) ? [page] : [];
  });
  return cursorPage(call, found, (page) => pageShape(state, page));
}

function typesOfIds(call: Call): Answer {
  const { contentIds } = bodyOfCall(call);
  if (!Array.isArray(contentIds)) throw badRequest('contentIds must be a list');
  const typeOf = (id: string): string | null => {
    if (call.state.tables.pages.find({ id })) return 'page';
    const comment = call.state.tables.comments.find({ id });
    return comment ? `${comment.kind}-comment` : null;
  };
  return ok({
    results: Object.fromEntries(contentIds.map((id) => [String(id), typeOf(String(id))])),
  });
}
