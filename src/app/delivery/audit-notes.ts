import { RecordView } from '../../contracts/records';
import type { AuditNote } from '../../domain/audit/note';
import type { Delivery } from './delivery';

/**
 * What a delivery's step has to say for itself in the audit log: records that were filed, or that stopped on the
 * way, and what people had tried again or called off. Everything else a ledger of deliveries shows.
 */
export function notesOfDelivery(before: Delivery, after: Delivery): AuditNote[] {
  const { id, flow, pageId, pageVersion } = after;
  const about = { delivery: id, flow, pageVersion };
  if (after.generation > before.generation) {
    return [{ kind: 'delivery-retried', pageId, facts: { ...about, code: before.code } }];
  }
  const isRecord = flow === 'publish-approved-page';
  if (isRecord && after.phase === 'needs-attention') {
    const facts = { ...about, code: after.code };
    return [{ kind: 'delivery-stopped', pageId, by: null, facts }];
  }
  const record = RecordView.safeParse(after.result?.['record']);
  if (before.phase === 'done' || after.phase !== 'done' || !record.success) return [];
  const { system, nodeId, number, version } = record.data;
  const filed = { ...about, system, node: nodeId, number, version };
  return [{ kind: 'record-filed', pageId, by: null, facts: filed }];
}
