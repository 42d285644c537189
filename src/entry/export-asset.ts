import * as z from 'zod';

import { exportAssets } from '../app/assets/export';
import type { AdfNode } from '../contracts/pages';
import { PageId } from '../contracts/systems';
import { appOf } from './invocation';

/** Forge documents only a sample of this payload, so every part may be missing. */
const Export = z.looseObject({
  context: z
    .looseObject({
      extension: z
        .looseObject({
          content: z.looseObject({ id: z.coerce.string() }).optional(),
          space: z.looseObject({ key: z.string().optional() }).optional(),
          config: z.unknown(),
        })
        .optional(),
    })
    .optional(),
});

/** The asset macro's part of PDF and Word exports and of the page history: an ADF document. */
export async function exportAsset(payload: unknown, backend: unknown): Promise<AdfNode> {
  const extension = Export.safeParse(payload).data?.context?.extension;
  return await exportAssets(appOf(backend), {
    pageId: PageId.safeParse(extension?.content?.id).data,
    spaceKey: extension?.space?.key ?? '',
    config: extension?.config,
  });
}
