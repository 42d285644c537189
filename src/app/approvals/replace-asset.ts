import type { AssetReference } from '../../contracts/asset';
import { replacedBy } from '../../domain/replace-reference';
import { Problem } from '../../errors';
import type { App } from '../app';
import { assertUnchanged } from './submit';

/** Puts another asset in the place of one, in every macro of the page, as the person. A new version of the page. */
export async function replaceAsset(
  app: App,
  pageId: string,
  order: { pageVersion: number; assetId: number; reference: AssetReference },
): Promise<void> {
  const page = await app.asUser.read(pageId);
  assertUnchanged(page, order.pageVersion);
  const body = replacedBy(page.body, order.assetId, order.reference);
  if (body === page.body) throw new Problem('page-changed', { subject: page.title });
  await app.asUser.update(pageId, page.version, page.title, body, 'Imprimatur');
}
