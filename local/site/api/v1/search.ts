import { badRequest } from '../../state/refusal';
import { searchPages, searchPeople, type Hit } from '../../search/search';
import { webPath } from '../page-links';
import { foundPage, startPage } from '../paging';
import { ok, type Answer, type Call, type Route } from '../route';
import { pageShape, userShape } from './shapes';

export const searchRoutes: Route[] = [
  {
    on: 'GET /wiki/rest/api/search',
    scopes: 'search:confluence | read:content-details:confluence',
    run: search,
  },
  {
    on: 'GET /wiki/rest/api/content/search',
    scopes: 'search:confluence | read:content-details:confluence',
    run: searchContent,
  },
  {
    on: 'GET /wiki/rest/api/search/user',
    scopes: 'read:content-details:confluence',
    identity: true,
    run: searchUser,
  },
];

function cqlOf(call: Call): string {
  const cql = call.query.get('cql');
  if (cql === null || cql.trim() === '') throw badRequest('Could not parse cql : ');
  // Fields of people went to /search/user when accounts became private.
  if (/\buser(\.\w+)?\s*[=~]/i.test(cql) && !call.path.endsWith('/user')) {
    throw badRequest(
      'Could not parse cql : user-specific fields are only supported by /search/user',
    );
  }
  return cql;
}

const totals = (cqlQuery: string, totalSize: number) => ({
  totalSize,
  cqlQuery,
  searchDuration: 12,
});

function search(call: Call): Answer {
  const cql = cqlOf(call);
  const hits = searchPages(call.state, call.who, cql);
  return ok({
    ...foundPage(call, hits, (hit) => hitShape(call, hit)),
    ...totals(cql, hits.length),
  });
}

function hitShape(call: Call, { indexed, page }: Hit): object[] {
  if (!page) return [];
  const space = call.state.tables.spaces.find({ id: page.spaceId });
  const found = {
    content: pageShape(call.state, page),
    title: indexed.title,
    excerpt: indexed.text.replaceAll('\n', ' ').slice(0, 240),
    url: webPath(call.state, page),
    resultGlobalContainer: { title: space?.name ?? '', displayUrl: `/spaces/${space?.key ?? ''}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: indexed.lastModified,
    friendlyLastModified: indexed.lastModified.slice(0, 10),
    score: 0,
  };
  return [found];
}

function searchContent(call: Call): Answer {
  const hits = searchPages(call.state, call.who, cqlOf(call));
  return ok(foundPage(call, hits, ({ page }) => (page ? [pageShape(call.state, page)] : [])));
}

function searchUser(call: Call): Answer {
  const cql = cqlOf(call);
  const found = searchPeople(call.state, cql);
  const page = startPage(call, found, (row) => ({
    user: userShape(call.state, row),
    title: row.name,
    excerpt: '',
    url: `/people/${row.accountId}`,
    breadcrumbs: [],
    entityType: 'user',
    iconCssClass: 'aui-icon content-type-profile',
    lastModified: new Date(call.state.clock.now()).toISOString(),
    score: 0,
  }));
  return ok({ ...page, ...totals(cql, found.length) });
}
