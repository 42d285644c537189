import * as z from 'zod';

import { MaybeDay } from './instants';
import { single } from './wire';

// Records management, metadata and members as Content Server sends them.

export const RecordState = z.looseObject({
  data: z.array(
    z.looseObject({
      rmclassification_id: z.int(),
      name: z.string().nullish(),
      rsi: z.string().nullish(),
      record_date: MaybeDay,
      file_status: z.string().nullish(),
      official: z.boolean().nullish(),
      is_primary: z.boolean().nullish(),
    }),
  ),
});

export const RetentionStages = z.looseObject({
  data: z.array(z.looseObject({ CalculatedDate: MaybeDay, Disposition: z.string().nullish() })),
});

const Hold = z.looseObject({
  HoldID: z.int(),
  HoldName: z.string(),
  HoldType: z.string().nullish(),
  ActiveHold: z.union([z.boolean(), z.int()]).nullish(),
});
export type Hold = z.infer<typeof Hold>;

export const HoldPage = z
  .looseObject({
    collection: z
      .looseObject({ paging: z.looseObject({ page_total: z.int().nullish() }) })
      .optional(),
    results: z.looseObject({ data: z.looseObject({ holds: z.array(Hold) }) }),
  })
  .transform(({ collection, results }) => ({
    pages: collection?.paging.page_total ?? 1,
    items: results.data.holds,
  }));
export const HoldsOfItem = z.looseObject({ data: z.array(Hold) });

export const References = z.looseObject({
  data: z.array(
    z.looseObject({
      xref_type: z.string(),
      ref_node_id: z.int(),
      comment: z.string().nullish(),
    }),
  ),
});
export const ReferenceTypes = z.looseObject({
  data: z.array(z.looseObject({ code: z.string(), description: z.string().nullish() })),
});

const Codes = z.looseObject({
  values: z.array(z.looseObject({ code: z.string(), description: z.string().nullish() })),
});
export const CodeLists = z.looseObject({
  results: z.looseObject({ data: z.record(z.string(), Codes) }),
});

export const Classes = z.looseObject({
  data: z.array(
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      management_type: z.string().nullish(),
    }),
  ),
});

const Attribute = z.looseObject({ name: z.string(), persona: z.string().nullish() });
const OneCategory = z.looseObject({
  data: z.looseObject({ categories: z.record(z.string(), z.unknown()) }),
  metadata: z.looseObject({ categories: z.record(z.string(), Attribute) }),
});
export const CategoriesWithNames = z.looseObject({ results: z.array(OneCategory) });

const MemberProperties = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.int().nullish(),
  name_formatted: z.string().nullish(),
  business_email: z.string().nullish(),
  deleted: z.boolean().nullish(),
});
export type MemberProperties = z.infer<typeof MemberProperties>;

const MemberResult = z.looseObject({
  data: single(z.looseObject({ properties: single(MemberProperties) })),
});
export const MemberAnswer = z
  .looseObject({ results: single(MemberResult) })
  .transform(({ results }) => results.data.properties);
export const MemberPage = z
  .looseObject({
    collection: z
      .looseObject({ paging: z.looseObject({ page_total: z.int().nullish() }).optional() })
      .optional(),
    results: z.array(MemberResult),
  })
  .transform(({ collection, results }) => ({
    pages: collection?.paging?.page_total ?? 1,
    items: results.map(({ data }) => data.properties),
  }));
