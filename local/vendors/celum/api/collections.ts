import * as z from 'zod';

import { cut, findCollections, pagingOf, sortingOf } from '../search/find';
import { parsed } from '../values';
import { wireCollections } from '../wire-collection';
import {
  collectionFor,
  createCollection,
  deleteCollection,
  updateCollection,
} from '../write/collections';
import { searchOf } from './assets';
import { bodyOf, idOf, listOf, numbersOf, type Call, type Routes } from './env';

const FindCollections = z.strictObject({
  filter: z.looseObject({ type: z.string() }),
  sorting: z
    .array(z.strictObject({ field: z.string(), order: z.enum(['ASC', 'DESC']).optional() }))
    .optional(),
  pagination: z.strictObject({ page: z.unknown(), size: z.unknown() }).partial().optional(),
  inclusions: z
    .array(z.strictObject({ type: z.string(), ids: z.array(z.int()).optional() }))
    .optional(),
});

export const collectionRoutes: Routes = (api, lib) => {
  api.get('/collections', (c) => {
    const found = findCollections(lib, filterOf(c), sortingOf(c.req.queries('sort') ?? []));
    const onlyRoots = !['parentId', 'ids', 'searchText', 'typeId'].some((name) =>
      c.req.query(name),
    );
    const ids =
      onlyRoots && c.req.query('recursive') !== 'true' ? found.filter(isRoot(lib)) : found;
    const paging = pagingOf(c.req.query('page'), c.req.query('size'));
    const withFields = listOf(c, 'inclusions').includes('informationFields');
    return c.json(cut(ids, paging, (page) => wireCollections(lib, page, withFields)));
  });

  api.post('/collections/search', async (c) => {
    const body = parsed(FindCollections, await bodyOf(c));
    const sort = (body.sorting ?? []).map(({ field, order = 'ASC' }) => ({ field, order }));
    const ids = findCollections(lib, body.filter, sort);
    const paging = pagingOf(body.pagination?.page, body.pagination?.size);
    const withFields =
      body.inclusions?.some(({ type }) => type.endsWith('INFORMATION_FIELDS')) ?? false;
    return c.json(cut(ids, paging, (page) => wireCollections(lib, page, withFields)));
  });

  api.get('/collections/:id', (c) => {
    const { id } = collectionFor(lib, idOf(c));
    return c.json(wireCollections(lib, [id], true)[0] ?? {});
  });

  api.post('/collections', async (c) => {
    const id = createCollection(lib, c.get('user'), await bodyOf(c));
    return c.json(wireCollections(lib, [id], true)[0] ?? {}, 201);
  });

  api.patch('/collections/:id', async (c) => {
    const id = idOf(c);
    updateCollection(lib, c.get('user'), id, await bodyOf(c));
    return c.json(wireCollections(lib, [id], true)[0] ?? {});
  });

  api.delete('/collections/:id', (c) => {
    deleteCollection(lib, c.get('user'), idOf(c));
    return c.body(null, 204);
  });
};

/** ASSUMPTION: without a parent, ids or words the top collections are listed. */
const isRoot = (lib: Parameters<Routes>[1]) => (id: number) =>
  collectionFor(lib, id).parent_id === null;

function filterOf(c: Call): Record<string, unknown> {
  const filters: Record<string, unknown>[] = [];
  const [parents, types, ids] = ['parentId', 'typeId', 'ids'].map((name) => numbersOf(c, name));
  const recursive = c.req.query('recursive') === 'true';
  if (parents?.length) filters.push({ type: 'COLLECTION_PARENT_ID', values: parents, recursive });
  if (types?.length) filters.push({ type: 'COLLECTION_TYPE_ID', values: types });
  if (ids?.length) filters.push({ type: 'COLLECTION_ID', values: ids });
  const text = c.req.query('searchText');
  if (text !== undefined) filters.push({ type: 'COLLECTION_FULLTEXT', text, ...searchOf(c) });
  return { type: 'COLLECTION_LOGICAL', filters };
}
