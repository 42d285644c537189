import type { ApprovalRound, PageState } from '../../contracts/approval';
import type { PageBody, PageInfo, Pages } from '../../contracts/pages';
import { fingerprintOf } from '../../domain/fingerprint';
import { pageStatus } from '../../domain/page-status';

/**
 * Where the page stands. Its body is read only when it was saved after the round began: a page saved again
 * without a change is still the page that was approved.
 */
export async function statusOf(
  pages: Pages,
  page: PageInfo,
  round: ApprovalRound | undefined,
): Promise<{ status: PageState['status']; sameState: boolean }> {
  const sameState = round !== undefined && (await isSameState(pages, page, round));
  return { status: pageStatus(round ?? null, sameState), sameState };
}

async function isSameState(pages: Pages, page: PageInfo, round: ApprovalRound): Promise<boolean> {
  if (page.version === round.pageVersion && page.title === round.title) return true;
  if (round.state === 'withdrawn') return false;
  return fingerprintOf(await bodyOf(pages, page)) === round.bodyHash;
}

async function bodyOf(pages: Pages, page: PageInfo | PageBody): Promise<PageBody> {
  return 'body' in page ? page : await pages.read(page.id);
}
