import type { AuditFinding, AuditHead, AuditRow, PublicJwk } from '../../contracts/audit';
import { GENESIS, hashOfEntry, headText } from './link';
import { isSignedBy } from './signing';

/** How far a walk along the log has come. */
export interface Walked {
  seq: number;
  hash: string;
  chain: string;
}

export const START: Walked = { seq: 0, hash: GENESIS, chain: '' };

type Keys = ReadonlyMap<string, PublicJwk>;
type Code = AuditFinding['code'];

/**
 * Compares the next entry of the log with the ones before it, without its signature: an unbroken chain up to a
 * signed head vouches for everything before that head.
 */
export function step(before: Walked, { entry, prev, hash }: AuditRow): Code | undefined {
  if (entry.seq > before.seq + 1) return 'entry-missing';
  if (entry.seq <= before.seq || entry.chain < before.chain) return 'entry-out-of-place';
  if (hashOfEntry(prev, entry) !== hash) return 'entry-altered';
  return prev === before.hash ? undefined : 'link-broken';
}

/** Whether a head was signed by one of the log's keys. */
export function headProblem(head: AuditHead, keys: Keys): Code | undefined {
  const jwk = keys.get(head.keyId);
  if (!jwk) return 'key-unknown';
  return isSignedBy(jwk, headText(head), head.signature) ? undefined : 'signature-wrong';
}

export const headOf = ({ entry, hash, keyId, signature }: AuditRow): AuditHead => ({
  chain: entry.chain,
  seq: entry.seq,
  hash,
  keyId,
  signature,
});

export const walkedTo = ({ entry, hash }: AuditRow): Walked => ({
  seq: entry.seq,
  hash,
  chain: entry.chain,
});
