import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { AuditEntry, AuditHead } from '../../contracts/audit';

/** Stands before the very first entry of a log. */
export const GENESIS = '0'.repeat(64);

/** An entry's hash: SHA-256 of the hash before it (64 hex digits) followed by the canonical entry (RFC 8785). */
export function hashOfEntry(prev: string, entry: AuditEntry): string {
  return createHash('sha256')
    .update(prev)
    .update(canonicalize(entry) ?? '')
    .digest('hex');
}

/** What a head's signature is of. Plain lines, so that standard tools can check it. */
export const headText = ({ chain, seq, hash }: Omit<AuditHead, 'keyId' | 'signature'>): string =>
  `imprimatur-audit\n${chain}\n${seq}\n${hash}\n`;

/** The chain that a moment belongs to: its month in UTC. */
export const chainOf = (moment: number): string => new Date(moment).toISOString().slice(0, 7);
