import type { ReportRow } from '../../../../src/contracts/space-report';

export const FILTERS = [
  'all',
  'in-approval',
  'overdue',
  'approved',
  'ends-soon',
  'review-due',
  'changed-since-approval',
  'rejected',
  'draft',
] as const;
export type Filter = (typeof FILTERS)[number];

export function fits(row: ReportRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'overdue':
      return row.overdue;
    case 'ends-soon':
      return row.endsSoon;
    default:
      return row.status === filter;
  }
}
