import * as z from 'zod';

import { call, Nothing } from './call';
import { FindingId, ReconciliationView, RunScope } from './reconciliation';

/** Calls about the comparison of the whole site (site admins). */
export const RECONCILIATION_CALLS = {
  /** The last run with its findings. */
  'reconciliation.read': call(Nothing, ReconciliationView),
  /** Begins a dry run; one that is under way goes on instead. */
  'reconciliation.begin': call(z.strictObject({ scope: RunScope }), ReconciliationView),
  'reconciliation.stop': call(Nothing, ReconciliationView),
  /** Orders the repairs of these findings; those that only people can do are left out. */
  'reconciliation.repair': call(
    z.strictObject({ ids: z.array(FindingId).min(1).max(100) }),
    ReconciliationView,
  ),
} as const;
