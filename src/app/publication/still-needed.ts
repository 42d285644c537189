import type { ApprovalRound } from '../../contracts/approval';
import type { App } from '../app';
import type { Delivery } from '../delivery/delivery';

/**
 * Whether the page's newest round, or its newest approval, is about the version that was delivered: then the page
 * shows it, its evidence holds it, and asking for it again must find it.
 */
export async function isStillNeeded(
  { rounds }: Pick<App, 'rounds'>,
  { pageId, pageVersion }: Delivery,
): Promise<boolean> {
  const newest = pageId === null ? undefined : await rounds.read(pageId);
  if (!newest || pageVersion === null) return false;
  if (newest.pageVersion === pageVersion) return true;
  if (wasApproved(newest)) return false;
  return (await rounds.before(newest)).find(wasApproved)?.pageVersion === pageVersion;
}

const wasApproved = ({ state }: ApprovalRound): boolean =>
  state === 'approved' || state === 'expired';
