import * as z from 'zod';

import { MaybeInstant } from './instants';
import { single } from './wire';

// What a comparison reads of a folder's items.

const Node = z.looseObject({
  id: z.int(),
  external_identity: z.string().nullish(),
  create_date: MaybeInstant,
  modify_date: MaybeInstant,
});

export const FolderPage = z
  .looseObject({
    collection: z.looseObject({
      paging: z.looseObject({ page_total: z.int().nullish(), total_count: z.int().nullish() }),
    }),
    results: z.array(z.looseObject({ data: single(z.looseObject({ properties: single(Node) })) })),
  })
  .transform(({ collection: { paging }, results }) => ({
    pages: paging.page_total ?? null,
    total: paging.total_count ?? null,
    items: results.map(({ data }) => data.properties),
  }));
