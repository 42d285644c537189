import type { ApprovalRound, PageState } from '../contracts/approval';

/**
 * Where a page stands. `sameState` says whether today's page is the one that the round was opened for: saving
 * it again without a change keeps an approval, undoing a change brings it back.
 */
export function pageStatus(
  round: Pick<ApprovalRound, 'state'> | null,
  sameState: boolean,
): PageState['status'] {
  switch (round?.state) {
    case undefined:
    case 'withdrawn':
      return 'draft';
    case 'in-approval':
      return 'in-approval';
    case 'approved':
      return sameState ? 'approved' : 'changed-since-approval';
    case 'expired':
      return sameState ? 'review-due' : 'changed-since-approval';
    case 'rejected':
      return sameState ? 'rejected' : 'draft';
  }
}
