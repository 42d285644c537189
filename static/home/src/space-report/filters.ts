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
  if (filter === 'all') return true;
  if (filter === 'overdue') return row.overdue;
  return filter === 'ends-soon' ? row.endsSoon : row.status === filter;
}
