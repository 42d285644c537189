import type { PageBody } from '../contracts/pages';
import { referencesIn } from '../domain/references';
import type { Call } from './call';
import { assertMayEdit } from './guard';

/**
 * Readers are answered about the assets that the page shows, and editors about all: whoever may only read must
 * not try out numbers. Answers the page when it can be read.
 */
export async function assertShown(
  call: Call,
  ids: readonly number[],
): Promise<PageBody | undefined> {
  const page = await call.body().catch(() => undefined);
  const shown = new Set(page ? referencesIn(page.body).map(({ assetId }) => assetId) : []);
  if (!ids.every((id) => shown.has(id))) await assertMayEdit(call);
  return page;
}
