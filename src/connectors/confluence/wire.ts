import * as z from 'zod';

import type { AdfNode } from '../../contracts/pages';

// What Confluence sends, in its own words. Loose on purpose: it adds fields.

/** `_links.next` of a list: a path below the site with the cursor of what follows. */
export const Links = z.looseObject({ next: z.string().optional() });

export const PageAnswer = z.looseObject({
  id: z.string(),
  status: z.string(),
  title: z.string(),
  spaceId: z.string(),
  ownerId: z.string().nullish(),
  version: z.looseObject({
    number: z.int(),
    authorId: z.string().nullish(),
    createdAt: z.string(),
  }),
  _links: z.looseObject({ webui: z.string() }),
});
export type PageAnswer = z.infer<typeof PageAnswer>;

export const AdfBody = z.looseObject({ atlas_doc_format: z.looseObject({ value: z.string() }) });

export const PageWithBody = PageAnswer.extend({ body: AdfBody });
export type PageWithBody = z.infer<typeof PageWithBody>;

export const BodyList = z.looseObject({
  results: z.array(PageWithBody),
  _links: Links.optional(),
});

export const SpaceAnswer = z.looseObject({ key: z.string() });

export const AttachmentList = z.looseObject({
  results: z.array(
    z.looseObject({
      id: z.string(),
      fileId: z.string(),
      title: z.string(),
      mediaType: z.string(),
      fileSize: z.int(),
      version: z.looseObject({ number: z.int() }),
    }),
  ),
  _links: Links.optional(),
});

export const PropertyAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  value: z.unknown(),
  version: z.looseObject({ number: z.int() }),
});
export type PropertyAnswer = z.infer<typeof PropertyAnswer>;

export const PropertyList = z.looseObject({ results: z.array(PropertyAnswer) });

export const PermissionAnswer = z.looseObject({ hasPermission: z.boolean() });

export const PersonAnswer = z.looseObject({
  accountId: z.string(),
  accountType: z.string().nullish(),
  accountStatus: z.string().nullish(),
  displayName: z.string().nullish(),
  publicName: z.string().nullish(),
  email: z.string().nullish(),
});
export type PersonAnswer = z.infer<typeof PersonAnswer>;

export const PersonList = z.looseObject({
  results: z.array(PersonAnswer),
  limit: z.int().optional(),
  _links: Links.optional(),
});

export const UserSearch = z.looseObject({
  results: z.array(z.looseObject({ user: PersonAnswer.optional() })),
});

export const UserWithOperations = z.looseObject({
  operations: z.array(z.looseObject({ operation: z.string(), targetType: z.string() })).nullish(),
});

/** An ADF document as it comes: nodes that nobody knows yet are kept. */
export const Adf: z.ZodType<AdfNode> = z.looseObject({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).exactOptional(),
  content: z.lazy(() => z.array(Adf)).exactOptional(),
  marks: z
    .array(
      z.looseObject({
        type: z.string(),
        attrs: z.record(z.string(), z.unknown()).exactOptional(),
      }),
    )
    .exactOptional(),
  text: z.string().exactOptional(),
});
