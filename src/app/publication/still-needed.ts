import type { App } from '../app';
import type { Delivery } from '../delivery/delivery';

/**
 * Whether the page's newest round is about the version that was delivered: then the page shows it, its evidence
 * holds it, and asking for it again must find it.
 */
export async function isStillNeeded(
  { rounds }: Pick<App, 'rounds'>,
  { pageId, pageVersion }: Delivery,
): Promise<boolean> {
  if (pageId === null || pageVersion === null) return false;
  return (await rounds.read(pageId))?.pageVersion === pageVersion;
}
