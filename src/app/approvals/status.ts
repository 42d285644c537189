import type { ApprovalRound, PageState } from '../../contracts/approval';
import type { DriftItem } from '../../contracts/drift';
import type { PageBody, PageInfo, Pages } from '../../contracts/pages';
import { pageStatus } from '../../domain/page-status';
import type { App } from '../app';
import { compareWith } from './same-state';

export interface Standpoint {
  status: PageState['status'];
  /** The page is the one that the round was opened for. */
  sameState: boolean;
  sameBody: boolean;
  /** What beside the text is no longer as it was approved. */
  drift: DriftItem[];
}

/** Where the page stands: saved again without a change, it is still the page that was approved. */
export async function statusOf(
  app: App,
  pages: Pages,
  page: PageInfo | PageBody,
  round: ApprovalRound | undefined,
): Promise<Standpoint> {
  if (!round || round.state === 'withdrawn') {
    return { status: 'draft', sameState: false, sameBody: false, drift: [] };
  }
  const { sameBody, drift } = await compareWith(app, pages, page, round);
  const sameState = sameBody && drift.length === 0;
  return { status: pageStatus(round, sameState), sameState, sameBody, drift };
}
