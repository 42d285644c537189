import { ancestorsOf, visiblePage } from '../../state/rights';
import type { PageRow } from '../../state/rows';
import { childrenOf, descendantsOf } from '../../state/tree';
import { versionOf } from '../../state/pages';
import { cursorPage } from '../paging';
import { idParam, ok, type Answer, type Call, type Route } from '../route';

export const treeRoutes: Route[] = [
  {
    on: 'GET /wiki/api/v2/pages/:id/children',
    scopes: 'read:page:confluence',
    run: (call) =>
      cursorPage(call, below(call), ({ id, status, title, spaceId, position }) => ({
        id,
        status,
        title,
        spaceId,
        childPosition: position,
      })),
  },
  {
    on: 'GET /wiki/api/v2/pages/:id/direct-children',
    scopes: 'read:hierarchical-content:confluence',
    run: (call) =>
      cursorPage(call, below(call), ({ id, status, title, spaceId, position }) => ({
        id,
        status,
        title,
        type: 'page',
        spaceId,
        childPosition: position,
      })),
  },
  {
    on: 'GET /wiki/api/v2/pages/:id/descendants',
    scopes: 'read:hierarchical-content:confluence',
    run: descendants,
  },
  {
    on: 'GET /wiki/api/v2/pages/:id/ancestors',
    scopes: 'read:content.metadata:confluence',
    run: ancestors,
  },
];

const asked = (call: Call): PageRow => visiblePage(call.state, call.who.accountId, idParam(call));

const below = (call: Call) => childrenOf(call.state, call.who.accountId, asked(call).id);

function descendants(call: Call): Answer {
  const { state, who } = call;
  const depth = Math.min(5, Number(call.query.get('depth') ?? 5));
  const found = descendantsOf(state, who.accountId, asked(call).id, depth);
  return cursorPage(call, found, ({ page, depth: at }) => ({
    id: page.id,
    status: page.status,
    title: page.title,
    type: 'page',
    parentId: page.parentId,
    depth: at,
    childPosition: page.position,
    lastModified: versionOf(state, page.id, page.version).createdAt,
  }));
}

/** From the top; a limit and no cursor. */
function ancestors(call: Call): Answer {
  const limit = Number(call.query.get('limit') ?? 25);
  const found = ancestorsOf(call.state, asked(call)).slice(0, limit).reverse();
  return ok({
    results: found.map(({ id }) => ({ id, type: 'page' })),
    _links: { base: `${call.state.siteUrl}/wiki` },
  });
}
