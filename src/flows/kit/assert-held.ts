import type { RecordDraft, RecordStore } from '../../contracts/records';
import { sha256 } from '../../domain/fingerprint';
import { Problem } from '../../errors';

/** Fingerprint of the bytes that Content Server holds, which must be those that were sent. */
export async function assertHeld(
  records: RecordStore,
  { bytes }: RecordDraft,
  { nodeId, version }: { nodeId: number; version: number },
): Promise<string> {
  const held = sha256(await records.content(nodeId, version, bytes.byteLength + 1));
  if (held === sha256(bytes)) return held;
  throw new Problem('bad-answer', { subject: 'OpenText', detail: 'holds other bytes' });
}
