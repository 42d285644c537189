import * as z from 'zod';

import { AssetId, AssetTile } from './asset';
import { call } from './call';
import { AssetImpact } from './impact';

const Question = z.strictObject({
  assetId: AssetId,
  /** `next` of the slice before; null for the first. */
  cursor: z.string().max(4000).nullable(),
});

/** Calls about what would become stale if an asset changed: pages, approvals and records. */
export const IMPACT_CALLS = {
  /** About an asset that the page shows. */
  'assets.impact': call(Question, AssetImpact),
  /** About any asset that the person may know of: they see it in CELUM, or on a page. */
  'home.impact': call(Question, AssetImpact),
  /** Such assets by their words, at most 25. */
  'home.findAssets': call(
    z.strictObject({ text: z.string().min(1).max(200), locale: z.string().max(35) }),
    z.array(AssetTile),
  ),
} as const;
