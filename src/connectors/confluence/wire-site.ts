import * as z from 'zod';

import { Links, PersonAnswer } from './wire';

// Spaces, search, groups and what else is not of one page.

export const SpaceRow = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  type: z.string(),
  homepageId: z.string().nullish(),
  _links: z.looseObject({ webui: z.string() }),
});
export type SpaceRow = z.infer<typeof SpaceRow>;

export const SpaceList = z.looseObject({ results: z.array(SpaceRow), _links: Links.optional() });

/** Of what is found, only content is a page; spaces and people have none. */
export const SearchAnswer = z.looseObject({
  results: z.array(
    z.looseObject({
      content: z
        .looseObject({
          id: z.string(),
          space: z.looseObject({ key: z.string() }).optional(),
        })
        .optional(),
      title: z.string(),
      excerpt: z.string(),
      url: z.string(),
      lastModified: z.string(),
    }),
  ),
  _links: Links,
});

export const GroupList = z.looseObject({
  results: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  limit: z.int().optional(),
  _links: Links.optional(),
});

export const OperationList = z.looseObject({
  operations: z.array(z.looseObject({ operation: z.string(), targetType: z.string() })),
});

export const WatcherList = z.looseObject({
  results: z.array(z.looseObject({ watcher: PersonAnswer })),
  limit: z.int().optional(),
  _links: Links.optional(),
});

export const WatchAnswer = z.looseObject({ watching: z.boolean() });

const TemplateRow = z.looseObject({
  templateId: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  space: z.looseObject({ key: z.string() }).nullish(),
});
export type TemplateRow = z.infer<typeof TemplateRow>;

export const TemplateList = z.looseObject({
  results: z.array(TemplateRow),
  limit: z.int().optional(),
  _links: Links.optional(),
});

export const TemplateWithBody = TemplateRow.extend({
  body: z.looseObject({ storage: z.looseObject({ value: z.string() }) }),
});

export const ConversionStart = z.looseObject({ asyncId: z.string() });

export const ConversionAnswer = z.looseObject({ status: z.string(), value: z.string().optional() });
