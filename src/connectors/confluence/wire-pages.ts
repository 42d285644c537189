import * as z from 'zod';

import { Links, PageAnswer } from './wire';

// Lists of pages and of their versions, and what a page looks like in other formats.

export const PageList = z.looseObject({ results: z.array(PageAnswer), _links: Links.optional() });

const ChildRow = z.looseObject({
  id: z.string(),
  title: z.string(),
  /** 'page', 'folder', 'whiteboard', … */
  type: z.string(),
  childPosition: z.number().nullish(),
});

export const ChildList = z.looseObject({ results: z.array(ChildRow), _links: Links.optional() });

export const DescendantList = z.looseObject({
  results: z.array(ChildRow.extend({ parentId: z.string().nullish(), depth: z.int() })),
  _links: Links.optional(),
});

export const AncestorList = z.looseObject({ results: z.array(z.looseObject({ id: z.string() })) });

export const VersionList = z.looseObject({
  results: z.array(
    z.looseObject({
      number: z.int(),
      authorId: z.string().nullish(),
      createdAt: z.string(),
      message: z.string().nullish(),
    }),
  ),
  _links: Links.optional(),
});

const Rendered = z.looseObject({ value: z.string() }).optional();

export const RenderedPage = z.looseObject({
  body: z.looseObject({ storage: Rendered, view: Rendered, export_view: Rendered }),
});

export const Moved = z.looseObject({ pageId: z.string() });
