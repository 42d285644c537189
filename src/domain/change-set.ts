import type { ApprovalRound } from '../contracts/approval';

/** Whether this is the page that speaks for its change set. */
export const leads = ({ set, pageId }: Pick<ApprovalRound, 'set' | 'pageId'>): boolean =>
  set === undefined || set.pages[0]?.pageId === pageId;
