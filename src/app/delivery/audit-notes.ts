import { RecordView } from '../../contracts/records';
import type { AuditNote } from '../../domain/audit/note';
import type { Delivery } from './delivery';

/** What a delivery's step has to say for itself in the audit log: records filed, what stopped, what people retry. */
export function notesOfDelivery(before: Delivery, after: Delivery): AuditNote[] {
  const { id, flow, pageId, pageVersion } = after;
  const about = { delivery: id, flow, pageVersion };
  if (after.phase === 'queued') {
    return [{ kind: 'delivery-retried', pageId, facts: { ...about, after: before.code } }];
  }
  if (after.phase === 'needs-attention') {
    return [{ kind: 'delivery-stopped', pageId, by: null, facts: { ...about, code: after.code } }];
  }
  const record = RecordView.safeParse(after.result?.['record']);
  if (after.phase !== 'done' || !record.success) return [];
  const { system, nodeId, number, version } = record.data;
  const filed = { ...about, system, node: nodeId, number, version };
  return [{ kind: 'record-filed', pageId, by: null, facts: filed }];
}
