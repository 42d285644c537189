import * as z from 'zod';

import { MaybeInstant, ServerInstant } from './instants';
import { single } from './wire';

// Items and versions as Content Server sends them.

/** 0 and absent mean nobody. */
const MaybeMember = z
  .int()
  .nullish()
  .transform((id) => (id === 0 ? null : (id ?? null)));

const ItemProperties = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.int(),
  description: z.string().nullish(),
  parent_id: z.int(),
  mime_type: z.string().nullish(),
  size: z.number().nullish(),
  container: z.boolean().nullish(),
  modify_date: MaybeInstant,
  reserved_user_id: MaybeMember,
  original_id: z.int().nullish(),
  version_number: z.int().nullish(),
  url: z.string().nullish(),
  advanced_versioning: z.boolean().nullish(),
  versions_control_advanced: z.boolean().nullish(),
  wksp_type_name: z.string().nullish(),
});
export type ItemProperties = z.infer<typeof ItemProperties>;

const ItemResult = z.looseObject({
  data: single(z.looseObject({ properties: single(ItemProperties) })),
});
export const ItemAnswer = z
  .looseObject({ results: single(ItemResult) })
  .transform(({ results }) => results.data.properties);

const Paging = z.looseObject({
  page_total: z.int().nullish(),
  total_count: z.int().nullish(),
});

const pageOf = <Item>(paging: z.infer<typeof Paging> | undefined, items: Item[]) => ({
  pages: paging?.page_total ?? null,
  total: paging?.total_count ?? null,
  items,
});

/** POST /v2/nodes/list has no paging; business workspaces have it beside `results`. */
export const ItemPage = z
  .looseObject({
    collection: z.looseObject({ paging: Paging.optional() }).optional(),
    paging: Paging.optional(),
    results: z.array(ItemResult),
  })
  .transform(({ collection, paging, results }) =>
    pageOf(
      collection?.paging ?? paging,
      results.map(({ data }) => data.properties),
    ),
  );

const Version = z.looseObject({
  version_number: z.int(),
  version_number_major: z.int().nullish(),
  version_number_minor: z.int().nullish(),
  version_number_name: z.string().nullish(),
  file_name: z.string(),
  mime_type: z.string(),
  file_size: z.int(),
  description: z.string().nullish(),
  create_date: MaybeInstant,
  owner_id: MaybeMember,
  locked: z.boolean().nullish(),
});
export type Version = z.infer<typeof Version>;

export const VersionPage = z
  .looseObject({
    collection: z.looseObject({ paging: Paging }).optional(),
    results: z.array(z.looseObject({ data: z.looseObject({ versions: single(Version) }) })),
  })
  .transform(({ collection, results }) => ({
    pages: collection?.paging.page_total ?? 1,
    items: results.map(({ data }) => data.versions),
  }));

export const PromotedVersion = z
  .looseObject({
    results: single(z.looseObject({ data: single(z.looseObject({ versions: single(Version) })) })),
  })
  .transform(({ results }) => results.data.versions.version_number);

export const Ancestors = z.looseObject({
  ancestors: z.array(z.looseObject({ id: z.int(), name: z.string(), type: z.int() })),
});

export const Collisions = z.looseObject({
  results: z.array(z.looseObject({ name: z.string(), id: z.int() })),
});

const Rendition = z.looseObject({
  rendition_type: z.string(),
  file_name: z.string(),
  mime_type: z.string(),
  file_size: z.int().nullish(),
});
export const RenditionList = z
  .looseObject({ results: z.looseObject({ data: z.array(Rendition) }) })
  .transform(({ results }) => results.data);

const AuditRow = z.looseObject({
  event_type: z.int(),
  audit_date: ServerInstant.nullish(),
  user_id: MaybeMember,
  audit_name: z.string().nullish(),
});
export const AuditPage = z
  .looseObject({
    collection: z.looseObject({ paging: Paging }).optional(),
    results: z.looseObject({
      data: z.looseObject({
        audit: z.array(AuditRow),
        audit_event_types: z.array(z.looseObject({ id: z.int(), name: z.string() })).optional(),
      }),
    }),
  })
  .transform(({ collection, results }) => ({
    ...pageOf(collection?.paging, results.data.audit),
    events: new Map(results.data.audit_event_types?.map(({ id, name }) => [id, name])),
  }));
