import type { AuditEntry, AuditFacts, AuditKind, AuditRow } from '../../contracts/audit';
import { hashOfEntry, headText } from './link';

/** What is to be recorded of one change, before it has a place in the log. */
export interface DraftEntry {
  kind: AuditKind;
  page: string | null;
  who: string | null;
  facts: AuditFacts;
}

/** Where the log ends, and whose signature follows. */
interface Place {
  chain: string;
  /** Of the last entry; 0 and GENESIS before the first. */
  seq: number;
  hash: string;
  at: string;
  /** Hash of the last entry about a page. */
  lastOfPage: ReadonlyMap<string, string>;
  keyId: string;
  sign: (text: string) => string;
}

/** The entries that follow, each linked to the one before it and signed. */
export function append(place: Place, drafts: readonly DraftEntry[]): AuditRow[] {
  const lastOfPage = new Map(place.lastOfPage);
  let { seq, hash } = place;
  return drafts.map(({ kind, page, who, facts }) => {
    seq += 1;
    const pagePrev = page === null ? null : (lastOfPage.get(page) ?? null);
    const { chain, at } = place;
    const entry: AuditEntry = { v: 1, chain, seq, at, kind, page, who, facts, pagePrev };
    const prev = hash;
    hash = hashOfEntry(prev, entry);
    if (page !== null) lastOfPage.set(page, hash);
    const signature = place.sign(headText({ chain, seq, hash }));
    return { entry, prev, hash, keyId: place.keyId, signature };
  });
}
