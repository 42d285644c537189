import * as z from 'zod';

import { AssetId } from './asset';
import { PageStatus } from './approval';
import { PageId } from './systems';

/** What happens to a page: it stays as it is, its approval ends, it follows by itself, or the gate refuses it. */
export const Effect = z.enum(['none', 'stale', 'follows', 'refused']);
export type Effect = z.infer<typeof Effect>;

/** A page that shows the asset, and what each change of the asset would do to it. */
export const AffectedPage = z.strictObject({
  pageId: PageId,
  title: z.string(),
  spaceKey: z.string(),
  /** Path below the site. */
  path: z.string(),
  status: PageStatus,
  /** Of the page's record, when it was filed. */
  record: z.string().nullable(),
  effects: z.strictObject({
    /** A newer version is taken into the page. */
    taken: Effect,
    /** The rights end. */
    ended: Effect,
    /** The asset is withdrawn. */
    withdrawn: Effect,
  }),
});
export type AffectedPage = z.infer<typeof AffectedPage>;

/** One slice of the pages that show an asset. */
export const AssetImpact = z.strictObject({
  assetId: AssetId,
  pages: z.array(AffectedPage),
  /** Pages that show it and that the person cannot see. */
  hidden: z.int().min(0),
  /** Where the following slice begins; null after the last one. */
  next: z.string().nullable(),
});
export type AssetImpact = z.infer<typeof AssetImpact>;
