import * as z from 'zod';

import { badArgument } from '../failure';
import type { Library } from '../library';
import { assetFor, demand, visibleTo } from '../permissions';
import { cut, findAssets, pagingOf, sortingOf } from '../search/find';
import { parsed } from '../values';
import { countReads, NOTHING_MORE, SINGLE, wireAssets, type Inclusions } from '../wire-asset';
import { createAsset } from '../write/create-asset';
import { deleteAsset } from '../write/delete-asset';
import { updateAsset } from '../write/update-asset';
import { bodyOf, idOf, listOf, type Call, type Routes } from './env';
import { inclusionsIn, inclusionsOf } from './inclusions';

const FindAssets = z.strictObject({
  filter: z.looseObject({ type: z.string() }),
  sorting: z
    .array(z.strictObject({ field: z.string(), order: z.enum(['ASC', 'DESC']).optional() }))
    .optional(),
  pagination: z.strictObject({ page: z.unknown(), size: z.unknown() }).partial().optional(),
  inclusions: z.unknown().optional(),
});

export const assetRoutes: Routes = (api, lib) => {
  api.get('/assets', (c) => {
    const ids = findAssets(
      lib,
      filterOf(c),
      visibleTo(c.get('user')),
      sortingOf(c.req.queries('sort') ?? []),
    );
    const include = inclusionsOf(c, NOTHING_MORE);
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    return c.json(cut(ids, paging, (page) => read(lib, c, page, include)));
  });

  api.post('/assets/search', async (c) => {
    const { filter, sorting = [], pagination, inclusions } = parsed(FindAssets, await bodyOf(c));
    const paging = pagingOf(pagination?.page, pagination?.size);
    const include = inclusionsIn(inclusions);
    const sort = sorting.map(({ field, order = 'ASC' }) => ({ field, order }));
    const ids = findAssets(lib, filter, visibleTo(c.get('user')), sort);
    return c.json(cut(ids, paging, (page) => read(lib, c, page, include)));
  });

  api.get('/assets/:id{[0-9]+}', (c) => {
    const asset = assetFor(lib, c.get('user'), idOf(c));
    const [wire] = read(lib, c, [asset.id], inclusionsOf(c, SINGLE));
    return c.json(wire ?? {});
  });

  api.post('/assets', async (c) => {
    const id = createAsset(lib, c.get('user'), await bodyOf(c));
    return c.json(wireAssets(lib, c.get('user'), [id], SINGLE)[0] ?? {}, 201);
  });

  api.patch('/assets/:id', async (c) => {
    const asset = assetFor(lib, c.get('user'), idOf(c));
    updateAsset(lib, c.get('user'), asset, await bodyOf(c));
    return c.json(wireAssets(lib, c.get('user'), [asset.id], SINGLE)[0] ?? {});
  });

  api.delete('/assets/:id', (c) => {
    const asset = assetFor(lib, c.get('user'), idOf(c));
    demand(lib, c.get('user'), asset.id, 'delete');
    deleteAsset(lib, c.get('user'), asset.id);
    return c.body(null, 204);
  });
};

function read(lib: Library, c: Call, ids: readonly number[], include: Inclusions) {
  const wire = wireAssets(lib, c.get('user'), ids, include);
  countReads(lib, ids);
  return wire;
}

/** The query of GET /assets as a filter. */
function filterOf(c: Call): Record<string, unknown> {
  const filters: Record<string, unknown>[] = [];
  const parentId = c.req.query('parentId');
  const recursive = c.req.query('recursive') === 'true';
  if (parentId !== undefined) {
    filters.push({ type: 'ASSET_PARENT_ID', values: [Number(parentId)], recursive });
  }
  const text = c.req.query('searchText');
  if (text !== undefined) {
    filters.push({ type: 'ASSET_FULLTEXT', text, ...searchOf(c) });
  }
  return { type: 'ASSET_LOGICAL', filters };
}

/** searchType and searchOperator of a query. */
export function searchOf(c: Call): Record<string, string> {
  const searchType = c.req.query('searchType');
  const searchOperator = c.req.query('searchOperator');
  if (listOf(c, 'searchOperator').length > 1) throw badArgument('searchOperator', 'only one');
  return {
    ...(searchType !== undefined && { searchType }),
    ...(searchOperator !== undefined && { searchOperator }),
  };
}
