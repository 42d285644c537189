import type { AuditHead, AuditRow } from '../../contracts/audit';
import { append, type DraftEntry } from '../../domain/audit/append';
import type { AuditNote } from '../../domain/audit/note';
import { headOf } from '../../domain/audit/verify';
import { Problem } from '../../errors';
import type { Change, Ports } from '../ports';
import { endChange, headOfPage, openChain, pageHeadChange, type ChainEnd } from './heads';
import { signerOf, type Signer } from './keys';
import { OWN_LOG, rowChange } from './rows';
import { commitmentOf } from './people';

/** Appended to and read, never changed. */
export interface AuditLog {
  /**
   * Writes changes and the entries about them in one transaction, all or nothing. `changes` is asked after the
   * log's end was read: what it reads then, no other recorded change can overtake. False when it answers null or
   * a condition of its changes does not hold; nothing is written then.
   */
  record(
    notes: readonly AuditNote[],
    changes: (head: AuditHead) => readonly Change[] | null | Promise<readonly Change[] | null>,
  ): Promise<boolean>;
}

/** How often an entry is put behind those of others that were faster. */
const TRIES = 12;

type Needs = Pick<Ports, 'store' | 'now' | 'randomBytes' | 'installation'>;

export function createAuditLog(ports: Needs): AuditLog {
  let signer: Promise<Signer> | undefined;
  return {
    async record(notes, changes) {
      const drafts = await Promise.all(notes.map((note) => draftOf(ports, note)));
      const { keyId, sign } = await (signer ??= signerOf(ports));
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const end = await openChain(ports);
        const rows = append(
          {
            ...end.body,
            at: new Date(ports.now()).toISOString(),
            lastOfPage: await lastOfPages(ports, drafts),
            keyId,
            sign,
          },
          drafts,
        );
        const head = lastOf(rows);
        const wanted = await changes(head);
        if (!wanted) return false;
        const own = [
          ...rows.map((row) => rowChange(OWN_LOG, row)),
          endChange(end, head),
          ...pageChanges(rows),
        ];
        if (await ports.store.transact([...wanted, ...own])) return true;
        // Refused because somebody else has added to the log: again. Else a condition of the changes did not hold.
        if (isSameEnd(await openChain(ports), end)) return false;
      }
      throw new Problem('conflict', { detail: 'the audit log was never free' });
    },
  };
}

const isSameEnd = (a: ChainEnd, b: ChainEnd) =>
  a.fence === b.fence && a.body.chain === b.body.chain;

async function draftOf(ports: Needs, { kind, pageId, facts, by }: AuditNote): Promise<DraftEntry> {
  const account = by === undefined ? ports.installation.actor : by;
  const who = account === null ? null : await commitmentOf(ports, account);
  return { kind, page: pageId, who, facts };
}

async function lastOfPages({ store }: Needs, drafts: readonly DraftEntry[]) {
  const pages = new Set(drafts.flatMap(({ page }) => page ?? []));
  const heads = await Promise.all([...pages].map((page) => headOfPage(store, page)));
  return new Map(
    [...pages].flatMap((page, at) => {
      const hash = heads[at]?.hash;
      return hash === undefined ? [] : [[page, hash] as const];
    }),
  );
}

function lastOf(rows: readonly AuditRow[]): AuditHead {
  const last = rows.at(-1);
  if (!last) throw new Problem('unexpected', { detail: 'nothing to record' });
  return headOf(last);
}

function pageChanges(rows: readonly AuditRow[]): Change[] {
  const newest = new Map(
    rows.flatMap((row) => (row.entry.page === null ? [] : [[row.entry.page, row] as const])),
  );
  return [...newest].map(([page, row]) => pageHeadChange(page, headOf(row)));
}
