import * as z from 'zod';

import type { AuditRow } from '../../../contracts/audit';
import { lastChain } from '../../audit/heads';
import { newestRows, OWN_LOG } from '../../audit/rows';
import { isFresh, type Source } from '../comparison';

const Facts = z.object({ pageVersion: z.int(), round: z.int() });

/** Orders of publications as the audit log has them, newest first: it remembers what a ledger may lose. */
export const orders: Source = {
  calls: 0,
  async read({ app, scope, baseline, known }, from) {
    const { store } = app.ports;
    if (from === null) baseline.orders = (await lastChain(store))?.body.seq ?? 0;
    const wanted = { log: OWN_LOG, kind: 'publication-ordered' as const };
    const { rows, next } = await newestRows(store, wanted, 50, from ?? undefined);
    const since = scope === 'everything' ? 0 : (known.orders ?? 0);
    const fresh = rows.filter(({ entry }) => entry.seq > since);
    // The next run looks at what happened just now.
    const young = fresh.filter(({ entry }) => isFresh(app, entry.at)).map(({ entry }) => entry.seq);
    baseline.orders = Math.min(baseline.orders ?? 0, ...young.map((seq) => seq - 1));
    const ids = fresh.filter(({ entry }) => !isFresh(app, entry.at)).flatMap(idOf);
    return { ids, next: fresh.length < rows.length ? null : (next ?? null) };
  },
};

function idOf({ entry }: AuditRow): string[] {
  const facts = Facts.safeParse(entry.facts).data;
  if (!facts || entry.page === null) return [];
  return [`${entry.page}.${facts.pageVersion}.${facts.round}`];
}
