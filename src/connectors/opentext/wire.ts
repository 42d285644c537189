import * as z from 'zod';

// What Content Server sends, in its own words. Loose on purpose: it may add fields.

/**
 * The published files type single objects as lists of one; servers send objects. Accept either, nothing else.
 */
export function single<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.tuple([schema]).transform(([one]) => one)]);
}

export const Ticket = z.looseObject({ ticket: z.string().min(1) });
/** OTDS says no with 401, or with a reason and no ticket. */
export const DirectoryTicket = z.looseObject({ ticket: z.string().min(1).nullable() });
export const AccessToken = z.looseObject({ access_token: z.string().min(1) });
export const Account = z.looseObject({
  data: z.looseObject({
    id: z.int(),
    name: z.string(),
    privilege_system_admin_rights: z.boolean().nullish(),
  }),
});
export const Ping = z.looseObject({
  rest_api: z.union([z.looseObject({}), z.array(z.unknown())]),
});
export const CodeLists = z.looseObject({ results: z.unknown() });
export const ServerInfo = z.looseObject({
  server: z.looseObject({ version: z.string().optional() }).optional(),
  sessions: z.looseObject({ session_timeout: z.number().nullish() }).optional(),
});

const Properties = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.int(),
  container_size: z.number().nullish(),
  external_identity: z.string().nullish(),
});
export type Properties = z.infer<typeof Properties>;

const Result = z.looseObject({
  data: single(z.looseObject({ properties: single(Properties) })),
});
export const NodeAnswer = z
  .looseObject({ results: single(Result) })
  .transform(({ results }) => results.data.properties);

const Paging = z.looseObject({ page_total: z.int().nullish() });

export const NodeList = z
  .looseObject({
    collection: z.looseObject({ paging: Paging }),
    results: z.array(Result),
  })
  .transform(({ collection, results }) => ({
    pages: collection.paging.page_total ?? 1,
    items: results.map(({ data }) => data.properties),
  }));

const Version = z.looseObject({ version_number: z.int(), description: z.string().nullish() });
export const VersionList = z
  .looseObject({
    collection: z.looseObject({ paging: Paging }).optional(),
    results: z.array(z.looseObject({ data: z.looseObject({ versions: single(Version) }) })),
  })
  .transform(({ collection, results }) => ({
    pages: collection?.paging.page_total ?? 1,
    items: results.map(({ data }) => data.versions),
  }));
export const NewVersion = z
  .looseObject({
    results: single(z.looseObject({ data: single(z.looseObject({ versions: single(Version) })) })),
  })
  .transform(({ results }) => results.data.versions.version_number);
export const LatestVersion = z.looseObject({ data: Version });

export const RecordClassifications = z.looseObject({
  data: z.array(
    z.looseObject({
      rmclassification_id: z.int(),
      name: z.string().nullish(),
      rsi: z.string().nullish(),
      record_date: z.string().nullish(),
      originator: z.string().nullish(),
      subject: z.string().nullish(),
    }),
  ),
  rm_metadataToken: z.string(),
});
export type RecordClassifications = z.infer<typeof RecordClassifications>;

export const ScheduleDetails = z.looseObject({
  data: z.array(z.looseObject({ CalculatedDate: z.string().nullish() })),
});

export const Schedules = z
  .looseObject({
    collection: z.looseObject({ paging: Paging }).optional(),
    results: z.looseObject({
      data: z.looseObject({
        rsis: z.array(z.looseObject({ RSI: z.string(), Title: z.string().nullish() })),
      }),
    }),
  })
  .transform(({ collection, results }) => ({
    pages: collection?.paging.page_total ?? 1,
    items: results.data.rsis,
  }));

export const CategoryValues = z.looseObject({
  results: z.array(
    z.looseObject({ data: z.looseObject({ categories: z.record(z.string(), z.unknown()) }) }),
  ),
});

const Scalar = z.looseObject({
  title: z.string().optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  required: z.boolean().optional(),
  maxLength: z.int().nullish(),
  enum: z.array(z.unknown()).optional(),
});
/** What several values are lists of: scalars, or rows with columns. Rows hold no rows. */
const Items = z.looseObject({
  ...Scalar.shape,
  properties: z.record(z.string(), Scalar).optional(),
});
const Field = z.looseObject({ ...Scalar.shape, items: Items.optional() });
export type Field = z.infer<typeof Field>;
export const CategoryForm = z.looseObject({
  forms: z.array(
    z.looseObject({ schema: z.looseObject({ properties: z.record(z.string(), Field) }) }),
  ),
});

export const EffectivePermissions = z
  .looseObject({
    results: single(
      z.looseObject({
        data: z.looseObject({
          permissions: single(z.looseObject({ permissions: z.array(z.string()) })),
        }),
      }),
    ),
  })
  .transform(({ results }) => results.data.permissions.permissions);

/** Answers that say nothing, or nothing that matters. */
export const Anything = z.unknown();
